import { expect, test } from 'vitest'
import type { Condition } from '../../src/catalogue/condition.ts'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { idKey, idRows, withId, withoutId } from '../../src/codec/compact/id-table.ts'
import { conditions } from '../../src/conditions/evaluate.ts'
import { turnOf } from '../../src/core/turn.ts'
import { applyEffects } from '../../src/effects/apply-effects.ts'
import { castIfEligible, glanceAt } from '../../src/story/eligible.ts'
import { eventIndexOf } from '../../src/story/event-index.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { question } from '../support/one-life.ts'

const asks = (role?: string): Condition => ({ kind: 'remembers', what: 'a-walk', ...(role !== undefined && { role }) })

/** A life with two friends, one of whom was there, and an event that asks with whom it was. */
function twoFriends(over: Partial<EventDefinition> = {}) {
  const again = question('again', { cast: { friend: { relation: 'friend' } }, conditions: [asks('friend')], ...over })
  const one = grownLife(25, { events: [again] })
  one.life.people = []
  const [there, elsewhere] = [addSomeone(one), addSomeone(one)]
  const turn = turnOf(one.life, one.minute(), one.context)
  applyEffects([{ kind: 'remember', what: 'a-walk' }], turn, { friend: there.id })
  const holds = (condition: Condition, friend: string): boolean =>
    conditions.holds(condition, { life: one.life, minute: turn.minute, catalogue: turn.catalogue, cast: { friend } })
  return { one, there, elsewhere, turn, holds }
}

test('[ENG-9] a memory that was made with somebody comes back with the same person', () => {
  const { there, elsewhere, turn, holds } = twoFriends()
  expect([there, elsewhere].map(({ id }) => holds(asks('friend'), id))).toEqual([true, false])
  expect([there, elsewhere].map(({ id }) => holds(asks(), id))).toEqual([true, true])
  const again = eventIndexOf(turn.catalogue).byId.get('again')
  const casts = Array.from({ length: 60 }, () => {
    turn.minute += 1440
    return again && castIfEligible(again, glanceAt(turn), 'any')
  })
  expect(new Set(casts.flatMap((cast) => cast?.friend ?? []))).toEqual(new Set([there.id]))
})

test('[ENG-9] who was there is noted only where a condition asks for it', () => {
  const { one } = twoFriends({ conditions: [asks()] })
  expect(idRows(one.life.memory)).toEqual([[idKey('a-walk'), one.minute()]])
})

test('a memory of an older release was made with anybody, and one that is forgotten with nobody', () => {
  const { one, there, elsewhere, holds } = twoFriends()
  const { memory } = one.life
  one.life.memory = withId([], 'a-walk', one.minute())
  expect(holds(asks('friend'), elsewhere.id)).toBe(true)
  one.life.memory = withoutId(memory, 'a-walk')
  expect(holds(asks('friend'), there.id)).toBe(false)
})
