import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { type CommitBatch, type Store, StoreError } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { namesWhere, runningRig, topology } from './support/sim-rig.ts'

/** The partitions from 8 on are on the second server. Each server has the lanes of the cluster once: the second one from lane 4 on. */
const placement = { servers: 2, serverOf: (partition: number) => (partition < 8 ? 0 : 1) }
const [here = ''] = namesWhere((partition) => partition < 8, 1)
/** In the same lane of the cluster. */
const [there = ''] = namesWhere(
  (partition) => partition >= 8 && laneOf(partition, 4) === laneOf(partitionOf(here, topology.partitions), 4),
  1,
)
const serverOfLane = (lane: number): number => Math.floor(lane / topology.lanes)

test('[SHARD-1] a sim commits the batches of each server by themselves, and one that fails does not stop the other', async () => {
  const commits: { readonly lane: number; readonly batch: CommitBatch }[] = []
  let fails = false
  const faults = (store: Store): Partial<Store> => ({
    async commit(lane, batch) {
      if (fails && serverOfLane(lane) === 1) throw new StoreError('the second server does not answer', false)
      commits.push({ lane, batch })
      return store.commit(lane, batch)
    },
  })
  const { clock, begin } = await runningRig(faults, () => ({ placement }))
  const [one, other] = await begin(here, there)
  for (const { lane, batch } of commits.filter(({ batch }) => (batch.fences[0]?.partition ?? -1) >= 0)) {
    expect(new Set(batch.fences.map(({ partition }) => placement.serverOf(partition)))).toEqual(
      new Set([serverOfLane(lane)]),
    )
    for (const { partition } of batch.fences) expect(laneOf(partition, topology.lanes)).toBe(lane % topology.lanes)
  }
  fails = true
  const waits = await other.command('speed', 500)
  const id = await one.command('speed', 500)
  await clock.run(300)
  expect(one.lastAck()).toMatchObject({ replyTo: id })
  expect(other.lastAck()).not.toMatchObject({ replyTo: waits })
  fails = false
  await clock.run(5_000)
  expect(other.lastAck()).toMatchObject({ replyTo: waits })
})

test('[SHARD-4] a sim releases the partitions that are frozen, claims none of them, and plays the others on', async () => {
  let frozen = false
  const faults = (store: Store): Partial<Store> => ({
    owners: async () =>
      (await store.owners()).map((row) => (frozen && row.partition >= 8 ? { ...row, frozen: true } : row)),
  })
  const { clock, store, one: sim, begin } = await runningRig(faults, () => ({ placement }))
  const [one, other] = await begin(here, there)
  frozen = true
  await clock.run(simLimits.reconcileMs * 3)
  expect(Math.max(...sim.holds())).toBe(7)
  const owners = await store.owners()
  expect(owners.filter(({ owner }) => owner === null).map(({ partition }) => partition)).toEqual(
    Array.from({ length: 8 }, (_, index) => index + 8),
  )
  const waits = await other.command('speed', 500)
  const id = await one.command('speed', 500)
  await clock.run(1_000)
  expect(one.lastAck()).toMatchObject({ replyTo: id })
  expect(other.lastAck()).not.toMatchObject({ replyTo: waits })
  frozen = false
  await clock.run(simLimits.reconcileMs * 3)
  expect(sim.holds()).toHaveLength(topology.partitions)
  expect(other.lastAck()).toMatchObject({ replyTo: waits })
})
