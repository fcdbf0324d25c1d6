import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { limits } from '../limits.ts'
import { within } from './until.ts'

export interface ChildOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** The process appends its standard output and errors here itself, so that it can outlive this process. */
  readonly logFile: string
}

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A child process in its own process group: Ctrl-C reaches only the supervisor, which then stops its children in order. */
export interface Child {
  readonly pid: number
  readonly running: boolean
  readonly logFile: string
  /** The offset in the log file at which the output of this process begins, in bytes. */
  readonly logStart: number
  readonly exited: Promise<Exit>
  /** Sends the signal. Does nothing when the process is gone. */
  signal(signal: NodeJS.Signals): void
  /** Sends SIGTERM, and SIGKILL if it still runs after `graceMs`. Resolves when it is gone. */
  stop(graceMs: number): Promise<void>
  /** The end of its log, for error messages. */
  tail(): string
}

/** @throws Error when the program cannot be started. */
export async function startChild(options: ChildOptions): Promise<Child> {
  mkdirSync(dirname(options.logFile), { recursive: true, mode: 0o700 })
  const log = openSync(options.logFile, 'a', 0o600)
  const logStart = statSync(options.logFile).size
  const child = spawn(options.command, [...options.args], {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  let running = true
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      running = false
      resolve({ code, signal })
    })
  })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', (cause) => reject(new Error(`cannot start ${options.command}: ${cause.message}`, { cause })))
  })
  const signal = (name: NodeJS.Signals): void => {
    if (running) child.kill(name)
  }
  return {
    pid: child.pid as number,
    get running() {
      return running
    },
    logFile: options.logFile,
    logStart,
    exited,
    signal,
    async stop(graceMs) {
      if (!running) return
      // A process that is stopped by SIGSTOP would not receive the SIGTERM.
      signal('SIGCONT')
      signal('SIGTERM')
      if (await within(graceMs, exited)) return
      signal('SIGKILL')
      if (!(await within(limits.killMs, exited))) throw new Error(`process ${child.pid} survived SIGKILL`)
    },
    tail: () => readTail(options.logFile, logStart),
  }
}

/** At most the last `bytesMax` bytes of the file after `start`. A file that is shorter than `start` was rotated; then all of it is newer. */
export function readTail(file: string, start = 0, bytesMax: number = limits.logTailBytes): string {
  const end = statSync(file).size
  return readRange(file, Math.max(start > end ? 0 : start, end - bytesMax), end)
}

export function readRange(file: string, start: number, end: number): string {
  const buffer = Buffer.alloc(Math.max(0, end - start))
  const handle = openSync(file, 'r')
  try {
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, start))
  } finally {
    closeSync(handle)
  }
}
