import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Distinguishes a process from a later one with the same id: its start time, and the boot from which start times count. Process ids are
 * reused, so an id alone does not identify a process.
 * @returns `undefined` when no such process is running.
 */
export function processIdentity(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

/** Whether the process with this id is still the one whose identity was recorded. */
export function isAlive(entry: { readonly pid: number; readonly identity: string }): boolean {
  return processIdentity(entry.pid) === entry.identity
}

function fromProc(pid: number): string | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    // There is no such process.
    return undefined
  }
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return identityFromStat(stat, boot)
}

/** From the text of /proc/<pid>/stat: field 3 is the state, field 22 the start time in ticks since boot (proc(5)). */
export function identityFromStat(stat: string, boot: string): string | undefined {
  // The second field is the name, which may contain spaces and brackets. The other fields follow its last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  const startTicks = fields[22 - 3]
  // A zombie has ended; only its id is still in use.
  if (startTicks === undefined || state === 'Z' || state === 'X') return undefined
  return `${boot}/${startTicks}`
}

function fromPs(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '')
  } catch {
    // `ps` exits with 1 when there is no such process.
    return undefined
  }
}
