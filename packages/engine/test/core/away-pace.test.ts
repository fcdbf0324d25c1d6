import { expect, it } from 'vitest'
import { awayPaceOf } from '../../src/core/away-pace.ts'
import { catalogueOf, someone } from '../support/body-life.ts'

it.each([
  // Game minutes for so many milliseconds: none; one a minute of the wall; and, at speed 500, one in a hundred milliseconds.
  ['freeze', 60_000, 0],
  ['realTime', 60_000, 1],
  ['realTime', 3_600_000, 60],
  ['autopilot', 100, 1],
  ['autopilot', 60_000, 600],
] as const)('away in the mode %s, %i ms are %i minutes', (mode, ms, minutes) => {
  const { life } = someone(catalogueOf({}), 20)
  life.retention.awayMode = mode
  life.speed = 500
  const { num, den } = awayPaceOf(life)
  expect((ms * num) / den).toBe(minutes)
})
