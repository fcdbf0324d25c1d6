import { catalogue } from '@lifegrid/content/catalogue.generated'
import { birth } from '@lifegrid/engine/birth'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics } from '@lifegrid/observability/metrics'
import { noCursor } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { emptyBatch } from '../src/commit/batch.ts'
import { addDueSnapshots } from '../src/commit/snapshots.ts'
import { ownedPartition } from '../src/lane/owned-partition.ts'
import { simLimits } from '../src/limits.ts'
import { type Resident, resident } from '../src/lives/resident.ts'
import type { SimContext } from '../src/sim-context.ts'
import { metricValue } from './support/sim-rig.ts'

const metrics = createMetrics(new Registry())
const clock = manualClock(0)
const ctx = {
  metrics,
  logger: logger({ name: 'sim', node: 'test', level: 'silent' }),
  clock,
  time: { now: () => 0 },
} as unknown as SimContext

function residentAt(playerId: string, headSeq: number): Resident {
  const life = birth({ playerId, seed: playerId, ruleset: 'calibrated', at: 0 }, { catalogue })
  const connection = { edge: 'edge', connection: playerId }
  const place = { playerId, partition: 0, epoch: 1, connection, connectionAt: 0 }
  const { time, watermark } = ownedPartition(ctx, { partition: 0, epoch: 1 }, noCursor, () => undefined)
  return resident({ ...place, life, time, watermark, headSeq, snapshotSeq: 0, recent: [], frameSeq: 0 })
}

function seal(...lives: Resident[]): (readonly [player: string, seq: number])[] {
  const batch = emptyBatch(1)
  for (const self of lives) batch.touched.add(self)
  addDueSnapshots(ctx, batch)
  return batch.snapshots.map(({ playerId, seq }) => [playerId, seq])
}

const due = simLimits.snapshotEveryCommands

test('[GATE-2] a life that an exception left half changed is never snapshotted', () => {
  const ada = residentAt('ada', due)
  ada.broken = true
  expect(seal(ada)).toEqual([])
  ada.broken = false
  expect(seal(ada)).toEqual([['ada', due]])
})

test('a life that cannot be encoded continues without a snapshot, and no other life is affected', async () => {
  const ada = residentAt('ada', due)
  const bob = residentAt('bob', due)
  Object.assign(ada.life, { unfit: 1n })
  let sealed: ReturnType<typeof seal> = []
  expect(() => {
    sealed = seal(ada, bob)
  }).not.toThrow()
  expect(sealed).toEqual([['bob', due]])
  expect(await metricValue(metrics.sim.snapshotFailures)).toBe(1)
  // It is tried again after more commands, not with each commit.
  ada.headSeq++
  expect(seal(ada)).toEqual([])
  expect(await metricValue(metrics.sim.snapshotFailures)).toBe(1)
  clock.advance(simLimits.snapshotEveryMs)
  ada.headSeq += due
  expect(seal(ada)).toEqual([])
  expect(await metricValue(metrics.sim.snapshotFailures)).toBe(2)
  Object.assign(ada.life, { unfit: undefined })
  clock.advance(simLimits.snapshotEveryMs)
  ada.headSeq += due
  expect(seal(ada)).toEqual([['ada', ada.headSeq]])
})

test('[LANE-5] a life that gets very many commands has snapshots by time, and never more than so many commands after one', () => {
  const ada = residentAt('ada', due)
  expect(seal(ada)).toEqual([['ada', due]])
  ada.headSeq += due
  clock.advance(simLimits.snapshotEveryMs - 1)
  expect(seal(ada)).toEqual([])
  clock.advance(1)
  expect(seal(ada)).toEqual([['ada', 2 * due]])
  ada.headSeq += simLimits.snapshotCommandsMax - 1
  expect(seal(ada)).toEqual([])
  ada.headSeq++
  expect(seal(ada)).toEqual([['ada', ada.headSeq]])
})

test('[LANE-5] a life whose player has gone has one with its last commit', () => {
  const ada = residentAt('ada', due)
  seal(ada)
  ada.headSeq++
  ada.connection = null
  expect(seal(ada)).toEqual([['ada', due + 1]])
})
