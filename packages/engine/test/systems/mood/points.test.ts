import { expect, it } from 'vitest'
import { addPoints, noPoints, pointsOf } from '../../../src/systems/mood/points.ts'

it('points have all five fields in a fixed order', () => {
  expect(Object.entries(pointsOf({ weight: 4, happiness: -2 }))).toEqual([
    ['happiness', -2],
    ['stress', 0],
    ['health', 0],
    ['social', 0],
    ['weight', 4],
  ])
  expect(Object.values(noPoints)).toEqual([0, 0, 0, 0, 0])
})

it('points are added in place, once or several times', () => {
  const total = { ...pointsOf({ happiness: 10, stress: 5 }) }
  addPoints(total, pointsOf({ happiness: 3, social: -2 }))
  // 10 + 3 + 2 × −4, and −2 + 2 × 1.5.
  addPoints(total, pointsOf({ happiness: -4, social: 1.5 }), 2)
  expect(total).toEqual({ happiness: 5, stress: 5, health: 0, social: 1, weight: 0 })
})
