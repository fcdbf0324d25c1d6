import { existsSync, readdirSync, readFileSync } from 'node:fs'

interface ProcessTimes {
  readonly parent: number
  readonly ms: number
}

/**
 * The CPU time, user and system, that a process and its running children have used so far, in ms. Null where the system has no /proc.
 * Exact to a hundredth of a second for each process.
 */
export function cpuMsOf(pid: number): number | null {
  const own = timesOf(pid)
  if (own === undefined) return null
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => timesOf(Number(name)) ?? [])
    .filter(({ parent }) => parent === pid)
  return children.reduce((sum, { ms }) => sum + ms, own.ms)
}

function timesOf(pid: number): ProcessTimes | undefined {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return undefined
  try {
    // The name in parentheses may contain spaces. Linux counts in hundredths of a second.
    const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * 10 }
  } catch {
    // The process has ended since.
    return undefined
  }
}
