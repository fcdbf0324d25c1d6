import { existsSync, readFileSync } from 'node:fs'

/** Memory of a process, in bytes. */
export interface Resident {
  /** All of it that is in RAM. */
  readonly all: number
  /** Without the pages of files, such as those of its program, which the processes of a machine share. */
  readonly own: number
}

/** The memory of a process. Null where the system has no /proc. */
export function residentOf(pid: number): Resident | null {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  const bytes = (field: string): number => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) * 1_024
  return { all: bytes('VmRSS'), own: bytes('RssAnon') }
}
