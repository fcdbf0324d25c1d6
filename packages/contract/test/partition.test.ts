import { describe, expect, test } from 'vitest'
import { laneOf, partitionOf } from '../src/partition.ts'

describe('[CMD-2] a partition is a hash of the player’s id', () => {
  test('and never changes, because it is part of the record', () => {
    expect(['ada', 'g-0', 'player_1'].map((id) => partitionOf(id, 256))).toEqual([14, 114, 67])
  })

  test('similar ids are spread evenly over all partitions', () => {
    const counts = new Array<number>(256).fill(0)
    for (let n = 0; n < 25_600; n++) counts[partitionOf(`g-${n}`, 256)] = (counts[partitionOf(`g-${n}`, 256)] ?? 0) + 1
    // The mean is 100 per partition. Six standard deviations of a Poisson distribution are 60.
    expect(Math.min(...counts)).toBeGreaterThan(40)
    expect(Math.max(...counts)).toBeLessThan(160)
  })

  test('lanes share partitions evenly', () => {
    const lanes = Array.from({ length: 256 }, (_, partition) => laneOf(partition, 8))
    for (let lane = 0; lane < 8; lane++) expect(lanes.filter((each) => each === lane)).toHaveLength(32)
  })
})
