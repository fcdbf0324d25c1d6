import type { Catalogue } from '../catalogue/catalogue.ts'

/**
 * Something that is made of a catalogue once, and goes with it. The latest is at hand: it is asked for some forty thousand times in a life,
 * and a process plays one catalogue.
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
