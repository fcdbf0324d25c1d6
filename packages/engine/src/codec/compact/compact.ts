import { shared } from './shared-strings.ts'

/**
 * The plain data of parsed JSON as a life holds it that was lived here, in place where that is possible: no reader can tell, and it takes
 * half of the room. Strings are those that other lives have too; life as it is lived takes them from the catalogue. Lists of numbers are
 * as short as they can be: the parser gives each number above 2^31, or with a fraction, 16 bytes of its own and a reference to it, and
 * the copy is a list of 8 bytes a number.
 */
export function compact(data: unknown): unknown {
  if (typeof data === 'string') return shared(data)
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return compactList(data)
  const record = data as Record<string, unknown>
  for (const key in record) {
    const value = record[key]
    if (typeof value === 'object' || typeof value === 'string') record[key] = compact(value)
  }
  return record
}

function compactList(list: unknown[]): unknown[] {
  if (list.every((value) => typeof value === 'number')) return list.map((value) => value)
  for (let i = 0; i < list.length; i++) list[i] = compact(list[i])
  return list
}
