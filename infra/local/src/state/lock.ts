import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { errorCode } from '@lifegrid/base/error-code'
import { fail, ok, type Result } from '@lifegrid/base/result'
import { isAlive, processIdentity } from './identity.ts'
import type { ProcessState } from './state-file.ts'

export interface Lock {
  release(): void
}

/**
 * Takes the lock of a home, which one supervisor at a time can hold. The lock file is written under another name and then linked, which only
 * one process can do. A lock whose process is gone (killed, power lost) is taken over at once.
 *
 * Not `proper-lockfile`: it decides by the age of the file. After `kill -9` the next start would wait until the lock is old enough, and a
 * supervisor that is only suspended would lose its lock while it still owns the data. The identity of a process is exact in both cases.
 * @returns the lock, or the process that holds it.
 */
export function takeLock(file: string, pid = process.pid): Result<Lock, ProcessState> {
  const own = `${file}.${pid}`
  const identity = processIdentity(pid) ?? ''
  writeFileSync(own, JSON.stringify({ pid, identity }), { mode: 0o600 })
  try {
    for (;;) {
      if (link(own, file)) {
        return ok({ release: () => rmSync(file, { force: true }) })
      }
      const holder = read(file)
      if (holder && isAlive(holder)) return fail(holder)
      if (holder) takeAway(file, holder, pid)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Moves the stale file aside, and puts it back if another process has replaced it with a valid lock in between. */
function takeAway(file: string, stale: ProcessState, pid: number): void {
  const aside = `${file}.stale.${pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  const moved = read(aside)
  if (moved && moved.identity !== stale.identity) link(aside, file)
  rmSync(aside, { force: true })
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function read(file: string): ProcessState | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessState
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    // A power loss can leave half a file. Its process is gone.
    if (error instanceof SyntaxError) return { pid: 0, identity: '' }
    throw error
  }
}
