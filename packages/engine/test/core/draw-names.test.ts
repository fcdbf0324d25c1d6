import { systemKey } from '@lifegrid/base/keyed-random'
import { expect, test } from 'vitest'
import { drawNames } from '../../src/core/draw-names.ts'
import { systemNames } from '../../src/core/system-order.ts'
import { habits } from '../../src/lab/habits/all.ts'

/** Two names with the same key would draw the same numbers. A new name that collides gets another spelling. */
test('the names of random draws, with those of systems, have different keys', () => {
  const names = [...systemNames, ...drawNames, ...habits.map(({ name }) => `autoplayer:${name}`)]
  expect(new Set(names).size).toBe(names.length)
  const colliding = [...Map.groupBy(names, systemKey).values()].filter((same) => same.length > 1)
  expect(colliding).toEqual([])
})
