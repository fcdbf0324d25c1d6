/** Removes the entry that was added first when there are more than `max`. Call it after each addition. */
export function dropOldest<Key>(entries: Set<Key> | Map<Key, unknown>, max: number): void {
  if (entries.size <= max) return
  const oldest = entries.keys().next()
  if (!oldest.done) entries.delete(oldest.value)
}
