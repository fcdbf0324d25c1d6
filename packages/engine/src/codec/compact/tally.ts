import { shared } from './shared-strings.ts'

/**
 * Names with a number each, as one flat list: `[name, number, name, number, …]`, sorted by name. For figures that are told by name, of
 * which every life has others: as an object, each would bring its own shape of some 100 bytes a name with it.
 */
export type Tally = (string | number)[]

/** The number of a name; 0 where the tally has none. */
export function readTally(tally: Tally, name: string): number {
  const at = placeOf(tally, name)
  return tally[at] === name ? (tally[at + 1] as number) : 0
}

export function writeTally(tally: Tally, name: string, value: number): void {
  const at = placeOf(tally, name)
  if (tally[at] === name) tally[at + 1] = value
  else tally.splice(at, 0, shared(name), value)
}

export function removeTally(tally: Tally, name: string): void {
  const at = placeOf(tally, name)
  if (tally[at] === name) tally.splice(at, 2)
}

/** The names, in order. */
export function tallyNames(tally: Tally): string[] {
  return tally.filter((entry): entry is string => typeof entry === 'string')
}

export function tallyOf(record: Readonly<Record<string, number>>): Tally {
  const tally: Tally = []
  for (const [name, value] of Object.entries(record)) writeTally(tally, name, value)
  return tally
}

export function recordOf(tally: Tally): Record<string, number> {
  return Object.fromEntries(tallyNames(tally).map((name) => [name, readTally(tally, name)]))
}

/** Where the name stands, or would stand. */
function placeOf(tally: Tally, name: string): number {
  let low = 0
  let high = tally.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tally[middle * 2] as string) < name) low = middle + 1
    else high = middle
  }
  return low * 2
}
