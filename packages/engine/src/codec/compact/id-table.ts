import { assert } from '@lifegrid/base/assert'
import { hash32 } from '@lifegrid/base/hash'

/**
 * Ids with an integer each, in one flat list of a number a row, sorted: the first eight digits are the id's key, the last eight its value
 * (key 12 345 678 and value 19 906 are 1234567800019906). Where all are such numbers the machine keeps them as they are, 8 bytes a row; a
 * key and a value apart take 16, an object with names of its own some 25 a name, and its own shape with it, since no two lives have the
 * same names. A row is found as fast as by a hash table. That no two ids of a kind share a key is a law over the content.
 *
 * A table is never changed; whoever changes something gets another, which is as short as it can be. One that grows in place would have
 * room for half as many rows again.
 */
export type IdTable = readonly number[]

/** A row is at most 9 × 10^15, just below 2^53: up to there every integer is exact. */
const keyEnd = 90_000_000
/** Values are below this; the minutes of 120 years are 63 million. */
const valueEnd = 100_000_000

/** The id's hash, cut to eight digits. */
export function idKey(id: string): number {
  let key = keys.get(id)
  if (key === undefined) {
    key = hash32(id) % keyEnd
    if (keys.size < keysMax) keys.set(id, key)
  }
  return key
}

/** A pure function's answers: ids are the catalogue's, a few thousand, and are looked up a hundred thousand times in a life. */
const keys = new Map<string, number>()
const keysMax = 16_384

/** The value of an id; undefined where the table has none. */
export function readId(table: IdTable, id: string): number | undefined {
  return readKey(table, idKey(id))
}

/** {@link readId} for those who have the key at hand. */
export function readKey(table: IdTable, key: number): number | undefined {
  const at = placeOf(table, key)
  if (at === table.length) return undefined
  const value = (table[at] as number) - key * valueEnd
  return value < valueEnd ? value : undefined
}

export function withId(table: IdTable, id: string, value: number): IdTable {
  return withKey(table, idKey(id), value)
}

export function withKey(table: IdTable, key: number, value: number): IdTable {
  assert(Number.isInteger(value) && value >= 0 && value < valueEnd, 'a value of an id is an integer of eight digits')
  const known = readKey(table, key) === undefined ? 0 : 1
  return table.toSpliced(placeOf(table, key), known, key * valueEnd + value)
}

export function withoutId(table: IdTable, id: string): IdTable {
  const key = idKey(id)
  return readKey(table, key) === undefined ? table : table.toSpliced(placeOf(table, key), 1)
}

/** Ids in the table. */
export function idCount(table: IdTable): number {
  return table.length
}

/** Pairs of key and value, by key. */
export function idRows(table: IdTable): [key: number, value: number][] {
  return table.map((row) => [Math.floor(row / valueEnd), row % valueEnd])
}

/** Where the key's row stands, or would stand. */
function placeOf(table: IdTable, key: number): number {
  const least = key * valueEnd
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((table[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
