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
  const { self } = step
  const { life, shown } = self
  if (self.connection === null || shown === null) return
  const at = self.time.now()
  shown.peopleAreOld = !isDue(shown, at, now)
  if (shown.peopleAreOld) return
  const people = shownPeopleOf(life)
  const { people: changed, gone } = peopleChange(shown.people, people)
  shown.people = people
  shown.peopleAt = at
  for (const person of changed) emitPerson(step, person)
  for (const person of gone) emitPerson(step, person, { gone: true })
}

function emitPerson(step: ActorStep, person: Person, more: { readonly gone?: true } = {}): void {
  const { ctx, self } = step
  const { life } = self
  const detail = personDetailOf(life, ctx.engine.catalogue, person, minuteAt(life, life.at))
  emit(step, 'personObject', { ...detail, ...more }, { about: person.id })
}
