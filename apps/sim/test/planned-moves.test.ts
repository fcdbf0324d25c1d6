import { laneOf } from '@lifegrid/contract/partition'
import { stateVersion } from '@lifegrid/engine/life/life'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics } from '@lifegrid/observability/metrics'
import { type Fence, StoreError } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { Registry } from 'prom-client'
import { expect, test, vi } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { plannedMoves } from '../src/ownership/planned-moves.ts'
import type { SimContext } from '../src/sim-context.ts'
import { sequenceProblems } from './support/received-frames.ts'
import { heldBy, runningRig, simRig, topology } from './support/sim-rig.ts'

const stoppedAt = 1_800_000_000_000

/** The new owner of a move. The test plays the network and the old owner. */
function asker(options: { notify?: (message: string) => Promise<void>; admitting?: () => boolean } = {}) {
  const clock = manualClock()
  const sent: { to: string; ask: number; partitions: number[] }[] = []
  const acquired: Fence[][] = []
  const released: number[][] = []
  let incomplete = 0
  const log = logger({ name: 'sim', level: 'silent' })
  const warn = vi.spyOn(log, 'warn')
  const ctx: Partial<SimContext> = {
    self: 'sim-new',
    clock,
    time: { now: clock.now, skewMs: () => 0, stop: () => undefined },
    logger: log,
    metrics: createMetrics(new Registry()),
    admitting: options.admitting ?? (() => true),
  }
  const has = (partition: number): boolean => acquired.flat().some((fence) => fence.partition === partition)
  const asking = plannedMoves({
    ctx: ctx as SimContext,
    async notify(to, message) {
      sent.push({ to, ...JSON.parse(message) })
      await options.notify?.(message)
    },
    lanes: topology.lanes,
    isWanted: (partition) => !has(partition),
    async release(partitions) {
      released.push([...partitions])
      return { fences: [], stoppedAt }
    },
    async acquire(fences) {
      acquired.push([...fences])
    },
    onIncomplete: () => void incomplete++,
  })
  return {
    clock,
    sent,
    acquired,
    asking,
    released,
    warnings: () => warn.mock.calls.map(([, message]) => message),
    incomplete: () => incomplete,
    /** Answers the latest ask with these partitions; with all of them by default. */
    async handOver(partitions = sent.at(-1)?.partitions ?? []) {
      const fences = partitions.map((partition) => ({ partition, epoch: 7 }))
      asking.onMessage(JSON.stringify({ kind: 'handoff', ask: sent.at(-1)?.ask ?? 0, fences, stoppedAt }))
      await clock.run(0)
    },
  }
}

const range = (count: number): number[] => Array.from({ length: count }, (_, partition) => partition)

test('[MOVE-1] the new owner sets the pace: one ask at a time, for a few partitions of one owner and one lane', async () => {
  const { clock, sent, acquired, asking, handOver } = asker()
  asking.want(
    new Map([
      ['sim-a', range(80).filter((partition) => partition < 60)],
      ['sim-b', range(80).filter((partition) => partition >= 60)],
    ]),
  )
  await clock.run(0)
  for (let asks = 1; acquired.flat().length < 80; asks++) {
    expect(sent).toHaveLength(asks)
    const { partitions } = sent[asks - 1] as { partitions: number[] }
    expect(partitions.length).toBeLessThanOrEqual(simLimits.movePartitionsMax)
    expect(new Set(partitions.map((partition) => laneOf(partition, topology.lanes))).size).toBe(1)
    await handOver()
  }
  expect(
    acquired
      .flat()
      .map(({ partition }) => partition)
      .sort((a, b) => a - b),
  ).toEqual(range(80))
  // The owners take turns: none is asked for all of its partitions before the other is asked for any.
  expect(new Set(sent.slice(0, 2).map(({ to }) => to)).size).toBe(2)
})

test('[MOVE-1] after an ask without an answer the next owner is asked, and the record is read again', async () => {
  const { clock, sent, acquired, asking, handOver, incomplete } = asker()
  asking.want(
    new Map([
      ['sim-a', [0]],
      ['sim-b', [1]],
    ]),
  )
  await clock.run(simLimits.askTimeoutMs)
  expect(sent.map(({ to }) => to)).toEqual(['sim-a', 'sim-b'])
  await handOver()
  expect(acquired).toEqual([[{ partition: 1, epoch: 7 }]])
  expect(incomplete()).toBe(1)
  // If the partition was handed over after all, the pause counts from the ask.
  expect(asking.unansweredSince(0)).toBe(clock.now() - simLimits.askTimeoutMs)
  expect(asking.unansweredSince(1)).toBeUndefined()
  // A late answer is accepted.
  asking.onMessage(JSON.stringify({ kind: 'handoff', ask: 1, fences: [{ partition: 0, epoch: 3 }], stoppedAt }))
  await clock.run(0)
  expect(acquired.at(-1)).toEqual([{ partition: 0, epoch: 3 }])
})

test('[MOVE-1] after a partial answer, and after a message that cannot be sent, the record is read again', async () => {
  const refused = asker()
  refused.asking.want(new Map([['sim-a', [0, 4]]]))
  await refused.clock.run(0)
  await refused.handOver([4])
  expect(refused.incomplete()).toBe(1)

  const cut = asker({ notify: () => Promise.reject(new Error('the connection is lost')) })
  cut.asking.want(new Map([['sim-a', [0, 4]]]))
  await cut.clock.run(0)
  expect(cut.incomplete()).toBe(1)
})

