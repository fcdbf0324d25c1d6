import type { Ban } from './ports.ts'

/** The ban of each life that holds the longest. */
export type Longest = Map<string, Ban>

/** Keeps the ban of the life if none that is known holds longer. */
export function longerBan(found: Longest, life: string, ban: Ban): void {
  const known = found.get(life)
  if (known === undefined || endOf(ban) > endOf(known)) found.set(life, ban)
}

function endOf({ untilAt }: Ban): number {
  return untilAt ?? Number.POSITIVE_INFINITY
}
