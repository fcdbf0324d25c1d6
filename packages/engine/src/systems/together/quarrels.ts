import type { Person, Quarrel } from '../../life/person.ts'

/** From now on the two are not on speaking terms, unless they are not already: the first quarrel counts. */
export function startQuarrel(person: Person, minute: number, by: Quarrel['by']): void {
  person.quarrel ??= { since: minute, by }
}

/** The two are on speaking terms again. */
export function endQuarrel(person: Person): void {
  if (person.quarrel !== undefined) person.quarrel = null
}
