import { describe, expect, it } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { livesTogether } from '../../../src/systems/home/household.ts'
import { type ChildMilestone, marksOfChild, planGrowingUp } from '../../../src/systems/people/growing-up.ts'
import { dimensionOf } from '../../../src/systems/people/nature.ts'
import { milestonesOf } from '../../../src/systems/people/npc-lives.ts'
import { carryOutMilestone } from '../../../src/systems/people/person-events.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { workingWorld } from '../../support/working-world.ts'

function plansOf(count: number): ChildMilestone[][] {
  const one = grownLife(30)
  const child = addSomeone(one, { relation: 'son', age: 1 })
  return Array.from({ length: count }, (_, nature) => {
    const found: ChildMilestone[] = []
    planGrowingUp({ ...child, nature: nature * 7919 }, (__, what) => found.push(what))
    return found
  })
}

describe('the way of a child', () => {
  it('leads through school, and for some through trouble and back home', () => {
    const plans = plansOf(1000)
    const share = (what: ChildMilestone) => plans.filter((plan) => plan.includes(what)).length / plans.length
    expect(share('starts-school')).toBe(1)
    expect(share('graduates') + share('leaves-school')).toBe(1)
    expect(share('leaves-school')).toBeGreaterThan(0.05)
    expect(share('leaves-school')).toBeLessThan(0.15)
    expect(share('in-trouble')).toBeGreaterThan(0.18)
    expect(share('in-trouble')).toBeLessThan(0.32)
    expect(share('comes-back')).toBe(share('leaves-again'))
  })

  it('belongs to the player’s own children alone', () => {
    const one = grownLife(30)
    const kinds = (relation: 'son' | 'nephew') =>
      milestonesOf(addSomeone(one, { relation, age: 1 })).map(({ what }) => what)
    expect(kinds('son')).toContain('starts-school')
    expect(kinds('nephew')).not.toContain('starts-school')
  })

  it('gives better marks to the conscientious and to those who like the player', () => {
    const natures = Array.from({ length: 400 }, (_, index) => index * 7919)
    const mean = (of: readonly number[]) =>
      of.reduce((sum, nature) => sum + marksOfChild({ nature, affinity: 50 }), 0) / of.length
    expect(mean(natures.filter((nature) => dimensionOf(nature, 'conscientiousness') > 60))).toBeGreaterThan(
      mean(natures.filter((nature) => dimensionOf(nature, 'conscientiousness') < 40)) + 10,
    )
    expect(marksOfChild({ nature: 7, affinity: 96 })).toBe(marksOfChild({ nature: 7, affinity: 0 }) + 8)
  })

  it('brings a grown child back to the player, and out again', () => {
    const one = grownLife(50, workingWorld)
    const child = addSomeone(one, { relation: 'daughter', sex: 'female', age: 24 })
    child.away = true
    one.life.finances.home = 'room'
    const turn = turnOf(one.life, one.minute(), one.context)
    carryOutMilestone(turn, child, 'comes-back')
    expect(livesTogether(one.life, child, one.minute())).toBe(true)
    carryOutMilestone(turn, child, 'leaves-again')
    expect(livesTogether(one.life, child, one.minute())).toBe(false)
    carryOutMilestone(turn, child, 'comes-back')
    carryOutMilestone(turn, child, 'moves')
    expect(livesTogether(one.life, child, one.minute())).toBe(false)
  })

  it('does not bring back a child who has a partner', () => {
    const one = grownLife(50, workingWorld)
    const child = addSomeone(one, { relation: 'daughter', sex: 'female', age: 24 })
    child.partner = 'Ada'
    one.life.finances.home = 'room'
    carryOutMilestone(turnOf(one.life, one.minute(), one.context), child, 'comes-back')
    expect(livesTogether(one.life, child, one.minute())).toBe(false)
  })
})
