import { type VerbId, verbIds } from '@lifegrid/contract/shapes/verbs'
import { minutesPerDay } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'

/** Game minute at which the player last did this with the person, if it still counts; undefined otherwise. */
export function lastDone({ did = [] }: Pick<Person, 'did'>, verb: VerbId): number | undefined {
  const number = verbIds.indexOf(verb)
  for (let i = 0; i < did.length; i += 2) if (did[i] === number) return did[i + 1]
  return undefined
}

/** Days until the player can do this with the person again; 0 when they can now. */
export function daysToRest(person: Pick<Person, 'did'>, verb: VerbId, restDays: number, minute: number): number {
  const last = lastDone(person, verb)
  return last === undefined ? 0 : Math.max(0, Math.ceil((last - minute) / minutesPerDay + restDays))
}

/** Notes that it was done. Forgets those whose time of rest is over, so that the list does not grow with the years. */
export function noteDone(person: Person, verb: VerbId, minute: number, restDaysOf: (verb: VerbId) => number): void {
  const kept: number[] = []
  const { did = [] } = person
  for (let i = 0; i < did.length; i += 2) {
    const [number, at] = [did[i] as number, did[i + 1] as number]
    const id = verbIds[number] as VerbId
    if (id !== verb && daysToRest(person, id, restDaysOf(id), minute) > 0) kept.push(number, at)
  }
  person.did = kept.concat([verbIds.indexOf(verb), minute])
}
