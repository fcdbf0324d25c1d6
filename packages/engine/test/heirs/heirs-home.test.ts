import { describe, expect, it } from 'vitest'
import { birthdayOf, dayOfCivil } from '../../src/core/calendar.ts'
import { leavingHomeDay } from '../../src/heirs/heirs-home.ts'
import type { Person } from '../../src/life/person.ts'
import { milestonesOf } from '../../src/systems/people/npc-lives.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'

const one = grownLife(20)
const bornDay = dayOfCivil(2004, 2, 29)
const heir: Person = { ...addSomeone(one, { relation: 'daughter' }), bornDay, diesDay: dayOfCivil(2090, 1, 1) }

/** An heir whose milestones have a wedding on a day that `fits`, or none, and that day. */
function whoMarries(fits: (day: number | undefined) => boolean): { heir: Person; wedding: number | undefined } {
  for (let nature = 0; nature < 100_000; nature += 17) {
    const tried = { ...heir, nature }
    const wedding = milestonesOf(tried).find(({ what }) => what === 'marries')?.day
    if (fits(wedding)) return { heir: tried, wedding }
  }
  throw new Error('no nature has such a wedding')
}

const at18 = dayOfCivil(2022, 2, 28)
const at25 = dayOfCivil(2029, 2, 28)

describe('before an heir is played, they leave the parents’ home', () => {
  it('on the day of a wedding between 18 and 25', () => {
    const { heir: young, wedding } = whoMarries((day) => day !== undefined && at18 < day && day < at25 - 365)
    expect(leavingHomeDay(young)).toBe(wedding)
  })

  it('on the 25th birthday if the wedding comes later, or never', () => {
    const late = whoMarries((day) => day !== undefined && day > at25 + 365)
    const never = whoMarries((day) => day === undefined)
    expect([leavingHomeDay(late.heir), leavingHomeDay(never.heir)]).toEqual([
      birthdayOf(bornDay, 25),
      birthdayOf(bornDay, 25),
    ])
  })
})
