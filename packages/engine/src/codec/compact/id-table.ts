import { assert } from '@lifegrid/base/assert'
import { hash32 } from '@lifegrid/base/hash'

/**
 * A map from ids to integers as a flat, sorted list with one number for each row. The first eight digits are the key, which is a hash of
 * the id, and the last eight are the value: key 12,345,678 and value 19,906 are 1234567800019906. V8 stores such a list in 8 bytes a row.
 * Separate numbers for key and value would take 16, and an object about 25 plus a shape of its own, because no two lives have the same ids.
 * A binary search is as fast as a hash table here. A test of the content ensures that no two ids of a kind have the same key.
 *
 * Tables are immutable: a change returns a new table of exactly the necessary size. A list that grows in place reserves half as much again.
 */
export type IdTable = readonly number[]

/** Keys are below this. So a row is below 9 × 10^15, and below 2^53, up to which all integers are exact. */
export const keyEnd = 90_000_000
/** Values are below this. 120 years have 63 million minutes. */
const valueEnd = 100_000_000

/** The key of an id: its hash, reduced to eight digits. */
export function idKey(id: string): number {
  let key = keys.get(id)
  if (key === undefined) {
    key = hash32(id) % keyEnd
    if (keys.size < keysMax) keys.set(id, key)
  }
  return key
}

/** Cache of {@link idKey}. The catalogue has a few thousand ids, and a life looks them up a hundred thousand times. */
const keys = new Map<string, number>()
const keysMax = 16_384

/** The value of an id; undefined when the table does not contain it. */
export function readId(table: IdTable, id: string): number | undefined {
  return readKey(table, idKey(id))
}

/** {@link readId} by the id's key. */
export function readKey(table: IdTable, key: number): number | undefined {
  const at = placeOf(table, key)
  if (at === table.length) return undefined
  const value = (table[at] as number) - key * valueEnd
  return value < valueEnd ? value : undefined
}

/** The table with the value for an id, which replaces an earlier one. */
export function withId(table: IdTable, id: string, value: number): IdTable {
  return withKey(table, idKey(id), value)
}

/** {@link withId} by the id's key. */
export function withKey(table: IdTable, key: number, value: number): IdTable {
  assert(
    Number.isInteger(value) && value >= 0 && value < valueEnd,
    'a value is a non-negative integer of at most eight digits',
  )
  const known = readKey(table, key) === undefined ? 0 : 1
  return table.toSpliced(placeOf(table, key), known, key * valueEnd + value)
}

/** The table without an id. */
export function withoutId(table: IdTable, id: string): IdTable {
  const key = idKey(id)
  return readKey(table, key) === undefined ? table : table.toSpliced(placeOf(table, key), 1)
}

/** Number of ids in the table. */
export function idCount(table: IdTable): number {
  return table.length
}

/** Pairs of key and value, in the order of the keys. */
export function idRows(table: IdTable): [key: number, value: number][] {
  return table.map((row) => [Math.floor(row / valueEnd), row % valueEnd])
}

/** Index of the key's row, or where it would be inserted. */
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
