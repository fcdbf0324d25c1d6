import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomId } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { killMarked, marked, markerName } from '../process/marked.ts'
import { testDataFolder, testDataName } from '../test-data.ts'
import { type Tally, tallyOfStep } from './tally.ts'

/** What the steps of a run of tests share. */
export interface TestRun {
  /** For temporary files, which the steps create here. */
  readonly folder: string
  /** The environment of the steps. */
  readonly env: NodeJS.ProcessEnv
  /** Counts and prints what still runs, and the folders of tests that were not removed. Each is a failure. */
  leftBehind(say: (line: string) => void): Promise<Tally>
  /** Kills what the steps have left running, and removes all their files and data. */
  end(): Promise<void>
}

/** @param prefix of the names of the run's folders: one for temporary files, and one for the data of databases, which may be in memory. */
export async function startTestRun(prefix: string, own: NodeJS.ProcessEnv = {}): Promise<TestRun> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), prefix))
  const data = await mkdtemp(join(testDataFolder(), prefix))
  const mark = randomId(systemRandom)
  return {
    folder,
    env: { ...process.env, ...own, TMPDIR: folder, [testDataName]: data, [markerName]: mark },
    async leftBehind(say) {
      const processes = await stillMarked(mark)
      const entries = (await Promise.all([folder, data].map((path) => readdir(path)))).flat()
      const folders = entries.filter((name) => name.startsWith('lifegrid-test-'))
      for (const { pid, command } of processes) say(`left behind: process ${pid}: ${command}`)
      for (const name of folders) say(`left behind: folder ${name}`)
      return tallyOfStep(processes.length + folders.length)
    },
    async end() {
      killMarked(mark)
      for (const path of [folder, data]) await rm(path, { recursive: true, force: true })
    },
  }
}

/** Waits a moment for processes that are just ending. */
async function stillMarked(mark: string): Promise<ReturnType<typeof marked>> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (marked(mark).length === 0) return []
    await new Promise<void>((resolve) => void systemClock.after(100, resolve))
  }
  return marked(mark)
}
