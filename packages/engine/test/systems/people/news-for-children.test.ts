import { expect, it } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { carryOutMilestone } from '../../../src/systems/people/person-events.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

it.each([
  [2, 0],
  [6, 1],
])('at %d a child is told %d times that the grandmother retires', (years, times) => {
  const one = grownLife(years)
  const person = addSomeone(one, { relation: 'grandmother', sex: 'female', age: 66 })
  const turn = turnOf(one.life, one.minute(), one.context)
  carryOutMilestone(turn, person, 'retires')
  expect(turn.frames.filter(({ frame }) => frame === 'messageEvent')).toHaveLength(times)
})
