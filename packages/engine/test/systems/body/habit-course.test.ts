import { expect, it } from 'vitest'
import type { Habit } from '../../../src/life/body.ts'
import { cravingAt, strengthAt } from '../../../src/systems/body/habit-course.ts'
import { day } from '../../support/body-life.ts'

function having(mode: Habit['mode'], strength: number, slope: number): Habit {
  return { id: 'smoking', mode, strength, since: 1_000, slope, attempts: 0 }
}

it.each([
  // 23 days contain three whole weeks.
  [20, 2, 23 * day, 26],
  [20, 2, 7 * day - 1, 20],
  [20, 2, 7 * day, 22],
  [95, 2, 70 * day, 100],
  [20, -4, 14 * day, 12],
  [20, -4, 70 * day, 0],
])('a strength of %i that changes by %i a week becomes, after %i minutes, %i', (strength, slope, after, is) => {
  expect(strengthAt(having('kept', strength, slope), 1_000 + after)).toBe(is)
})

it('the craving is a quarter of the strength at first, all of it when quitting, then halves in ten days, and is 0 after quitting', () => {
  expect(cravingAt(having('kept', 50, 0), 1_000)).toBe(12)
  const quitting = having('quitting', 64, -4)
  expect([0, 10, 20, 30].map((days) => cravingAt(quitting, 1_000 + days * day))).toEqual([64, 32, 16, 8])
  expect(cravingAt(having('former', 64, 0), 1_000)).toBe(0)
})
