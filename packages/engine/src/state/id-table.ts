import { hash32 } from '@lifegrid/base/hash'

/**
 * Ids with an integer each, as one flat list: `[key, value, key, value, …]`, sorted by key. A key is 28 bits of the id's hash; that no two
 * ids of a kind share one is a law over the content. A row takes 8 bytes of heap and is found as fast as by a hash
 * table; an object with names of its own takes some 25 a name, and brings its own shape with it, since no two lives have the same names.
 */
export type IdTable = number[]

/** 28 bits: a small integer to the machine, as all below 2^30 are; larger ones take 16 bytes more. */
export function idKey(id: string): number {
  let key = keys.get(id)
  if (key === undefined) {
    key = hash32(id) >>> 4
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
  return table[at] === key ? table[at + 1] : undefined
}

export function writeId(table: IdTable, id: string, value: number): void {
  writeKey(table, idKey(id), value)
}

export function writeKey(table: IdTable, key: number, value: number): void {
  const at = placeOf(table, key)
  if (table[at] === key) table[at + 1] = value
  else table.splice(at, 0, key, value)
}

export function removeId(table: IdTable, id: string): void {
  const key = idKey(id)
  const at = placeOf(table, key)
  if (table[at] === key) table.splice(at, 2)
}

/** Ids in the table. */
export function idCount(table: IdTable): number {
  return table.length / 2
}

/** Pairs of key and value, by key. */
export function idRows(table: IdTable): [key: number, value: number][] {
  const rows: [number, number][] = []
  for (let i = 0; i < table.length; i += 2) rows.push([table[i] as number, table[i + 1] as number])
  return rows
}

/** Where the key stands, or would stand. */
function placeOf(table: IdTable, key: number): number {
  let low = 0
  let high = table.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((table[middle * 2] as number) < key) low = middle + 1
    else high = middle
  }
  return low * 2
}
