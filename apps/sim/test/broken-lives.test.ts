import { catalogue } from '@lifegrid/content/catalogue.generated'
import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import { encode } from '@lifegrid/engine/codec/codec'
import { schedule } from '@lifegrid/engine/core/agenda'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics } from '@lifegrid/observability/metrics'
import { noCursor } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { emptyBatch } from '../src/commit/batch.ts'
import { addDueSnapshots } from '../src/commit/snapshots.ts'
import type { LaneState } from '../src/lane/lane-state.ts'
import { mutex } from '../src/lane/mutex.ts'
import { type OwnedPartition, ownedPartition } from '../src/lane/owned-partition.ts'
import { takeBack } from '../src/lane/take-back.ts'
import { simLimits } from '../src/limits.ts'
import { loadAgain } from '../src/lives/residency.ts'
import { type Resident, resident } from '../src/lives/resident.ts'
import { wakeResident } from '../src/lives/wake-resident.ts'
import { heldCommits } from './support/held-commits.ts'
import { sequenceProblems } from './support/received-frames.ts'
import { metricValue, runningRig } from './support/sim-rig.ts'

/** A lane with ada's life, whose snapshot is due. Its commits never end, so nothing is loaded again. */
function rig() {
  const clock = manualClock()
  const life = birth({ playerId: 'ada', seed: 'ada', ruleset: 'calibrated', at: 0 }, { catalogue })
  const connection = { edge: 'edge', connection: 'edge.1' }
  const setUp = { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }
  apply(life, { type: 'sys.connect', message: connection }, 0, { catalogue })
  apply(life, { type: 'characterSetup', message: setUp }, 0, { catalogue })
  const never = new Promise<never>(() => undefined)
  const ctx = {
    clock,
    time: { now: () => 60_000, skewMs: () => 0, stop: () => undefined },
    engine: { catalogue },
    metrics: createMetrics(new Registry()),
    logger: logger({ name: 'sim', node: 'test', level: 'silent' }),
    publisher: { frame: () => undefined, close: () => undefined },
    reschedule: () => undefined,
  }
  const owned = ownedPartition(ctx, { partition: 0, epoch: 1 }, noCursor, () => undefined)
  const { time, watermark } = owned
  const place = { playerId: 'ada', partition: 0, epoch: 1, connection, connectionAt: 0, time, watermark }
  const headSeq = simLimits.snapshotEveryCommands
  const self = resident({ ...place, life, headSeq, snapshotSeq: 0, recent: [], frameSeq: 0 })
  owned.residents.set('ada', self)
  const commits = { current: () => emptyBatch(1), committed: () => 0, drain: () => never, uncommitted: () => [] }
  const state = { ctx, held: new Map([[0, owned]]), exclusive: mutex(), commits } as unknown as LaneState
  return { self, owned, state }
}

/** Whether a commit that is sealed now would save the life. */
function isWritten(state: LaneState, self: Resident): boolean {
  const batch = emptyBatch(1)
  batch.touched.add(self)
  addDueSnapshots(state.ctx, batch)
  return batch.snapshots.length > 0
}

const ways: readonly { how: string; break: (state: LaneState, owned: OwnedPartition, self: Resident) => void }[] = [
  { how: 'it is loaded again after an exception', break: (state, owned) => void loadAgain(state, owned, 'ada') },
  {
    how: 'its clock cannot advance it',
    break(state, _owned, self) {
      schedule(self.life, minuteAt(self.life, 0), 'no such system' as 'death')
      wakeResident(state, self)
    },
  },
  { how: 'its changes are taken back', break: (state, owned, self) => void takeBack(state, owned, self) },
]

test.each(ways)('[GATE-2] a life is neither written nor advanced while $how', ({ break: breakLife }) => {
  const { self, owned, state } = rig()
  expect(isWritten(state, self)).toBe(true)
  self.snapshotSeq = 0
  breakLife(state, owned, self)
  expect(isWritten(state, self)).toBe(false)
  const { frameSeq } = self
  wakeResident(state, self)
  expect(self.frameSeq).toBe(frameSeq)
})

test('[GATE-2] a life that was loaded again, but not to the end, is broken', async () => {
  const { self, owned, state } = rig()
  const { headSeq } = self
  const head = { playerId: 'ada', partition: 0, headSeq, edge: null, connection: null, connectionAt: 0 }
  const at = { at: self.life.at, minute: minuteAt(self.life, self.life.at) }
  const snapshot = { playerId: 'ada', seq: headSeq, ...at, schemaVersion: self.life.version, data: encode(self.life) }
  const stored = { head, snapshot, journal: [], recent: [], hasMessages: true }
  Object.assign(state, {
    loads: { size: () => 1, succeeded: () => undefined },
    unreadable: new Set(),
    commits: { ...state.commits, drain: async () => true, kick: () => undefined },
  })
  const close = (): never => {
    throw new Error('a bug after the life was loaded')
  }
  Object.assign(state.ctx, { store: { loadMany: async () => [stored] }, publisher: { ...state.ctx.publisher, close } })
  await takeBack(state, owned, self)
  const present = owned.residents.get('ada')
  expect(present).not.toBe(self)
  expect(present?.broken).toBe(true)
  expect(await metricValue(state.ctx.metrics.sim.actorFailures)).toBe(1)
})

test('[GATE-2] a life is loaded again only after the commit of what it did before the exception', async () => {
  const commits = heldCommits()
  const { clock, store, one, edge, player } = await runningRig(commits.faults)
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(200)
  commits.hold()
  const before = await ada.command('speed', 500)
  await clock.run(20)
  // An edge refuses a message of the wrong form. Here it stands for a bug.
  await ada.command('characterSetup', null, 'c-bomb')
  const after = await ada.setUp()
  await clock.run(200)
  commits.release()
  await clock.run(2000)
  expect(await metricValue(one.metrics.sim.actorFailures)).toBeGreaterThan(0)
  expect(await metricValue(one.metrics.sim.commitFailures)).toBe(0)
  const journal = await store.journal('ada')
  expect(journal.slice(-3).map(({ commandId }) => commandId)).toEqual([before, 'c-bomb', after])
  expect(journal.slice(-2).map(({ outcome }) => outcome)).toEqual(['internal', 'ok'])
  expect(sequenceProblems(ada.heard())).toEqual([])
})
