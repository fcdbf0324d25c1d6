import { describe, expect, it } from 'vitest'
import { epochDayAt } from '../../../src/core/time.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { arrange } from '../../../src/systems/home/arrange.ts'
import { afterCare, careCostsWeekly, isFrail } from '../../../src/systems/home/care.ts'
import { livesTogether } from '../../../src/systems/home/household.ts'
import { setPointsAt } from '../../../src/systems/mood/mood-set-point.ts'
import { drawBetween } from '../../../src/systems/people/nature.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

function withMother(): OneLife & { readonly mother: ReturnType<typeof addSomeone> } {
  const one = grownLife(50)
  one.life.people = []
  return Object.assign(one, { mother: addSomeone(one, { relation: 'mother', sex: 'female', age: 84 }) })
}

const turnIn = (one: OneLife) => turnOf(one.life, one.minute(), one.context)

describe('the care of a parent', () => {
  it('is needed by the ill, and from an age that differs from one person to the next', () => {
    const { life, minute, mother } = withMother()
    const from = drawBetween(mother.nature, 'frail', 76, 92)
    const today = epochDayAt(life, minute())
    mother.bornDay = today - Math.ceil((from + 0.1) * 365.25)
    expect(isFrail(life, mother, minute())).toBe(true)
    mother.bornDay = today - Math.floor((from - 0.1) * 365.25)
    expect(isFrail(life, mother, minute())).toBe(false)
    mother.ill = true
    expect(isFrail(life, mother, minute())).toBe(true)
  })

  it('costs money every week when it is paid, which brothers and sisters share', () => {
    const one = withMother()
    const before = one.life.finances.plan.essentials
    expect(careCostsWeekly(one.life)).toBe(0)
    arrange(turnIn(one), one.mother, false, 'residence')
    expect(careCostsWeekly(one.life)).toBe(26_000)
    expect(one.life.finances.plan.essentials - before).toBeGreaterThan(20_000)
    addSomeone(one, { relation: 'sister', sex: 'female' })
    expect(careCostsWeekly(one.life)).toBe(13_000)
    arrange(turnIn(one), one.mother, false, 'aide')
    expect(careCostsWeekly(one.life)).toBe(6_750)
    arrange(turnIn(one), one.mother, false, null)
    expect(careCostsWeekly(one.life)).toBe(0)
  })

  it('costs peace and company instead when the parent moves in', () => {
    const one = withMother()
    const before = setPointsAt(one.life, one.context.catalogue, one.minute())
    one.mother.away = true
    arrange(turnIn(one), one.mother, false, 'taken-in')
    const after = setPointsAt(one.life, one.context.catalogue, one.minute())
    expect(livesTogether(one.life, one.mother, one.minute())).toBe(true)
    expect(after.stress).toBeGreaterThan(before.stress)
    expect(after.social).toBeLessThan(before.social)
    expect(careCostsWeekly(one.life)).toBe(0)
  })

  it('uses up most of what would have been left, in a residence', () => {
    const { mother } = withMother()
    expect(afterCare(mother, 100_000)).toBe(100_000)
    mother.arrangement = 'residence'
    expect(afterCare(mother, 100_000)).toBe(40_000)
  })
})
