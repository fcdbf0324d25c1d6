import { describe, expect, it } from 'vitest'
import { epochDayAt, minuteOfEpochDay } from '../../src/core/time.ts'
import { addParents, settleFamily } from '../../src/heirs/heirs-family.ts'
import type { Person } from '../../src/life/person.ts'
import { milestonesOf } from '../../src/systems/people/npc-lives.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import type { OneLife } from '../support/one-life.ts'
import { turnIn } from '../support/working-world.ts'

/** A player of an age without any people. */
function alone(years: number): OneLife {
  const one = grownLife(years)
  one.life.people = []
  return one
}

/** The heir as a person of the old life, with the same birthday as the new life, who has passed the given milestones. */
function heirWith(one: OneLife, partner: string | null, ...wanted: string[]): Person {
  const today = epochDayAt(one.life, one.minute())
  const person: Person = { ...addSomeone(one), bornDay: one.life.birthDay, diesDay: today + 9_000, partner }
  one.life.people = []
  for (let nature = 0; nature < 200_000; nature += 13) {
    const lived = milestonesOf({ ...person, nature }).filter(({ day }) => day <= today)
    if (wanted.every((what) => lived.some((one) => one.what === what))) return { ...person, nature }
  }
  throw new Error('no nature has these milestones')
}

describe('the parents of an heir who was a friend', () => {
  it('are added with the heir’s last name, 20 to 36 years older', () => {
    const one = alone(30)
    addParents(turnIn(one), 'friend')
    expect(one.life.people.map(({ relation }) => relation)).toEqual(['mother', 'father'])
    for (const { bornDay, lastname } of one.life.people) {
      const years = (one.life.birthDay - bornDay) / 365.25
      expect(years).toBeGreaterThan(19)
      expect(years).toBeLessThan(37)
      expect(lastname).toBe(one.life.lastname)
    }
  })

  it('are not added for relatives, whose parents are known, nor at an age above 84', () => {
    const child = alone(30)
    addParents(turnIn(child), 'child')
    expect(child.life.people).toEqual([])
    const old = alone(70)
    addParents(turnIn(old), 'friend')
    expect(old.life.people).toEqual([])
  })
})

describe('the heir’s own family', () => {
  it('is added: the spouse, married on the day of the wedding, and the children', () => {
    const one = alone(45)
    const heir = heirWith(one, 'Kim', 'marries', 'child')
    settleFamily(turnIn(one), one.life, heir)
    const lived = milestonesOf(heir).filter(({ day }) => day <= epochDayAt(one.life, one.minute()))
    const wedding = lived.findLast(({ what }) => what === 'marries')?.day ?? 0
    const spouse = one.life.people.find(({ relation }) => relation === 'spouse')
    expect(spouse?.firstname).toBe('Kim')
    expect(one.life.love.bond).toMatchObject({
      personId: spouse?.id,
      status: 'married',
      marriedMinute: minuteOfEpochDay(one.life, wedding),
    })
    const children = one.life.people.filter(({ relation }) => relation === 'son' || relation === 'daughter')
    expect(children.map(({ bornDay }) => bornDay)).toEqual(
      lived.filter(({ what }) => what === 'child').map(({ day }) => day),
    )
    for (const { parent } of children) expect(parent).toBe(spouse?.id)
  })

  it('contains the former spouse after a divorce', () => {
    const one = alone(45)
    const heir = heirWith(one, null, 'marries', 'parts')
    settleFamily(turnIn(one), one.life, heir)
    expect(one.life.love.bond).toBeNull()
    expect(one.life.love.past).toMatchObject([{ status: 'divorced' }])
    expect(one.life.people.find(({ id }) => id === one.life.love.past[0]?.personId)?.relation).toBe('ex')
  })
})
