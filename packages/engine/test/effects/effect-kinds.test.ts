import { describe, expect, test } from 'vitest'
import { applyEffects, boundsOfEffect, explainEffect } from '../../src/effects/apply-effects.ts'
import { signed } from '../../src/effects/define.ts'
import { type EffectCase, effectCases, stateOf } from './effect-cases.ts'

describe.each(Object.entries<readonly EffectCase[]>(effectCases))('the effect %s', (kind, list) => {
  test.each(list.map((one) => [JSON.stringify(one.effect), one] as const))('%s', (_, one) => {
    expect(one.effect.kind).toBe(kind)
    const state = stateOf(one)
    const before = structuredClone(one.read(state))
    applyEffects([one.effect], state.turn, { friend: state.friend.id })
    const after = one.read(state)
    if ('after' in one) {
      expect(after).toEqual(one.after)
      expect(before).not.toEqual(one.after)
    } else expect(after).toEqual(before)
  })

  test('has an amount within its bounds', () => {
    for (const { effect } of list) {
      const bounds = boundsOfEffect(effect)
      if (bounds === null) continue
      expect(bounds.asked).toBeGreaterThanOrEqual(bounds.from)
      expect(bounds.asked).toBeLessThanOrEqual(bounds.to)
    }
  })
})

test('each kind is explained in a few words', () => {
  const first = Object.entries<readonly EffectCase[]>(effectCases).map(([kind, [one]]) => [
    kind,
    explainEffect((one as EffectCase).effect),
  ])
  expect(Object.fromEntries(first)).toEqual({
    affinity: 'friend: affinity −7',
    applyToSchool: 'a form to college',
    appoint: 'in the diary: Tea, in 3 days',
    arrange: 'friend: arrangement aide',
    becomeCouple: 'you and your friend become a couple',
    changeMajor: 'another major',
    debt: 'a loan of $9',
    dropOut: 'leaving school',
    eat: 'a meal',
    endRoutine: 'no more swim',
    engage: 'engaged',
    examine: 'an examination',
    fallIll: 'flu',
    familiarity: 'friend: familiarity +9',
    forget: 'no longer: a kite',
    gauge: 'stress +12',
    hire: 'a new job: baking',
    joinActivity: 'choir',
    lend: 'friend: lent $30',
    loseJob: 'out of work',
    makeUp: 'friend: on speaking terms again',
    marks: 'marks −6',
    meet: 'a new friend',
    money: '+$2.50',
    moveHome: 'a new home: room',
    part: 'the two of you part',
    performance: 'performance at work +5',
    practice: 'practice +5',
    promote: 'a promotion',
    quarrel: 'friend: not on speaking terms',
    quitHabit: 'an attempt to quit: smoking',
    raise: 'wage × 1.1',
    receiveItem: 'yours: scarf',
    remember: 'remembered: a kite',
    settleLoan: 'friend: 50 % of the loan paid back, the rest forgiven',
    startHabit: 'a habit: smoking',
    startRoutine: 'from now on: Swim',
    wed: 'married',
    weight: 'weight +2.5 kg',
  })
})

test('amounts are shown with their sign', () => {
  expect([5, 0, -3].map(signed)).toEqual(['+5', '+0', '−3'])
})
