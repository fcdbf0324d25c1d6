import { describe, expect, it } from 'vitest'
import { epochDayAt } from '../../../src/core/time.ts'
import { turnOf } from '../../../src/core/turn.ts'
import type { Person } from '../../../src/life/person.ts'
import type { Relation } from '../../../src/life/vocabulary.ts'
import { forgetFaded, isNeeded, makeRoom } from '../../../src/systems/people/forgetting.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

const one = grownLife(30)
const today = epochDayAt(one.life, one.minute())
const turn = () => turnOf(one.life, one.minute(), one.context)

function staysAs(relation: Relation, metDaysAgo: number, over: Partial<Person>): boolean {
  const person = Object.assign(addSomeone(one), { relation, metDay: today - metDaysAgo, ...over })
  forgetFaded(turn())
  return one.life.people.includes(person)
}

describe('forgetting people who have faded', () => {
  it.each([
    ['colleague', 730, { affinity: 39, familiarity: 4.9 }, false],
    ['colleague', 729, { affinity: 39, familiarity: 4.9 }, true],
    ['colleague', 730, { affinity: 40, familiarity: 4.9 }, true],
    ['colleague', 730, { affinity: 39, familiarity: 5 }, true],
    ['cousin', 730, { affinity: 39, familiarity: 4.9 }, true],
  ] as const)('a %s met %i days ago, %o: stays %s', (relation, days, over, stays) => {
    expect(staysAs(relation, days, over)).toBe(stays)
  })

  it('keeps the dead for fifteen years, and dead relatives permanently', () => {
    const fond = { affinity: 90, familiarity: 90 }
    expect(staysAs('friend', 6000, { ...fond, diedDay: today - 15 * 365 + 1 })).toBe(true)
    expect(staysAs('friend', 6000, { ...fond, diedDay: today - 15 * 365 })).toBe(false)
    expect(staysAs('uncle', 6000, { ...fond, diedDay: today - 15 * 365 })).toBe(true)
  })
})

describe('making room for one more person', () => {
  it('removes the dead first, then the least important, and dead elders last', () => {
    const full = grownLife(30)
    const at = turnOf(full.life, full.minute(), full.context)
    full.life.people = []
    const elder = Object.assign(addSomeone(full, { relation: 'aunt' }), { diedDay: today })
    // Their importance is 20 + 10 / 2 = 25, 10 + 40 / 2 = 30, and 90 + 80 / 2 - 200 = -70.
    const least = addSomeone(full, { affinity: 10, familiarity: 20 })
    const more = addSomeone(full, { affinity: 40, familiarity: 10 })
    const dead = Object.assign(addSomeone(full, { affinity: 80, familiarity: 90 }), { diedDay: today })
    while (full.life.people.length < 59) addSomeone(full, { relation: 'cousin' })
    makeRoom(at)
    expect(full.life.people).toHaveLength(59)
    const gone = [dead, least, more, elder].map((next) => {
      addSomeone(full, { relation: 'cousin' })
      makeRoom(at)
      return !full.life.people.includes(next)
    })
    expect(gone).toEqual([true, true, true, true])
  })

  it('does not remove people something open depends on', () => {
    const { id } = addSomeone(one)
    expect(isNeeded(one.life, id)).toBe(false)
    one.life.story.pending = { 'then:1': { eventId: 'x', cast: { friend: id } } }
    expect(isNeeded(one.life, id)).toBe(true)
  })
})
