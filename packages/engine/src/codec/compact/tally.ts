import { shared } from './shared-strings.ts'

/**
 * A map from names to numbers as a flat list, sorted by name: `[name, number, name, number, …]`. For figures of which every life has
 * different ones. As objects, each would need a shape of its own, with about 100 bytes for each name.
 */
export type Tally = (string | number)[]

/** The number of a name; 0 when the tally does not contain it. */
export function readTally(tally: Tally, name: string): number {
  const at = placeOf(tally, name)
  return tally[at] === name ? (tally[at + 1] as number) : 0
}

/** Sets the number of a name, in place. */
export function writeTally(tally: Tally, name: string, value: number): void {
  const at = placeOf(tally, name)
  if (tally[at] === name) tally[at + 1] = value
  else tally.splice(at, 0, shared(name), value)
}

/** Removes a name, in place. */
export function removeTally(tally: Tally, name: string): void {
  const at = placeOf(tally, name)
  if (tally[at] === name) tally.splice(at, 2)
}

/** The names, in alphabetical order. */
export function tallyNames(tally: Tally): string[] {
  return tally.filter((entry): entry is string => typeof entry === 'string')
}

/** An object with the entries of a tally. */
export function recordOf(tally: Tally): Record<string, number> {
  return Object.fromEntries(tallyNames(tally).map((name) => [name, readTally(tally, name)]))
}

/** Index of the name, or where it would be inserted. */
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
