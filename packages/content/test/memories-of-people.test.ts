import type { CastRole, EventDefinition } from '@lifegrid/engine/catalogue/event'
import { isPartner, type Relation } from '@lifegrid/engine/life/vocabulary'
import { expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { aboutAnother } from './language/about-another.ts'
import { conditionsOf, effectsOf, rolesNamedBy } from './support/event-parts.ts'
import { expectOnlyKnown } from './support/only-known.ts'

/** Relations of which a life can have several at once or one after the other, so that "the same child" is not a matter of course. */
const several: ReadonlySet<Relation> = new Set<Relation>(
  'son daughter brother sister spouse partner ex friend mother father grandson granddaughter'.split(' ') as Relation[],
)

test('[ENG-9] an event that comes back to something done with somebody asks that it was this person', () => {
  const noted = new Map<string, EventDefinition[]>()
  for (const event of catalogue.events)
    for (const effect of effectsOf(event))
      if (effect.kind === 'remember') noted.set(effect.what, [...(noted.get(effect.what) ?? []), event])
  const untied = catalogue.events.flatMap((event) => {
    if (event.trigger.kind === 'followUp') return []
    const recalled = conditionsOf(event).some(({ kind }) => kind === 'recalls')
    if (recalled || rolesOf(event).some(({ recalls }) => recalls !== undefined)) return []
    return conditionsOf(event).flatMap((condition) => {
      if (condition.kind !== 'remembers' || condition.role !== undefined) return []
      const isAboutSomebody = (noted.get(condition.what) ?? []).some((other) => shareSomebody(event, other))
      return isAboutSomebody ? [`${event.id}: ${condition.what}`] : []
    })
  })
  expectOnlyKnown(untied, aboutAnother)
})

test('the role of a memory is a role of the event, and somebody was there when it was noted', () => {
  const faults = catalogue.events.flatMap((event) =>
    conditionsOf(event).flatMap((condition) => {
      if (condition.kind !== 'remembers' || condition.role === undefined) return []
      const role = event.cast?.[condition.role]
      const alone = catalogue.events.filter(
        (other) =>
          effectsOf(other).some((effect) => effect.kind === 'remember' && effect.what === condition.what) &&
          (role === undefined ||
            !rolesOf(other).some((there) => canBeTheSame(role, there) || canHaveBecome(role, there))),
      )
      return alone.map(({ id }) => `${event.id}: ${condition.what} of ${id} without ${condition.role}`)
    }),
  )
  expect(faults).toEqual([])
  expect(
    catalogue.events.filter((event) => rolesNamedBy(event).some((role) => event.cast?.[role] === undefined)),
  ).toEqual([])
})

function shareSomebody(event: EventDefinition, other: EventDefinition): boolean {
  return rolesOf(event).some((role) => rolesOf(other).some((there) => canBeTheSame(role, there)))
}

function canBeTheSame(role: CastRole, there: CastRole): boolean {
  const relations = relationsOf(role)
  return relationsOf(there).some(
    (one) => several.has(one) && (relations.includes(one) || (isPartner(one) && relations.some(isPartner))),
  )
}

/** A friend may have become a partner since, a partner an ex, and an ex a partner again. */
function canHaveBecome(role: CastRole, there: CastRole): boolean {
  const close = (one: Relation): boolean => one === 'friend' || one === 'ex' || isPartner(one)
  return relationsOf(role).some(close) && relationsOf(there).some(close)
}

function relationsOf({ relation }: CastRole): readonly Relation[] {
  return typeof relation === 'string' ? [relation] : relation
}

function rolesOf({ cast = {} }: EventDefinition): CastRole[] {
  return Object.values<CastRole>(cast)
}