test('[MOVE-1] a message that cannot be read is logged and skipped: nothing is released or acquired because of it', async () => {
  const { clock, released, acquired, asking, incomplete, warnings } = asker()
  const unreadable = [
    'no JSON',
    'null',
    '{"kind":"claim"}',
    '{"kind":"ask","from":"sim-a","ask":1}',
    '{"kind":"ask","from":"sim-a","ask":1,"partitions":[-1]}',
    '{"kind":"ask","ask":1,"partitions":[1]}',
    '{"kind":"handoff","ask":1,"fences":[{"partition":1}],"stoppedAt":0}',
    '{"kind":"handoff","ask":1,"fences":"1:7","stoppedAt":0}',
    '{"kind":"handoff","ask":1,"fences":[{"partition":1,"epoch":7}]}',
  ]
  for (const message of unreadable) asking.onMessage(message)
  await clock.run(0)
  expect([released, acquired]).toEqual([[], []])
  expect(incomplete()).toBe(0)
  expect(warnings()).toEqual(unreadable.map(() => '[MOVE-1] skipped an unreadable message'))
  asking.onMessage('{"kind":"ask","from":"sim-a","ask":1,"partitions":[1]}')
  await clock.run(0)
  expect(released).toEqual([[1]])
})

test('[LEASE-2] while the lease is in doubt nothing is handed over, and nothing that is handed over is acquired', async () => {
  let inDoubt = true
  const { clock, released, acquired, asking, handOver } = asker({ admitting: () => !inDoubt })
  const ask = '{"kind":"ask","from":"sim-a","ask":1,"partitions":[1]}'
  asking.onMessage(ask)
  await handOver([2])
  expect([released, acquired]).toEqual([[], []])
  inDoubt = false
  asking.onMessage(ask)
  await handOver([2])
  await clock.run(0)
  expect(released).toEqual([[1]])
  expect(acquired).toEqual([[{ partition: 2, epoch: 7 }]])
})

test('[MOVE-1] lives are snapshotted ahead of the release, so that the releasing commit has no snapshots of unchanged lives', async () => {
  const order: ('snapshots' | 'release')[] = []
  const { clock, store, addSim, begin } = await runningRig((inner) => ({
    commit(lane, batch) {
      if (batch.snapshots.length > 0) order.push('snapshots')
      if (batch.releases.length > 0) {
        // No player sends anything here.
        expect(batch.snapshots).toEqual([])
        order.push('release')
      }
      return inner.commit(lane, batch)
    },
  }))
  const players = await begin(...Array.from({ length: 12 }, (_, i) => `p${i}`))
  const two = await addSim('two')
  await clock.run(1000)
  expect(two.holds().length).toBeGreaterThan(topology.partitions / 4)
  expect(order).toContain('release')
  expect(order).toContain('snapshots')
  for (const each of players) {
    const { head, snapshot, journal } = (await store.load(each.id)) ?? {}
    const moved = two.holds().some((partition) => partition === head?.partition)
    if (moved) expect([snapshot?.seq, journal]).toEqual([head?.headSeq, []])
    expect(sequenceProblems(each.heard())).toEqual([])
  }
})

test('[MOVE-1] a partition that its owner drops in the middle of a move does not stay without an owner', async () => {
  let failed = 0
  const { clock, one, addSim } = await runningRig((store) => ({
    commit: (lane, batch) =>
      batch.releases.length > 0 && failed++ < 3
        ? Promise.reject(new StoreError('deadlock', false))
        : store.commit(lane, batch),
  }))
  const two = await addSim('two')
  await clock.run(3000)
  expect(failed).toBeGreaterThan(3)
  expect(two.holds().length).toBeGreaterThan(topology.partitions / 4)
  expect(heldBy(one, two)).toEqual(range(topology.partitions))
})

test('[MOVE-2] a drain ends in spite of failing commits, and only when the record gives the sim nothing', async () => {
  let failing = false
  const { clock, store, one, addSim } = await runningRig((inner) => ({
    commit: (lane, batch) =>
      failing ? Promise.reject(new StoreError('the server is gone', false)) : inner.commit(lane, batch),
  }))
  const two = await addSim('two')
  await clock.run(3000)
  expect(heldBy(one, two)).toEqual(range(topology.partitions))
  expect(one.holds().length).toBeGreaterThan(0)
  failing = true
  let left = false
  void one.sim.leave(60_000).then(() => {
    left = true
  })
  await clock.run(1000)
  expect(left).toBe(false)
  failing = false
  await clock.run(3000)
  expect(left).toBe(true)
  expect(two.holds()).toEqual(range(topology.partitions))
  expect((await store.owners()).every(({ owner }) => owner === two.id)).toBe(true)
})

test('[MOVE-3] while versions are mixed, a draining node hands its partitions to nodes that can read them', async () => {
  const { clock, addSim } = await simRig()
  const old = await addSim('old', { version: stateVersion })
  const one = await addSim('one', { version: stateVersion + 1 })
  const two = await addSim('two', { version: stateVersion + 1 })
  await clock.run(3000)
  expect(heldBy(old, one, two)).toEqual(range(topology.partitions))
  const before = one.holds()
  expect(before.length).toBeGreaterThan(0)
  one.sim.drain({ deadlineMs: 60_000 })
  await clock.run(3000)
  expect(one.holds()).toEqual([])
  expect(heldBy(old, two)).toEqual(range(topology.partitions))
  for (const partition of before) expect(two.holds()).toContain(partition)
})
