/** A new list with one more element. For lists that grow rarely: like {@link latest}, it reserves no memory. */
export function extended<T>(list: readonly T[], one: T): T[] {
  return list.concat([one])
}

/**
 * A new list of the last `max` elements of the list and `more`. It reserves no memory for further elements. A list that grows by `push`
 * reserves half as much again plus 16 elements, which would be most of the memory of a life's short lists.
 */
export function latest<T>(list: readonly T[], max: number, ...more: readonly T[]): T[] {
  return [...list, ...more].slice(-max)
}
