import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportOn } from '@lifegrid/engine/lab/population'
import { reportText } from '@lifegrid/engine/lab/report-text'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'
import { ExpectedFailure } from '../expected-failure.ts'
import { projectRoot } from '../project-root.ts'
import { courseText } from './course-command.ts'
import { openKeptLives } from './kept-lives.ts'
import { liveInThreads } from './live-in-threads.ts'
import { progress } from './progress.ts'
import { populationFile } from './report/population-digest.ts'
import { writeReport } from './report/write-report.ts'
import { threadsFor } from './threads.ts'

export interface LivesOptions {
  readonly workers?: number
  readonly ruleset: Ruleset
  readonly json?: boolean
  /** The file for the report. */
  readonly out?: string
  /** Also write the committed report. */
  readonly report?: boolean
  /** The file that keeps the lives. */
  readonly keep?: string
}

/** Simulates many lives and compares them with the targets. @returns the exit code: 1 when a life violates an invariant. */
export async function livesCommand(count: number, options: LivesOptions): Promise<number> {
  const workers = options.workers ?? threadsFor(count)
  const shown = progress(count, process.stderr)
  const kept = options.keep === undefined ? undefined : openKeptLives(options.keep, options.ruleset, projectRoot)
  const lives = await liveInThreads({ count, workers, ruleset: options.ruleset, lived: shown.advance, kept })
  shown.end()
  const report = reportOn(lives, options.ruleset)
  const text = options.json === true ? `${JSON.stringify(report)}\n` : reportText(report)
  if (options.out === undefined) process.stdout.write(text)
  else write(options.out, text)
  if (options.report === true) {
    // The figures that the web client compares players with are those of the same lives. The report has their digest.
    writeFileSync(join(projectRoot, populationFile), courseText(lives))
    for (const file of writeReport(projectRoot, report, lives)) process.stderr.write(`${file}\n`)
  }
  return report.violations.length === 0 ? 0 : 1
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new ExpectedFailure(`The report could not be written: ${error instanceof Error ? error.message : error}`)
  }
}
