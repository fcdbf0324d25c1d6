/** The list with one more at its end, for a list that grows seldom: like {@link latest}, no longer than it is. */
export function extended<T>(list: readonly T[], one: T): T[] {
  return list.concat([one])
}

/**
 * The list with more at its end, and of all that the latest `max`. It is a new one that takes no more than it holds: a list that grows by
 * `push` has room for half as many again and sixteen more, which is most of what the short lists of a life would take.
 */
export function latest<T>(list: readonly T[], max: number, ...more: readonly T[]): T[] {
  return [...list, ...more].slice(-max)
}
