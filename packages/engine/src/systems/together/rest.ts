import { type VerbId, verbIds } from '@lifegrid/contract/shapes/verbs'
import { dayOf } from '../../core/time.ts'
import type { Person } from '../../life/person.ts'

/** Day of the life on which the player last did this with the person, if it still counts; undefined otherwise. */
export function lastDone({ did = [] }: Pick<Person, 'did'>, verb: VerbId): number | undefined {
  const number = verbIds.indexOf(verb)
  for (let i = 0; i < did.length; i += 2) if (did[i] === number) return did[i + 1]
  return undefined
}

/** Days until the player can do this with the person again; 0 when they can now. */
export function daysToRest(person: Pick<Person, 'did'>, verb: VerbId, restDays: number, minute: number): number {
  const last = lastDone(person, verb)
  return last === undefined ? 0 : Math.max(0, last + restDays - dayOf(minute))
}

/** Notes that it was done. Forgets those whose time of rest is over, so that the list does not grow with the years. */
export function noteDone(person: Person, verb: VerbId, minute: number, restDaysOf: (verb: VerbId) => number): void {
  person.did = stillResting(person, minute, restDaysOf, verb).concat([verbIds.indexOf(verb), dayOf(minute)])
}

/** Forgets the times of rest that are over, so that they take no memory until the two do something again. */
export function forgetRests(person: Person, minute: number, restDaysOf: (verb: VerbId) => number): void {
  if (person.did !== undefined && person.did.length > 0) person.did = stillResting(person, minute, restDaysOf)
}

function stillResting(person: Person, minute: number, restDaysOf: (verb: VerbId) => number, except?: VerbId): number[] {
  const kept: number[] = []
  const { did = [] } = person
  for (let i = 0; i < did.length; i += 2) {
    const [number, at] = [did[i] as number, did[i + 1] as number]
    const id = verbIds[number] as VerbId
    if (id !== except && daysToRest(person, id, restDaysOf(id), minute) > 0) kept.push(number, at)
  }
  return kept
}
