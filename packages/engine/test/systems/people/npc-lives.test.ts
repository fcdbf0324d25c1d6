import { describe, expect, it } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { epochDayAt } from '../../../src/core/time.ts'
import { violations } from '../../../src/lab/invariants.ts'
import { isTaken } from '../../../src/life/person.ts'
import { milestonesOf } from '../../../src/systems/people/npc-lives.ts'
import { scheduleFirst } from '../../../src/systems/people/roster.ts'
import { addSomeone, days, grownLife } from '../../support/grown-life.ts'
import { oneLife } from '../../support/one-life.ts'

describe('the plan of a life', () => {
  it('is in order, ends with the death, and has a wedding before each separation', () => {
    const one = grownLife(20)
    for (let i = 0; i < 30; i++) {
      const person = addSomeone(one, { age: 18, nature: i * 104_729 })
      const plan = milestonesOf(person)
      expect(plan.map(({ day }) => day)).toEqual(plan.map(({ day }) => day).sort((a, b) => a - b))
      expect(plan.at(-1)).toEqual({ day: person.diesDay, what: 'dies' })
      const what = plan.map((milestone) => milestone.what)
      if (what.includes('parts')) expect(what.indexOf('marries')).toBeLessThan(what.indexOf('parts'))
      expect(plan.length).toBeLessThanOrEqual(11)
    }
  })

  it('of elders contains only retirement, illness and death', () => {
    const one = grownLife(20)
    const mother = one.life.people.find(({ relation }) => relation === 'mother')
    if (mother === undefined) throw new Error('there is no mother')
    expect(milestonesOf(mother).every(({ what }) => ['retires', 'ill', 'dies'].includes(what))).toBe(true)
  })
})

describe('people', () => {
  it('[ENG-3] have the next day of their plan, and the earliest of these is on the agenda', () => {
    const one = grownLife(40)
    const today = epochDayAt(one.life, one.minute())
    const alive = one.life.people.filter(({ diedDay }) => diedDay === null)
    expect(alive.length).toBeGreaterThan(5)
    for (const person of alive) {
      const next = milestonesOf(person).find(({ day }) => day > today || (day === today && one.minute() % 1440 < 540))
      expect(person.nextDay, person.id).toBe(next?.day)
    }
    const first = Math.min(...alive.map(({ nextDay }) => nextDay))
    const due = one.life.agenda.filter(({ kind }) => kind === 'people')
    expect(due).toEqual([{ minute: (first - one.life.birthDay) * 1440 + 540, kind: 'people', key: 'next' }])
  })

  it('with milestones on the same day all get them', () => {
    const one = grownLife(30)
    const day = epochDayAt(one.life, one.minute()) + 2
    const three = Array.from({ length: 3 }, () => addSomeone(one, { age: 80 }))
    for (const person of three) Object.assign(person, { diesDay: day, nextDay: day })
    scheduleFirst(one.life)
    days(one, 3)
    expect(three.map(({ diedDay }) => diedDay)).toEqual([day, day, day])
  })

  it('[ENG-1] have the same lives when time advances at once or week by week', () => {
    const whole = oneLife({}, { seed: 'npc' })
    const pieces = oneLife({}, { seed: 'npc' })
    for (const one of [whole, pieces]) one.send('speed', 1)
    whole.wait(60 * 365 * 288)
    for (let week = 0; week < 60 * 365; week += 7) pieces.wait(Math.min(7, 60 * 365 - week) * 288)
    expect(lifeHash(pieces.life)).toBe(lifeHash(whole.life))
  })

  it('marry, have children, move and die as planned', () => {
    const one = grownLife(20)
    const married = Array.from({ length: 12 }, (_, i) => addSomeone(one, { age: 19, nature: i * 7, single: false }))
    days(one, 12 * 365)
    for (const person of married) {
      if (!one.life.people.includes(person) || person.diedDay !== null) continue
      const today = epochDayAt(one.life, one.minute())
      const lived = milestonesOf(person)
        .filter(({ day }) => day < today)
        .map(({ what }) => what)
      expect(isTaken(person), person.id).toBe(lived.includes('marries') && !lived.includes('parts'))
      const parted = milestonesOf(person).find(({ what }) => what === 'parts')?.day ?? Number.POSITIVE_INFINITY
      const born = milestonesOf(person).filter(
        ({ day, what }) => what === 'child' && day < today && day <= parted + 280,
      )
      expect(person.children ?? 0).toBe(born.length)
      // A move before the two met brought them here.
      const moved = milestonesOf(person).some(({ day, what }) => what === 'moves' && day > person.metDay && day < today)
      expect(person.away === true).toBe(moved)
    }
    expect(married.some(isTaken)).toBe(true)
    expect(violations(one.life, one.context.catalogue)).toEqual([])
  })

  it('have children who are nieces and nephews of the player if they are siblings', () => {
    for (let i = 0; i < 12; i++) {
      const one = oneLife({}, { seed: `aunt-${i}` })
      one.send('speed', 1)
      one.wait(45 * 365 * 288)
      const young = one.life.people.filter(({ relation }) => relation === 'niece' || relation === 'nephew')
      if (young.length === 0) continue
      const siblings = one.life.people.filter(({ relation }) => relation === 'sister' || relation === 'brother')
      for (const { parent } of young) expect(siblings.map(({ id }) => id)).toContain(parent)
      return
    }
    throw new Error('no niece in twelve lives')
  })
})

describe('meeting people', () => {
  it('gives an older life about 20 to 44 people, and adults meet adults', () => {
    for (const seed of ['m1', 'm2', 'm3', 'm4']) {
      const one = oneLife({}, { seed })
      one.send('speed', 1)
      one.wait(42 * 365 * 288)
      if (one.life.status !== 'playing') continue
      expect(one.life.people.length).toBeGreaterThanOrEqual(18)
      expect(one.life.people.length).toBeLessThanOrEqual(46)
      expect(violations(one.life, one.context.catalogue)).toEqual([])
    }
  })
})
