import { describe, expect, test } from 'vitest'
import { faultKinds } from './fault-kinds.ts'
import { describeWave, type Wave, waves } from './schedule.ts'

const targets = { sims: ['sim-1', 'sim-2', 'sim-3'], edges: ['edge-1', 'edge-2'], workers: ['worker-1'], players: 40 }

function first(count: number, seed: string): Wave[] {
  const schedule = waves(seed, faultKinds, targets)
  return Array.from({ length: count }, () => schedule.next().value)
}

const lines = (all: readonly Wave[]): string[] => all.map(describeWave)

describe('the schedule of chaos', () => {
  test('is the same for the same seed, and another one for another', () => {
    expect(lines(first(40, 'a'))).toEqual(lines(first(40, 'a')))
    expect(lines(first(40, 'a'))).not.toEqual(lines(first(40, 'b')))
  })

  test('has every kind of fault within one round, and none that must be asked for', () => {
    const kinds = new Set(first(26, 'a').flatMap(({ faults }) => faults.map(({ fault }) => fault.kind)))
    expect([...kinds].toSorted()).toEqual(
      faultKinds
        .filter(({ weight }) => weight > 0)
        .map(({ name }) => name)
        .toSorted(),
    )
  })

  test('lets faults overlap that work on different things', () => {
    const all = first(200, 'a')
    expect(all.filter(({ faults }) => faults.length > 1).length).toBeGreaterThan(50)
    for (const { faults } of all) {
      const locks = faults.flatMap(({ fault }) => fault.locks)
      expect(new Set(locks).size).toBe(locks.length)
    }
  })
})
