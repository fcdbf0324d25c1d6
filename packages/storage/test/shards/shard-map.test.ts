import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planMove } from '../../src/shards/move/plan-move.ts'
import {
  isFrozen,
  isPaused,
  moveSteps,
  rangesAfter,
  type ShardMap,
  serverOf,
  serversNeeded,
  wholeMap,
} from '../../src/shards/shard-map.ts'

const partitions = 16

describe('the map of the servers', () => {
  it('[SHARD-1] has each partition on one server after any moves', () => {
    const moves = fc.array(
      fc.tuple(fc.nat(partitions - 1), fc.nat(partitions - 1), fc.nat(2)).map(([a, b, to]) => ({
        first: Math.min(a, b),
        last: Math.max(a, b),
        to,
      })),
    )
    fc.assert(
      fc.property(moves, (done) => {
        const expected: number[] = Array.from({ length: partitions }, () => 0)
        let map: ShardMap = { ...wholeMap, partitions }
        for (const move of done) {
          expected.fill(move.to, move.first, move.last + 1)
          map = { ...map, ranges: rangesAfter(map, move) }
        }
        expect(expected.map((_, partition) => serverOf(map, partition))).toEqual(expected)
        for (const [n, range] of map.ranges.entries()) expect(range.first).toBe((map.ranges[n - 1]?.last ?? -1) + 1)
      }),
    )
  })

  it('[SHARD-4] lets only owners write while a range moves, and nobody own it once it is frozen', () => {
    const at = (step: (typeof moveSteps)[number]): ShardMap => ({
      ...wholeMap,
      partitions,
      move: { first: 4, last: 7, from: 0, to: 1, step },
    })
    expect(moveSteps.map((step) => isPaused(at(step), 5))).toEqual([true, true, true, true, false])
    expect(moveSteps.map((step) => isFrozen(at(step), 5))).toEqual([false, true, true, true, false])
    expect(moveSteps.some((step) => isPaused(at(step), 8) || isFrozen(at(step), 3))).toBe(false)
  })
})

describe('the plan of a move', () => {
  const settings = { partitions }
  const split: ShardMap = {
    ...wholeMap,
    partitions,
    ranges: rangesAfter({ ...wholeMap, partitions }, { first: 8, last: 15, to: 1 }),
  }
  const plan = (map: ShardMap, first: number, last: number, to: number, servers = 2) =>
    planMove(map, { first, last, to }, settings, servers)

  it('begins with an announcement', () => {
    expect(plan(wholeMap, 8, 15, 1)).toEqual({
      map: { ...wholeMap, partitions },
      move: { first: 8, last: 15, from: 0, to: 1, step: 'announced' },
      isNew: true,
    })
  })

  it('[SHARD-4] continues the same move that was interrupted, and refuses another one', () => {
    const move = { first: 0, last: 3, from: 0, to: 1, step: 'fenced' } as const
    expect(plan({ ...split, move }, 0, 3, 1)).toMatchObject({ move, isNew: false })
    expect(() => plan({ ...split, move }, 4, 5, 1)).toThrow('lifegrid shards move 0-3 --to 1')
  })

  it('refuses what cannot be moved, and says why', () => {
    expect(() => plan(split, 7, 8, 2, 3)).toThrow('on more than one server: 7 is on 0, 8 on 1')
    expect(() => plan(split, 6, 9, 1)).toThrow('Partition 8 is on server 1 already.')
    expect(() => plan(split, 3, 2, 1)).toThrow('the first partition is after the last one')
    expect(() => plan(split, 0, 16, 1)).toThrow('There is no partition 16.')
    expect(() => plan(split, 0, 1, 2)).toThrow('There is no server 2.')
    expect(() => plan(split, 8, 9, 0, 1)).toThrow('MYSQL_URLS names 1 server')
    expect(() => planMove(split, { first: 0, last: 0, to: 1 }, { partitions: 8 }, 2)).toThrow('the record has 8')
    expect(serversNeeded(split)).toBe(2)
  })
})
