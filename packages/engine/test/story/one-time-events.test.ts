import { describe, expect, it } from 'vitest'
import { conditions } from '../../src/conditions/evaluate.ts'
import { dayTimeAt, freeStretch, placeAt, planOf, setSchedule } from '../../src/core/daily-plan.ts'
import { appoint } from '../../src/core/diary.ts'
import { dayOf, epochDayAt } from '../../src/core/time.ts'
import { turnOf } from '../../src/core/turn.ts'
import { applyEffects } from '../../src/effects/apply-effects.ts'
import { engineLimits, minutesPerDay } from '../../src/life/limits.ts'
import { addSomeone, days, grownLife } from '../support/grown-life.ts'

const tea = { title: 'Tea', message: 'Tea with {friend}.', place: 'town' as const, hour: 16 }

describe('an appointment', () => {
  it('is in the plan of its day until its hour; then it is told once and has its effects', () => {
    const one = grownLife(25)
    const friend = addSomeone(one, { affinity: 30 })
    const turn = turnOf(one.life, one.minute(), one.context)
    const effects = [{ kind: 'affinity', role: 'friend', by: 8 } as const]
    expect(appoint(turn, { ...tea, daysFromNow: 3, effects, cast: { friend: friend.id } })).toBe('o1')
    const day = dayOf(one.minute()) + 3
    const from = day * minutesPerDay + 16 * 60
    expect(planOf(one.life, epochDayAt(one.life, from)).map(({ title }) => title)).toContain('Tea')
    expect([from - 1, from, from + 59, from + 60].map((minute) => placeAt(one.life, minute))).toEqual([
      'home',
      'town',
      'town',
      'home',
    ])
    days(one, 5)
    expect(friend.affinity).toBe(38)
    expect(
      one.bodies('messageEvent').filter(({ message }) => message === `Tea with ${friend.firstname}.`),
    ).toHaveLength(1)
    expect(one.life.diary.entries).toEqual([])
    expect(placeAt(one.life, from)).toBe('home')
  })

  it('takes place without somebody who was dead when it was made', () => {
    const one = grownLife(25)
    const [friend, dead] = [addSomeone(one), addSomeone(one)]
    dead.diedDay = 1
    const turn = turnOf(one.life, one.minute(), one.context)
    appoint(turn, { ...tea, daysFromNow: 3, effects: [], cast: { friend: friend.id, dead: dead.id } })
    days(one, 5)
    expect(one.bodies('messageEvent').filter(({ eventId }) => eventId === 'diary')).toHaveLength(1)
  })

  it('is dropped when a person of it has died, is tomorrow if its hour has passed, and is refused by a full diary', () => {
    const one = grownLife(25)
    const friend = addSomeone(one)
    const turn = turnOf(one.life, dayOf(one.minute()) * minutesPerDay + 17 * 60, one.context)
    appoint(turn, { ...tea, daysFromNow: 0, effects: [], cast: { friend: friend.id } })
    expect(one.life.diary.entries[0]?.minute).toBe((dayOf(turn.minute) + 1) * minutesPerDay + 16 * 60)
    friend.diedDay = epochDayAt(one.life, one.minute())
    days(one, 3)
    expect(one.bodies('messageEvent').some(({ eventId }) => eventId === 'diary')).toBe(false)
    const later = turnOf(one.life, one.minute(), one.context)
    const ids = Array.from({ length: engineLimits.oneTimeEventsMax + 1 }, () =>
      appoint(later, { ...tea, message: 'Tea.', daysFromNow: 9, effects: [], cast: {} }),
    )
    expect(ids.at(-1)).toBeNull()
    expect(one.life.diary.entries).toHaveLength(engineLimits.oneTimeEventsMax)
  })
})

describe('routines', () => {
  it('use the first time that is free on all of their days', () => {
    const one = grownLife(25)
    one.life.schedules = []
    const common = { id: 'x', title: 'X', place: 'work' as const, months: 0b1111111111110, energy: 0 }
    setSchedule(one.life, { ...common, from: 17 * 60, to: 18 * 60 + 10, weekDays: 0b0000100 })
    expect(freeStretch(one.life, 'evening', 0b0000100, 60)).toEqual({ from: 18 * 60 + 30, to: 19 * 60 + 30 })
    expect(freeStretch(one.life, 'evening', 0b0001000, 60)).toEqual({ from: 17 * 60, to: 18 * 60 })
    expect(freeStretch(one.life, 'morning', 0b0000100, 7 * 60)).toBeNull()
  })

  it('begin and end by effects, and conditions see them', () => {
    const one = grownLife(25)
    one.life.schedules = []
    const turn = turnOf(one.life, one.minute(), one.context)
    const look = () => ({ life: one.life, minute: one.minute(), catalogue: one.context.catalogue, cast: {} })
    const choir = { kind: 'routine', id: 'choir', is: true } as const
    expect(conditions.holds(choir, look())).toBe(false)
    const start = { title: 'Choir', place: 'town', time: 'evening', days: [4], minutes: 120, energy: 3 } as const
    applyEffects([{ kind: 'startRoutine', id: 'choir', ...start }], turn, {})
    expect(conditions.holds(choir, look())).toBe(true)
    expect(one.life.schedules[0]).toMatchObject({ id: 'routine:choir', from: 17 * 60, to: 19 * 60, weekDays: 1 << 4 })
    applyEffects([{ kind: 'endRoutine', id: 'choir' }], turn, {})
    expect(conditions.holds(choir, look())).toBe(false)
    for (let i = 0; i < 9; i++) applyEffects([{ kind: 'startRoutine', id: `r${i}`, ...start }], turn, {})
    expect(one.life.schedules.length).toBeLessThanOrEqual(engineLimits.routinesMax)
  })

  it('can be at any hour, because the times of day have no gaps', () => {
    const at = (hour: number): string => dayTimeAt(hour * 60)
    expect([0, 5, 6, 11, 12, 16, 17, 21, 22, 23].map(at)).toEqual([
      'night',
      'night',
      'morning',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
      'evening',
      'night',
      'night',
    ])
  })
})
