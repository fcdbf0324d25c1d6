import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** The variable that marks the processes of a test run; children inherit it, even those that leave the process group. */
export const markerName = 'LIFEGRID_TEST_RUN'

export interface MarkedProcess {
  readonly pid: number
  readonly command: string
}

/** The processes that carry the mark in the environment that they were started with, except this one. */
export function marked(mark: string): MarkedProcess[] {
  const entry = `${markerName}=${mark}`
  return (process.platform === 'linux' ? fromProc(entry) : fromPs(entry)).filter(({ pid }) => pid !== process.pid)
}

/** Kills them, at once. */
export function killMarked(mark: string): void {
  for (const { pid } of marked(mark)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      // It ended by itself between being found and being killed.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
}

function fromProc(entry: string): MarkedProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // A zombie's environment is empty, so that it is not counted: it has ended.
        if (!readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(entry)) return []
        return [
          { pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() },
        ]
      } catch {
        // Ended meanwhile, or belongs to somebody else, and so is not ours.
        return []
      }
    })
}

function fromPs(entry: string): MarkedProcess[] {
  const lines = execFileSync('ps', ['-axEww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n')
  return lines
    .filter((line) => line.includes(entry))
    .map((line) => ({
      pid: Number.parseInt(line, 10),
      command: line
        .trim()
        .replace(/^\d+\s+/, '')
        .slice(0, 200),
    }))
}
