import type { PersonShape } from '@lifegrid/sdk/view-shapes'
import { expect, test } from 'vitest'
import { circlesOf } from '../src/game/closeness.ts'

const person = (id: string, affinity: number, familiarity: number, status: 'alive' | 'dead' = 'alive') =>
  ({ id, affinity, familiarity, status }) as PersonShape

test('people are in circles, the closest first, and the dead in one of their own', () => {
  const people = [
    person('far', -20, 10),
    person('near', 60, 60),
    person('nearest', 90, 90),
    person('late', 90, 90, 'dead'),
  ]
  expect(circlesOf(people).map(([circle, members]) => [circle, members.map(({ id }) => id)])).toEqual([
    ['close', ['nearest', 'near']],
    ['distant', ['far']],
    ['gone', ['late']],
  ])
})

test('nobody is among the closest after a parting', () => {
  const former = { ...person('former', 90, 90), relation: 'ex' }
  expect(circlesOf([former]).map(([circle]) => circle)).toEqual(['known'])
})
