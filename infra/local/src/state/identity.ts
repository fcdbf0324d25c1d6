import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells a process from a later one with the same number: its start time (and the boot, as start times count from it).
 * `undefined` when no such process lives. Process numbers are given out again, and never mean anything without this.
 */
export function processIdentity(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

/** Whether the process with this number is still the one whose identity was taken. */
export function isAlive(entry: { readonly pid: number; readonly identity: string }): boolean {
  return processIdentity(entry.pid) === entry.identity
}

function fromProc(pid: number): string | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    // No such file: no such process.
    return undefined
  }
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return identityFromStat(stat, boot)
}

/** From the text of /proc/<pid>/stat: field 3 is the state, field 22 the start in ticks since boot (proc(5)). */
export function identityFromStat(stat: string, boot: string): string | undefined {
  // The second field, the name, may hold spaces and brackets; what counts comes after its last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  const startTicks = fields[22 - 3]
  // A zombie has ended; only its number is still taken.
  if (startTicks === undefined || state === 'Z' || state === 'X') return undefined
  return `${boot}/${startTicks}`
}

function fromPs(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '')
  } catch {
    // `ps` ends with 1 when there is no such process.
    return undefined
  }
}
