import { expect, it } from 'vitest'
import { awayPaceOf } from '../../src/core/away-pace.ts'
import { catalogueOf, someone } from '../support/body-life.ts'

it.each([
  // Game minutes for a number of milliseconds: none; one for each real minute; and, at speed 500, one for each 100 ms.
  ['freeze', 60_000, 0],
  ['realTime', 60_000, 1],
  ['realTime', 3_600_000, 60],
  ['autopilot', 100, 1],
  ['autopilot', 60_000, 600],
] as const)('in the away mode %s, %i ms are %i game minutes', (mode, ms, minutes) => {
  const { life } = someone(catalogueOf({}), 20)
  life.retention.awayMode = mode
  life.speed = 500
  const { num, den } = awayPaceOf(life)
  expect((ms * num) / den).toBe(minutes)
})
