import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Person } from '@lifegrid/engine/life/person'
import { personDetailOf } from '@lifegrid/engine/views/person-view'
import { peopleChange, shownPeopleOf } from '@lifegrid/engine/views/shown'
import type { ActorStep } from '../lives/actor-step.ts'
import { emit } from './output-gate.ts'
import { isDue } from './shown.ts'

/**
 * [OUT-4] Sends a `personObject` for each person who has changed since the player was last sent them, who is new, or who has left the life. With
 * `now` at once; otherwise at most once in `peopleMsMin`, and the timer of the life makes up for what was left out.
 */
export function emitPeople(step: ActorStep, { now }: { readonly now: boolean }): void {
  emitPersons(step, changedPeople(step, { now }))
}

/** A person whom the client must be sent. */
export interface ChangedPerson {
  readonly person: Person
  /** The person has left the life. */
  readonly gone: boolean
}

/** The people of {@link emitPeople}, and notes that they are sent now. */
export function changedPeople(step: ActorStep, { now }: { readonly now: boolean }): readonly ChangedPerson[] {
  const { self } = step
  const { life, shown } = self
  if (self.connection === null || shown === null) return []
  const at = self.time.now()
  shown.peopleAreOld = !isDue(shown, at, now)
  if (shown.peopleAreOld) return []
  const people = shownPeopleOf(life)
  const { people: changed, gone } = peopleChange(shown.people, people)
  shown.people = people
  shown.peopleAt = at
  return [...changed.map((person) => ({ person, gone: false })), ...gone.map((person) => ({ person, gone: true }))]
}

export function emitPersons(step: ActorStep, people: readonly ChangedPerson[]): void {
  const { ctx, self } = step
  const { life } = self
  for (const { person, gone } of people) {
    const detail = personDetailOf(life, ctx.engine.catalogue, person, minuteAt(life, life.at))
    emit(step, 'personObject', { ...detail, ...(gone && { gone }) }, { about: person.id })
  }
}
