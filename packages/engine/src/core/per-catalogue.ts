import type { Catalogue } from '../catalogue/catalogue.ts'

/**
 * Caches a value that is made from a catalogue, for as long as the catalogue lives. The latest value is kept in a variable, because it is
 * asked for some forty thousand times in a life and a process usually has one catalogue.
 */
export function perCatalogue<T extends object>(make: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
  const known = new WeakMap<Catalogue, T>()
  let latest: Catalogue | undefined
  let made: T | undefined
  return (catalogue) => {
    if (made !== undefined && catalogue === latest) return made
    made = known.get(catalogue)
    if (made === undefined) {
      made = make(catalogue)
      known.set(catalogue, made)
    }
    latest = catalogue
    return made
  }
}
