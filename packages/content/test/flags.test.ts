import { verbIds } from '@lifegrid/contract/shapes/verbs'
import type { CastRole, EventDefinition } from '@lifegrid/engine/catalogue/event'
import { phrase } from '@lifegrid/engine/core/message'
import { memoriesOfVerb } from '@lifegrid/engine/systems/together/remember-deed'
import { expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { unreadFlags } from './language/unread-flags.ts'
import { dilemmaEvents, holidayEvents } from './support/all-events.ts'
import { conditionsOf, effectsOf } from './support/event-parts.ts'
import { expectOnlyKnown, without } from './support/only-known.ts'

const events: readonly EventDefinition[] = [...catalogue.events, ...holidayEvents, ...dilemmaEvents.flat()]
const effects = events.flatMap(effectsOf)
const conditions = events.flatMap(conditionsOf)

/** What lives remember: set by the effect `remember`. */
const flags = new Set(effects.flatMap((effect) => (effect.kind === 'remember' ? [effect.what] : [])))
/** What people remember: set by `remembers` of an outcome. */
const memories = new Set(
  events.flatMap(({ options = [] }) =>
    options.flatMap(({ outcomes }) => outcomes.flatMap(({ remembers }) => remembers?.as ?? [])),
  ),
)

/** The memories of people that events ask for, by a condition or by a role of the cast. */
const recalled = new Set([
  ...conditions.flatMap((condition) => (condition.kind === 'recalls' ? [condition.as] : [])),
  ...events.flatMap(({ cast = {} }) => Object.values<CastRole>(cast).flatMap(({ recalls }) => recalls ?? [])),
])
/** What the life remembers of the verbs with people, set by the engine. */
const deeds = new Set<string>(verbIds.flatMap((verb) => [`did-${verb}`, `did-${verb}-badly`]))
/** What people remember of the verbs, by the verb: the words of the messages `together.recalls-…`. */
const deedMemories = new Map(
  verbIds.map((verb) => [verb, memoriesOfVerb(verb).map((id) => phrase(catalogue, id))] as const),
)

test('every flag that an event sets is read by a condition', () => {
  const read = new Set(conditions.flatMap((condition) => (condition.kind === 'remembers' ? [condition.what] : [])))
  expectOnlyKnown(without(flags, read), unreadFlags)
})

test('every flag that is read or forgotten is set by an event', () => {
  const asked = conditions.flatMap((condition) => (condition.kind === 'remembers' ? [condition.what] : []))
  const forgotten = effects.flatMap((effect) => (effect.kind === 'forget' ? [effect.what] : []))
  expect(without([...asked, ...forgotten], new Set([...flags, ...deeds]))).toEqual([])
})

test('every memory of a person that is asked for is given by an outcome', () => {
  expect(without(recalled, new Set([...memories, ...[...deedMemories.values()].flat()]))).toEqual([])
})

test('what the two remember of each verb with people is read by an event', () => {
  const unread = verbIds.filter((verb) => {
    const flag = conditions.some((one) => one.kind === 'remembers' && one.what.startsWith(`did-${verb}`))
    return !flag && !(deedMemories.get(verb) ?? []).some((words) => recalled.has(words))
  })
  expect(unread).toEqual([])
})

test('every routine that is asked for or ended is started by an event', () => {
  const started = new Set(effects.flatMap((effect) => (effect.kind === 'startRoutine' ? [effect.id] : [])))
  const asked = new Set([
    ...conditions.flatMap((condition) => (condition.kind === 'routine' ? [condition.id] : [])),
    ...effects.flatMap((effect) => (effect.kind === 'endRoutine' ? [effect.id] : [])),
  ])
  expect(without(asked, started)).toEqual([])
})
