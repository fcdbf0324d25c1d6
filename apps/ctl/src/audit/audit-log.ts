import { appendFileSync, mkdirSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import { lifegridHome } from '../run-state.ts'
import type { AuditEntry } from './audit-commands.ts'

/**
 * [OPS-5] Appends a line to `audit.log` in LIFEGRID_HOME, which only this user can read. Where the file cannot be written, as in a container
 * whose file system is read-only, the line goes to standard error, so that the container's log has it.
 */
export function writeAuditEntry(entry: AuditEntry, env: NodeJS.ProcessEnv = process.env): void {
  const time = new Date(systemClock.now()).toISOString()
  const line = JSON.stringify({ time, user: userName(), host: hostname(), pid: process.pid, ...entry })
  const folder = lifegridHome(env)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    appendFileSync(join(folder, 'audit.log'), `${line}\n`, { mode: 0o600 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(`The audit log cannot be written (${reason}). Its line: ${line}`)
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run under a number that has no name.
    return String(process.getuid?.())
  }
}
