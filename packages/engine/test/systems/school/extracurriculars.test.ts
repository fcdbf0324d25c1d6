import { describe, expect, it } from 'vitest'
import type { ExtracurricularDefinition } from '../../../src/catalogue/education.ts'
import { balance, transfer } from '../../../src/core/ledger.ts'
import { dayOf, epochDayAt } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { settle } from '../../../src/systems/money/accounts.ts'
import { changeGauge, gaugeAt } from '../../../src/systems/mood/mood.ts'
import {
  activityPerformanceAt,
  join,
  quit,
  raiseActivityLevel,
  whyNotJoin,
} from '../../../src/systems/school/extracurriculars.ts'
import { catalogueOf, day, someone } from '../../support/body-life.ts'

const piano: ExtracurricularDefinition = {
  id: 'piano',
  name: 'Piano',
  about: 'Scales.',
  kind: 'art',
  offeredAt: ['town'],
  place: 'town',
  weekDays: 0b0000100,
  from: 19 * 60,
  to: 20 * 60,
  energy: 2,
  costCents: 30_000,
  levels: ['one', 'two', 'three', 'four', 'five'],
  gives: { happiness: 2 },
}
const catalogue = catalogueOf({ extracurriculars: [piano] })

function pianist(level: number, performance: number): Turn {
  const turn = someone(catalogue, 30)
  const { life, minute } = turn
  join(turn, piano)
  Object.assign(life.education.activities[0] ?? {}, { level, performance: { value: performance, since: minute } })
  return turn
}

/** Days until the next level. */
function daysLeft({ life, minute }: Turn): number | undefined {
  const item = life.agenda.find(({ key }) => key === 'level:piano')
  return item === undefined ? undefined : dayOf(item.minute) - dayOf(minute)
}

describe('the next level', () => {
  it('comes after 90 days × level × (150 − performance) / 100', () => {
    const turn = pianist(1, 70)
    turn.life.agenda = []
    changeGauge(turn.life, 'happiness', turn.minute, 50 - gaugeAt(turn.life, 'happiness', turn.minute))
    raiseActivityLevel(turn, 'piano')
    expect(turn.life.education.activities[0]?.level).toBe(2)
    expect(gaugeAt(turn.life, 'happiness', turn.minute)).toBe(52)
    // 90 × 2 × 0.8.
    expect(daysLeft(turn)).toBe(144)
  })

  it('comes a quarter sooner if the focus favours the activity', () => {
    const turn = pianist(1, 70)
    turn.life.agenda = []
    turn.life.education.focus = 'Social'
    raiseActivityLevel(turn, 'piano')
    expect(daysLeft(turn)).toBe(108)
  })

  it('is at most the fifth', () => {
    const turn = pianist(4, 70)
    turn.life.agenda = []
    raiseActivityLevel(turn, 'piano')
    expect(turn.life.education.activities[0]?.level).toBe(5)
    expect(daysLeft(turn)).toBeUndefined()
  })
})

describe('an activity', () => {
  it('has a performance that drifts by a point every six days to between 55 and 95', () => {
    const { life, minute } = pianist(1, 30)
    const [activity] = life.education.activities
    if (activity === undefined) throw new Error('there is no activity')
    const after = (days: number): number => activityPerformanceAt(life, activity, minute + days * day)
    expect([after(5), after(6), after(60)]).toEqual([30, 31, 40])
    expect(after(5_000)).toBeGreaterThanOrEqual(55)
    expect(after(5_000)).toBeLessThanOrEqual(95)
    expect(after(10_000)).toBe(after(5_000))
  })

  it('costs money from the age of 18, and leaves a record', () => {
    const child = someone(catalogue, 17)
    settle(child)
    const balanceBefore = balance(child.life, 'money')
    join(child, piano)
    expect(balance(child.life, 'money')).toBe(balanceBefore)
    const turn = someone(catalogue, 18)
    settle(turn)
    const before = balance(turn.life, 'money')
    join(turn, piano)
    expect(before - balance(turn.life, 'money')).toBe(30_000)
    const today = epochDayAt(turn.life, turn.minute)
    quit(turn, 'piano')
    expect(turn.life.education.activities).toEqual([])
    expect(turn.life.schedules.some(({ id }) => id === 'activity:piano')).toBe(false)
    expect(daysLeft(turn)).toBeUndefined()
    expect(turn.life.education.activityRecords).toMatchObject([
      { id: 'piano', dateStarted: today, dateEnded: today, level: 1 },
    ])
  })
})

describe('an activity is refused', () => {
  const why = (turn: Turn, over: Partial<ExtracurricularDefinition> = {}): string | undefined =>
    whyNotJoin(turn.life, catalogue, { ...piano, id: 'wanted', ...over }, turn.minute)?.code

  it('to a player who is too young, too old or too ill, or not at its school', () => {
    const turn = someone(catalogue, 30)
    expect(why(turn)).toBeUndefined()
    expect(why(turn, { age: { from: 30, to: 30 } })).toBeUndefined()
    expect(why(turn, { age: { from: 31 } })).toBe('too_young')
    expect(why(turn, { age: { to: 29 } })).toBe('requirements_not_met')
    expect(why(turn, { offeredAt: ['college'] })).toBe('requirements_not_met')
    const health = gaugeAt(turn.life, 'health', turn.minute)
    expect(why(turn, { healthMin: health })).toBeUndefined()
    expect(why(turn, { healthMin: health + 1 })).toBe('requirements_not_met')
  })

  it('to a player who does it already, has something else at that time, or has four activities', () => {
    const turn = pianist(1, 40)
    expect(why(turn, { id: 'piano' })).toBe('already_member')
    expect(why(turn)).toBe('schedule_conflict')
    expect(why(turn, { from: 20 * 60, to: 21 * 60 })).toBeUndefined()
    expect(why(turn, { weekDays: 0b0001000 })).toBeUndefined()
    for (const [index, id] of ['a', 'b', 'c'].entries()) join(turn, { ...piano, id, weekDays: 1 << (index + 3) })
    expect(why(turn, { weekDays: 0b1 })).toBe('too_many_activities')
  })

  it('to a player without the energy or the money', () => {
    const turn = someone(catalogue, 30)
    expect(why(turn, { energy: 101 })).toBe('not_enough_energy')
    settle(turn)
    transfer(turn, 'money', 'player', 'world', balance(turn.life, 'money') - 29_999)
    expect(why(turn)).toBe('not_enough_money')
    expect(why(turn, { costCents: 29_999 })).toBeUndefined()
  })
})
