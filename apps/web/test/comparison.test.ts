import { expect, test } from 'vitest'
import { type Course, compare } from '../src/game/comparison.ts'

const rows = [
  [10, 25, 50, 75, 90],
  [20, 35, 60, 85, 100],
]
const course: Course = {
  lives: 100,
  ages: [20, 30],
  shares: [0.1, 0.25, 0.5, 0.75, 0.9],
  values: { happiness: rows, health: rows, stress: rows, social: rows, netWorth: rows },
}

test('a life is compared with others of its age', () => {
  const [happiness, netWorth, ...others] = compare(course, 25, { happiness: 14, netWorth: 96 })
  expect(happiness).toEqual({ value: 'happiness', mine: 14, quantiles: [15, 30, 55, 80, 95], standing: 'lowest' })
  expect(netWorth).toMatchObject({ value: 'netWorth', standing: 'highest' })
  expect(others).toEqual([])
})

test('a life that is younger or older than all others is compared with the nearest age', () => {
  const at = (age: number, happiness: number) => compare(course, age, { happiness })[0]
  expect(at(3, 30)).toMatchObject({ quantiles: rows[0], standing: 'middle' })
  expect(at(110, 30)).toMatchObject({ quantiles: rows[1], standing: 'low' })
  expect(at(30, 86)?.standing).toBe('high')
})
