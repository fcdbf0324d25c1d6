import { describe, expect, test } from 'vitest'
import { conditions } from '../../src/conditions/evaluate.ts'
import { emptyBits, factBitsOf, matches, setBit } from '../../src/core/fact-bits.ts'
import type { FactName } from '../../src/core/fact-names.ts'
import { toldWords } from '../support/in-words.ts'
import { type ConditionCase, conditionCases, lifeOf } from './condition-cases.ts'

describe.each(Object.entries<readonly ConditionCase[]>(conditionCases))('the condition %s', (kind, list) => {
  test('has cases of its own kind, some of which hold and some not', () => {
    expect(new Set(list.map(([, condition]) => condition.kind))).toEqual(new Set([kind]))
    expect(new Set(list.map(([holds]) => holds))).toEqual(new Set([true, false]))
  })

  test.each(list.map((one) => [one[0], JSON.stringify(one[1]), one] as const))('%s: %s', (holds, _, one) => {
    const { turn, cast } = lifeOf(one)
    expect(conditions.holds(one[1], { ...turn, cast })).toBe(holds)
  })

  test('requires fact bits that are set when it holds, and only then if they are exact', () => {
    for (const one of list) {
      const { turn } = lifeOf(one)
      const { all, none, exact } = conditions.reads(one[1])
      const isPossible = matches(factBitsOf(turn.life, turn.minute), bitsOf(all), bitsOf(none))
      if (one[0]) expect(isPossible, JSON.stringify(one[1])).toBe(true)
      else if (exact) expect(isPossible, JSON.stringify(one[1])).toBe(false)
    }
  })
})

test('each kind explains its requirement', () => {
  const first = Object.entries<readonly ConditionCase[]>(conditionCases).map(([kind, [one]]) => [
    kind,
    toldWords(conditions.explains((one as ConditionCase)[1])),
  ])
  expect(Object.fromEntries(first)).toEqual({
    activity: 'something that you do beside it all',
    affinity: 'more of a bond with your friend',
    age: 'an age between 30 and 30',
    all: 'not to be retired and to be female',
    any: 'to be retired or to be female',
    arranged: 'another arrangement with your friend',
    dayTime: 'the morning',
    debts: 'debts of $7',
    diedWithin: 'to have lost your friend lately',
    diploma: 'a bachelor’s degree',
    employed: 'a job',
    experience: '2 or more years in nursing or baking',
    expecting: 'a child on its way',
    familiarity: 'to know your friend better',
    gauge: 'stress between 60 and 60',
    habit: 'the habit: smoking',
    ill: 'to have flu',
    job: 'a job',
    kinship: 'that friend and other are related (child)',
    knows: 'a friend',
    likes: 'to like chess',
    livesIn: 'to live with your parents',
    livesTogether: 'that your friend lives with you',
    loan: 'money that your friend owes you',
    marks: 'grades between 70 and 70',
    money: 'at most $50',
    month: 'June or September',
    not: 'not to be male',
    owns: 'to own this: lamp',
    parent: '1 to 1 children',
    partnered: 'somebody at your side',
    personAge: 'that your friend is of another age',
    personHas: 'that your friend has flu, cold',
    personIs: 'that your friend cannot manage alone',
    place: 'to be at home',
    practised: 'to have practiced: choir',
    quarrel: 'an open quarrel with your friend',
    recalls: 'that your friend remembers the lift',
    relation: 'cousin or friend',
    remembers: 'a different past',
    retired: 'to be retired',
    romancePossible: 'that nothing stands between you and your friend',
    routine: 'to go to swim',
    schoolYear: 'to be in year 2 to 2',
    season: 'summer or autumn',
    sex: 'to be female',
    spends: 'to be careful or average with money',
    statistic: '5 money spent',
    studies: 'to be at college or to be at a graduate school',
    studied: 'to have studied law or art',
    temperament: 'to be curious',
    trade: 'that your friend works',
    wealth: 'a net worth of at least $1',
    weekend: 'a weekend',
    workday: 'a working day',
    year: 'the year 3000 or an earlier one',
  })
})

function bitsOf(names: readonly FactName[]): number[] {
  const bits = emptyBits()
  for (const name of names) setBit(bits, name)
  return bits
}
