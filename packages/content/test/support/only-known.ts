import { expect } from 'vitest'

/**
 * For a law that the catalogue does not keep everywhere yet. `found` are today's faults, `known` those that are listed with the law. A new
 * fault fails, and so does a listed one that has been mended, so a list can only become shorter.
 */
export function expectOnlyKnown(found: Iterable<string>, known: Iterable<string>): void {
  const faults = new Set(found)
  const listed = new Set(known)
  expect(without(faults, listed), 'These break the law. Mend them.').toEqual([])
  expect(without(listed, faults), 'These keep the law now. Strike them from the list.').toEqual([])
}

/** The names that are not among the others, each once. */
export function without(names: Iterable<string>, others: ReadonlySet<string>): string[] {
  return [...new Set(names)].filter((name) => !others.has(name))
}
