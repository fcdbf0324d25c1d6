import { logger } from '@lifegrid/observability/logger'
import { createMetrics } from '@lifegrid/observability/metrics'
import type { CommitBatch, CommitResult, Fence } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { moves } from '../src/moves.ts'
import type { SimContext } from '../src/sim-context.ts'
import { faultyStore, sequenceProblems, setup, simRig, topology } from './harness.ts'

const lanes = 4
const stoppedAt = 1_800_000_000_000

/** The asking side of a move, with the network and the other node in the test's hands. */
function asker(options: { notify?: (message: string) => Promise<void> } = {}) {
  const clock = manualClock()
  const sent: { to: string; ask: number; partitions: number[] }[] = []
  const taken: Fence[][] = []
  let refusals = 0
  const ctx: Partial<SimContext> = {
    self: 'sim-new',
    clock,
    logger: logger({ name: 'moves', level: 'silent' }),
    metrics: createMetrics(new Registry()),
    admitting: () => true,
  }
  const has = (partition: number): boolean => taken.flat().some((fence) => fence.partition === partition)
  const asking = moves({
    ctx: ctx as SimContext,
    async notify(to, message) {
      sent.push({ to, ...JSON.parse(message) })
      await options.notify?.(message)
    },
    laneOf: (partition) => partition % lanes,
    isWanted: (partition) => !has(partition),
    give: async () => ({ fences: [], stoppedAt }),
    async take(fences) {
      taken.push([...fences])
    },
    onRefused: () => void refusals++,
  })
  return {
    clock,
    sent,
    taken,
    asking,
    refusals: () => refusals,
    /** Answers the latest ask with the partitions given. */
    async give(partitions = sent.at(-1)?.partitions ?? []) {
      const fences = partitions.map((partition) => ({ partition, epoch: 7 }))
      asking.onMessage(JSON.stringify({ kind: 'handoff', ask: sent.at(-1)?.ask, fences, stoppedAt }))
      await clock.run(0)
    },
  }
}

const range = (count: number): number[] => Array.from({ length: count }, (_, partition) => partition)

test('[MOVE-1] who takes sets the pace: one ask at a time, of one owner and one lane, and few partitions', async () => {
  const { clock, sent, taken, asking, give } = asker()
  asking.want(
    new Map([
      ['sim-a', range(80).filter((partition) => partition < 60)],
      ['sim-b', range(80).filter((partition) => partition >= 60)],
    ]),
  )
  await clock.run(0)
  for (let asks = 1; taken.flat().length < 80; asks++) {
    expect(sent).toHaveLength(asks)
    const { partitions } = sent[asks - 1] as { partitions: number[] }
    expect(partitions.length).toBeLessThanOrEqual(simLimits.movePartitionsMax)
    expect(new Set(partitions.map((partition) => partition % lanes)).size).toBe(1)
    await give()
  }
  expect(
    taken
      .flat()
      .map(({ partition }) => partition)
      .sort((a, b) => a - b),
  ).toEqual(range(80))
  // In turn: no owner is asked for all of its own before the other is asked for any.
  expect(new Set(sent.slice(0, 2).map(({ to }) => to)).size).toBe(2)
})

test('[MOVE-1] an ask without an answer costs a wait and not the move: the next owner is asked, and the record looked at', async () => {
  const { clock, sent, taken, asking, give, refusals } = asker()
  asking.want(
    new Map([
      ['sim-a', [0]],
      ['sim-b', [1]],
    ]),
  )
  await clock.run(simLimits.askMs)
  expect(sent.map(({ to }) => to)).toEqual(['sim-a', 'sim-b'])
  await give()
  expect(taken).toEqual([[{ partition: 1, epoch: 7 }]])
  expect(refusals()).toBe(1)
  // The late answer is as good.
  asking.onMessage(JSON.stringify({ kind: 'handoff', ask: 1, fences: [{ partition: 0, epoch: 3 }], stoppedAt }))
  await clock.run(0)
  expect(taken.at(-1)).toEqual([{ partition: 0, epoch: 3 }])
})

test('[MOVE-1] what is not given, and a message that cannot be sent, are followed by another look', async () => {
  const refused = asker()
  refused.asking.want(new Map([['sim-a', [0, 4]]]))
  await refused.clock.run(0)
  await refused.give([4])
  expect(refused.refusals()).toBe(1)

  const cut = asker({ notify: () => Promise.reject(new Error('the connection is lost')) })
  cut.asking.want(new Map([['sim-a', [0, 4]]]))
  await cut.clock.run(0)
  expect(cut.refusals()).toBe(1)
})

test('[MOVE-1] snapshots are made ahead, while players play on: the commit that releases holds none', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const order: ('snapshots' | 'release')[] = []
  const watched = faultyStore(store, {
    async commit(lane: number, batch: CommitBatch): Promise<CommitResult> {
      if (batch.snapshots.length > 0) order.push('snapshots')
      if (batch.releases.length > 0) {
        expect(batch.snapshots).toEqual([])
        order.push('release')
      }
      return store.commit(lane, batch)
    },
  })
  await addSim('one', { store: watched })
  await clock.run(1500)
  const players = Array.from({ length: 12 }, (_, i) => player(`p${i}`, edge.id))
  for (const each of players) {
    await each.connect()
    await each.command('characterSetup', setup)
  }
  await clock.run(300)
  const two = await addSim('two')
  await clock.run(1000)
  expect(two.sim.partitions().length).toBeGreaterThan(topology.partitions / 4)
  expect(order).toContain('release')
  expect(order).toContain('snapshots')
  for (const each of players) {
    const { head, snapshot, journal } = (await store.load(each.id)) ?? {}
    const moved = two.sim.partitions().some(({ partition }) => partition === head?.partition)
    if (moved) expect([snapshot?.seq, journal]).toEqual([head?.headSeq, []])
    expect(sequenceProblems(each.heard())).toEqual([])
  }
})
