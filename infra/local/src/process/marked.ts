import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { errorCode } from '@lifegrid/base/error-code'

/** The environment variable that marks the processes of a test run. Children inherit it, even those that leave the process group. */
export const markerName = 'LIFEGRID_TEST_RUN'

export interface MarkedProcess {
  readonly pid: number
  readonly command: string
}

/**
 * The processes that were started with the mark in their environment, except this one. No library for process lists (`ps-list`,
 * `find-process`) reads the environment.
 */
export function marked(mark: string): MarkedProcess[] {
  const entry = `${markerName}=${mark}`
  return (process.platform === 'linux' ? fromProc(entry) : fromPs(entry)).filter(({ pid }) => pid !== process.pid)
}

/** Kills them with SIGKILL. */
export function killMarked(mark: string): void {
  for (const { pid } of marked(mark)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      // It ended before the signal was sent.
      if (errorCode(error) !== 'ESRCH') throw error
    }
  }
}

function fromProc(entry: string): MarkedProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The environment of a zombie is empty, so a zombie is not counted.
        if (!readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(entry)) return []
        return [
          { pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() },
        ]
      } catch {
        // It has ended, or it belongs to another user and is not ours.
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
