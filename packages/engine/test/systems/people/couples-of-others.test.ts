import { expect, it } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { carryOutMilestone } from '../../../src/systems/people/person-events.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

it.each(['dies', 'parts'] as const)('of two people who are a couple, one %s, and the other is free', (what) => {
  const one = grownLife(30)
  const [first, second] = [addSomeone(one), addSomeone(one, { sex: 'female', nature: 8 })]
  const third = addSomeone(one, { nature: 9 })
  first.partner = second.firstname
  second.partner = first.firstname
  third.partner = 'Noor'
  carryOutMilestone(turnOf(one.life, one.minute(), one.context), first, what)
  expect([first.partner, second.partner, third.partner]).toEqual([null, null, 'Noor'])
})
