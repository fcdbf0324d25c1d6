import { expect } from 'vitest'

/**
 * For a law that the catalogue does not keep everywhere yet. `found` are today's faults, `known` those that are listed with the law. A new
 * fault fails, and so does a listed one that has been mended, so a list can only become shorter.
 */
export function expectOnlyKnown(found: Iterable<string>, known: Iterable<string>): void {
  const faults = new Set(found)
  const listed = new Set(known)
  expect([...faults.difference(listed)], 'These break the law. Mend them.').toEqual([])
  expect([...listed.difference(faults)], 'These keep the law now. Strike them from the list.').toEqual([])
}
