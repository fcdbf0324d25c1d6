import { writeFileSync } from 'node:fs'
import { courseOf } from '@lifegrid/engine/lab/course'
import type { LifeSeen } from '@lifegrid/engine/lab/population'
import { liveInThreads } from './live-in-threads.ts'
import { progress } from './progress.ts'
import { threadsFor } from './threads.ts'

export interface CourseOptions {
  /** The file for the course. */
  readonly out?: string
}

/** Simulates lives and writes how they are at each age, as JSON. */
export async function courseCommand(count: number, { out }: CourseOptions): Promise<void> {
  const shown = progress(count, process.stderr)
  const lives = await liveInThreads({ count, workers: threadsFor(count), ruleset: 'calibrated', lived: shown.advance })
  shown.end()
  const text = courseText(lives)
  if (out === undefined) process.stdout.write(text)
  else writeFileSync(out, text)
}

/** How the lives are at each age, as the file of the web client has it. */
export function courseText(lives: readonly LifeSeen[]): string {
  return `${JSON.stringify(courseOf(lives.map(({ course }) => course)), undefined, 1)}\n`
}
