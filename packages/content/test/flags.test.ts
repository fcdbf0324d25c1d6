import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
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

test('every flag that an event sets is read by a condition', () => {
  const read = new Set(conditions.flatMap((condition) => (condition.kind === 'remembers' ? [condition.what] : [])))
  expectOnlyKnown(without(flags, read), unreadFlags)
})

test('every flag that is read or forgotten is set by an event', () => {
  const asked = conditions.flatMap((condition) => (condition.kind === 'remembers' ? [condition.what] : []))
  const forgotten = effects.flatMap((effect) => (effect.kind === 'forget' ? [effect.what] : []))
  expect(without([...asked, ...forgotten], flags)).toEqual([])
})

test('every memory of a person that is asked for is given by an outcome', () => {
  const asked = new Set(conditions.flatMap((condition) => (condition.kind === 'recalls' ? [condition.as] : [])))
  expect(without(asked, memories)).toEqual([])
})

test('every routine that is asked for or ended is started by an event', () => {
  const started = new Set(effects.flatMap((effect) => (effect.kind === 'startRoutine' ? [effect.id] : [])))
  const asked = new Set([
    ...conditions.flatMap((condition) => (condition.kind === 'routine' ? [condition.id] : [])),
    ...effects.flatMap((effect) => (effect.kind === 'endRoutine' ? [effect.id] : [])),
  ])
  expect(without(asked, started)).toEqual([])
})
