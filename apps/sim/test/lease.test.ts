import { type Store, StoreError } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { type CutOff, cutOff } from './support/cut-off.ts'
import { sequenceProblems } from './support/received-frames.ts'
import { metricValue, runningRig, sessionTtlMs, topology } from './support/sim-rig.ts'

/** A rig whose first sim can be cut off from its session, while its streams and its record still work. */
async function cuttableRig(faults?: (store: Store) => Partial<Store>) {
  let connection: CutOff | undefined
  const rig = await runningRig(faults, ({ server }) => {
    connection = cutOff(server)
    return { sessionServer: connection.server }
  })
  const { cut, restore } = connection as CutOff
  return {
    ...rig,
    restore,
    /** Until the lease is in doubt. The session has not expired yet. */
    async doubt() {
      cut()
      for (let ms = 0; rig.one.sim.ready().ok && ms < sessionTtlMs; ms += 10) await rig.clock.run(10)
      expect(rig.one.sim.ready()).toMatchObject({ ok: false, detail: 'the lease is in doubt' })
    },
    /** Until the session has expired. */
    async expire() {
      cut()
      await rig.clock.run(sessionTtlMs + 1000)
    },
  }
}

test('[LEASE-2] entries that arrive while the lease is in doubt are processed when the lease holds again, and not before', async () => {
  const { clock, store, begin, doubt, restore } = await cuttableRig()
  const [ada] = await begin('ada')
  const before = await store.journal('ada')
  await doubt()
  const id = await ada.command('speed', 500)
  await clock.run(300)
  expect(await store.journal('ada')).toEqual(before)
  expect(ada.lastAck()).not.toMatchObject({ replyTo: id })
  restore()
  await clock.run(1000)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[LEASE-2] a sim whose lease is in doubt acquires nothing, not even partitions that a failed commit has dropped', async () => {
  let fail: ((error: Error) => void) | undefined
  const { clock, one, begin, doubt, restore } = await cuttableRig((store) => ({
    commit(lane, batch) {
      if (!batch.journal.some(({ commandId }) => commandId === 'c-fails') || fail) return store.commit(lane, batch)
      return new Promise((_, reject) => {
        fail = reject
      })
    },
  }))
  const [ada] = await begin('ada')
  await ada.command('speed', 500, 'c-fails')
  await clock.run(10)
  await doubt()
  fail?.(new StoreError('connection lost', true))
  await clock.run(300)
  expect(one.holds()).toHaveLength(topology.partitions - topology.partitions / topology.lanes)
  restore()
  await clock.run(3000)
  expect(one.holds()).toHaveLength(topology.partitions)
  expect(ada.lastAck()).toMatchObject({ replyTo: 'c-fails' })
})

test('[LEASE-2] when the lease is lost, everything is dropped and acquired again with new epochs', async () => {
  const { clock, one, begin, expire, restore } = await cuttableRig()
  const [ada] = await begin('ada')
  const before = new Map(one.sim.partitions().map(({ partition, epoch }) => [partition, epoch]))
  await expire()
  const id = await ada.command('speed', 500)
  await clock.run(300)
  restore()
  await clock.run(3000)
  const after = one.sim.partitions()
  expect(after).toHaveLength(topology.partitions)
  for (const { partition, epoch } of after) expect(epoch).toBeGreaterThan(before.get(partition) ?? 0)
  expect(await metricValue(one.metrics.sim.epochBarriers)).toBe(topology.partitions)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
  expect(sequenceProblems(ada.heard())).toEqual([])
})
