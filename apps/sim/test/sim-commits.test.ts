import { catalogue } from '@lifegrid/content/catalogue.generated'
import { partitionOf } from '@lifegrid/contract/partition'
import { offlineTickPayload } from '@lifegrid/contract/wire/jobs'
import { nextDueAt } from '@lifegrid/engine/absence/next-due'
import { decode } from '@lifegrid/engine/codec/codec'
import { balance } from '@lifegrid/engine/core/ledger'
import { rebuild } from '@lifegrid/engine/replay'
import { type JournalEntry, type Store, StoreError } from '@lifegrid/storage/ports'
import type { ManualClock } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { sequenceProblems } from './support/received-frames.ts'
import type { RigPlayer } from './support/rig-player.ts'
import { metricValue, namesWhere, runningRig, topology } from './support/sim-rig.ts'

test('[GATE-1] no acknowledgement and no frame leaves before the commit on which it depends', async () => {
  const waiting: (() => void)[] = []
  let hold = false
  const { clock, edge, player } = await runningRig((store) => ({
    async commit(lane, batch) {
      if (hold && batch.journal.length > 0) await new Promise<void>((resolve) => waiting.push(resolve))
      return store.commit(lane, batch)
    },
  }))
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(100)
  hold = true
  const before = ada.heard().length
  await ada.setUp()
  await clock.run(50)
  await ada.command('speed', 1)
  // Memory runs ahead: years pass and events happen at the fastest speed, but no frame may be sent.
  await clock.run(2000)
  expect(ada.heard().length).toBe(before)
  hold = false
  for (const go of waiting) go()
  await clock.run(200)
  expect(ada.heard('ack').length).toBe(3)
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[CMD-5] a repeated id gets its recorded result again and has no second effect, for a success and for a refusal', async () => {
  const { clock, store, edge, player } = await runningRig()
  const ada = player('ada', edge.id)
  await ada.connect()
  for (const id of ['c-setup', 'c-again', 'c-setup', 'c-again']) await ada.setUp(id)
  await clock.run(200)
  const acks = ada.heard('ack').filter(({ body }) => body.replyTo === 'c-setup')
  expect(acks.map(({ body }) => body.repeated)).toEqual([undefined, true])
  expect(ada.heard('error').map(({ body }) => [body.replyTo, body.code])).toEqual([
    ['c-again', 'already_created'],
    ['c-again', 'already_created'],
  ])
  expect((await store.journal('ada')).filter(({ type }) => type === 'characterSetup')).toHaveLength(2)
})

test('[CMD-5] another command with a used id is refused and not carried out, also after the owner has changed', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  const [ada] = await begin('ada')
  const answers = async (): Promise<unknown[]> => {
    const before = ada.heard().length
    await ada.command('speed', 500, 'c-1')
    await ada.command('speed', 50, 'c-1')
    await ada.command('stop', null, 'c-1')
    await clock.run(500)
    const frames = ada.heard().slice(before)
    return frames.flatMap(({ type, body }) => (body.replyTo === 'c-1' ? [body.code ?? body.repeated ?? type] : []))
  }
  expect(await answers()).toEqual(['ack', 'id_reused', 'id_reused'])
  await addSim('two')
  await one.crash()
  await clock.run(3000)
  expect(await answers()).toEqual([true, 'id_reused', 'id_reused'])
  expect((await store.journal('ada')).filter(({ commandId }) => commandId === 'c-1')).toHaveLength(1)
})

test('[CMD-8] a journalled refusal is final for its id, and says whether a new command may succeed later', async () => {
  const { clock, store, begin } = await runningRig()
  const [ada] = await begin('ada')
  const purchase = { productId: 'handful', receipt: 'store-receipt-0001' }
  await ada.command('purchaseInAppItem', purchase)
  await ada.command('purchaseInAppItem', purchase, 'c-1')
  await ada.command('purchaseInAppItem', purchase, 'c-1')
  await ada.command('marry', { id: 'p1' }, 'c-2')
  await clock.run(200)
  expect(ada.heard('error').map(({ body }) => [body.replyTo, body.code, body.retryable, body.tryLater])).toEqual([
    ['c-1', 'purchase_pending', false, true],
    ['c-1', 'purchase_pending', false, true],
    ['c-2', expect.any(String), false, undefined],
  ])
  expect((await store.journal('ada')).filter(({ commandId }) => commandId === 'c-1')).toHaveLength(1)
})

test.each([{ written: true }, { written: false }])(
  '[GATE-2] after a commit of unknown outcome (written: $written) the epoch is new, and the command is applied once',
  async ({ written }) => {
    let fail = false
    const { clock, store, one, begin } = await runningRig((inner) => ({
      async commit(lane, batch) {
        if (!fail || batch.journal.length === 0) return inner.commit(lane, batch)
        fail = false
        if (written) await inner.commit(lane, batch)
        throw new StoreError('connection lost', true)
      },
    }))
    const [ada] = await begin('ada')
    fail = true
    await ada.command('speed', 500, 'c-speed')
    await clock.run(2000)
    await ada.command('speed', 500, 'c-speed')
    await clock.run(500)
    const entries = (await store.journal('ada')).filter(({ commandId }) => commandId === 'c-speed')
    expect(entries).toHaveLength(1)
    expect(ada.heard('ack').some(({ body }) => body.replyTo === 'c-speed')).toBe(true)
    expect(await metricValue(one.metrics.sim.epochBarriers)).toBeGreaterThan(0)
    expect(sequenceProblems(ada.heard())).toEqual([])
  },
)

test('[GATE-3] [JOB-2] a disconnect puts one job into the outbox with its commit, with a deterministic id and ids only', async () => {
  const { clock, store, edge, player } = await runningRig()
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(100)
  expect(await store.outboxPending(10)).toEqual([])
  await ada.disconnect()
  await ada.disconnect()
  await clock.run(100)
  const { length } = await store.journal('ada')
  const [job, ...more] = await store.outboxPending(10)
  expect(more).toEqual([])
  expect(job?.id).toBe(`offline-tick-ada-${length}`)
  expect(offlineTickPayload.parse(JSON.parse(job?.payload ?? ''))).toEqual({ kind: 'player', player: 'ada' })
})

test('[JOB-17] the commit of a disconnect says when something is due in the life, and requests no job before that', async () => {
  const { clock, store, begin } = await runningRig()
  const [ada] = await begin('ada')
  await ada.command('speed', 1)
  await clock.run(100)
  await ada.disconnect()
  await clock.run(100)
  expect(await store.outboxPending(10)).toEqual([])
  const { snapshot } = (await store.load('ada')) ?? {}
  const dueAt = nextDueAt(decode(snapshot?.data ?? new Uint8Array()))
  if (dueAt === null) throw new Error('something is due in the life')
  const claim = { until: dueAt + 1, limit: 10 }
  expect(await store.claimOffline({ ...claim, now: dueAt - 1 })).toEqual([])
  expect(await store.claimOffline({ ...claim, now: dueAt })).toEqual(['ada'])
})

test('a command that throws affects its player only: it is tried, quarantined and answered, and the life continues', async () => {
  const { clock, store, edge, one, begin, player } = await runningRig()
  const ada = player('ada', edge.id)
  await ada.connect()
  const [bob] = await begin('bob')
  // An edge refuses a message of the wrong form. Here it stands for a bug.
  await ada.command('characterSetup', null, 'c-bomb')
  await ada.setUp()
  await bob.command('speed', 500, 'c-bob')
  await ada.command('speed', 500, 'c-after')
  await clock.run(1000)
  expect(ada.heard('error').map(({ body }) => [body.replyTo, body.code])).toEqual([['c-bomb', 'internal']])
  expect(ada.lastAck()?.replyTo).toBe('c-after')
  expect(bob.lastAck()?.replyTo).toBe('c-bob')
  expect(await metricValue(one.metrics.sim.quarantinedCommands)).toBe(1)
  const journal = await store.journal('ada')
  expect(journal.map(({ commandId, outcome }) => [commandId, outcome])).toContainEqual(['c-bomb', 'internal'])
  expect(() => rebuild({ snapshot: null, journal }, { catalogue })).not.toThrow()
})

test('[CMD-5] [CMD-6] a stream that is read from its beginning, with ids that memory has forgotten, changes nothing', async () => {
  const { clock, server, store, begin } = await runningRig()
  const [ada] = await begin('ada')
  // Nothing has been trimmed yet. A Redis that rolled back would show this again, below and above the cursor.
  const rolledBack = server.snapshot()
  await ada.connect()
  await sendMoreThanMemoryKeeps(ada, clock)
  const before = await store.journal('ada')
  server.stop()
  await clock.run(100)
  server.start(rolledBack)
  await clock.run(5000)
  const after = await store.journal('ada')
  expect(after.slice(0, before.length)).toEqual(before)
  expect(after.slice(before.length).map(({ type }) => type)).not.toContain('characterSetup')
  expect(new Set(after.map(({ commandId }) => commandId)).size).toBe(after.length)
  // The old ids have ended ada's connection; the client comes back.
  await ada.connect()
  const id = await ada.command('speed', 500)
  await clock.run(1000)
  expect((await store.journal('ada')).at(-1)?.commandId).toBe(id)
})

test('[GATE-2] a command whose changes the record refuses is found, answered and journalled without effect, and the lane continues', async () => {
  const refused = refusals(({ commandId, outcome }) => commandId === 'c-refused' && outcome !== 'internal')
  const { clock, store, one, begin, closed } = await runningRig(refused.faults)
  const [neighbour = ''] = namesWhere((partition) => partition === partitionOf('ada', topology.partitions), 1)
  const [ada, bob] = await begin('ada', neighbour)
  await ada.command('speed', 500, 'c-refused')
  const after = await bob.command('speed', 500)
  await clock.run(20_000)
  expect(bob.lastAck()).toMatchObject({ replyTo: after })
  expect(ada.heard('error').map(({ body }) => [body.replyTo, body.code])).toEqual([['c-refused', 'internal']])
  expect(closed).toEqual([])
  expect(refused.count()).toBeLessThan(8)
  const entry = (await store.journal('ada')).find(({ commandId }) => commandId === 'c-refused')
  expect(entry).toMatchObject({ outcome: 'internal', message: 'null' })
  expect(await metricValue(one.metrics.sim.quarantinedCommands)).toBe(1)
  // The client sends the same id again: it gets the same answer, and the record refuses nothing any more.
  const before = refused.count()
  await ada.command('speed', 500, 'c-refused')
  await clock.run(2000)
  const answer = ['c-refused', 'internal']
  expect(ada.heard('error').map(({ body }) => [body.replyTo, body.code])).toEqual([answer, answer])
  expect(refused.count()).toBe(before)
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[GATE-2] after a number of entries without a refusal, a lane commits whole batches again', async () => {
  const refused = refusals(({ commandId, outcome }) => commandId === 'c-refused' && outcome !== 'internal')
  const largest = { commands: 0 }
  const { clock, begin } = await runningRig((inner) => ({
    async commit(lane, batch) {
      largest.commands = Math.max(largest.commands, batch.journal.length)
      return refused.faults(inner).commit(lane, batch)
    },
  }))
  const [ada] = await begin('ada')
  await ada.command('speed', 500, 'c-refused')
  await clock.run(20_000)
  const burst = async (): Promise<number> => {
    largest.commands = 0
    for (let i = 0; i < simLimits.oneByOneCleanEntries; i++) await ada.command('speed', i % 2 === 0 ? 500 : 1000)
    await clock.run(2000)
    return largest.commands
  }
  expect(await burst()).toBe(1)
  expect(await burst()).toBeGreaterThan(1)
})

test('[GATE-2] an entry that the record always refuses is found and skipped, its client is told, and the lane continues', async () => {
  const refused = refusals(({ commandId }) => commandId === 'c-refused')
  const { clock, store, one, begin, closed } = await runningRig(refused.faults)
  // Two players of one partition share a lane and its batches.
  const [neighbour = ''] = namesWhere((partition) => partition === partitionOf('ada', topology.partitions), 1)
  const [ada, bob] = await begin('ada', neighbour)
  await ada.command('speed', 500, 'c-refused')
  const after = await bob.command('speed', 500)
  await clock.run(20_000)
  expect(bob.lastAck()).toMatchObject({ replyTo: after })
  expect(refused.count()).toBeLessThan(8)
  expect(closed.map((each) => [each.player, each.close])).toContainEqual(['ada', 'internal'])
  expect((await store.journal('ada')).map(({ commandId }) => commandId)).not.toContain('c-refused')
  expect(one.sim.ready().ok).toBe(true)
  expect(sequenceProblems(bob.heard())).toEqual([])
})

test('[CMD-5] a repeated id that memory has forgotten affects its player only: the lane and its other players continue', async () => {
  const { clock, store, one, begin } = await runningRig()
  const [neighbour = ''] = namesWhere((partition) => partition === partitionOf('ada', topology.partitions), 1)
  const [ada, bob] = await begin('ada', neighbour)
  const old = await ada.command('speed', 500)
  await sendMoreThanMemoryKeeps(ada, clock)
  const before = (await store.journal('ada')).length
  const epoch = bob.heard().at(-1)?.epoch
  // All in one batch: what ada sends after the repeated id is taken back with it, and bob's command stays.
  await ada.command('speed', 500, old)
  const later = await ada.command('speed', 1000)
  const other = await bob.command('speed', 1000)
  await clock.run(1000)
  expect(bob.lastAck()).toMatchObject({ replyTo: other })
  expect(bob.heard().at(-1)?.epoch).toBe(epoch)
  expect((await store.journal('ada')).slice(before).map(({ type }) => type)).toEqual(['sys.disconnect'])
  expect(ada.heard('ack').map(({ body }) => body.replyTo)).not.toContain(later)
  // Its client connects again and sends both again, in order.
  await ada.connect()
  await ada.command('speed', 500, old)
  await ada.command('speed', 1000, later)
  await clock.run(1000)
  expect(
    ada
      .heard('ack')
      .slice(-2)
      .map(({ body }) => [body.replyTo, body.repeated]),
  ).toEqual([
    [old, true],
    [later, undefined],
  ])
  expect((await store.journal('ada')).filter(({ commandId }) => commandId === later)).toHaveLength(1)
  expect(await metricValue(one.metrics.sim.epochBarriers)).toBe(0)
  expect(one.sim.ready().ok).toBe(true)
  expect(sequenceProblems(ada.heard())).toEqual([])
  expect(sequenceProblems(bob.heard())).toEqual([])
})

test('[CMD-5] the repeated old ids of one player cause one new connection, not one each', async () => {
  const { clock, store, one, begin, closed } = await runningRig()
  const [ada] = await begin('ada')
  const speeds = [500, 1000, 50]
  const old: string[] = []
  for (const speed of speeds) old.push(await ada.command('speed', speed))
  await sendMoreThanMemoryKeeps(ada, clock)
  const before = (await store.journal('ada')).length
  for (const [i, id] of old.entries()) {
    await ada.command('speed', speeds[i], id)
    await clock.run(2000)
    if (closed.length > 0 && id === old[0]) {
      await ada.connect()
      await ada.command('speed', 500, id)
      await clock.run(2000)
    }
  }
  await ada.command('stop', null, old[0])
  await clock.run(2000)
  expect(closed.map(({ close }) => close)).toEqual(['resync'])
  expect((await store.journal('ada')).slice(before).map(({ type }) => type)).toEqual(['sys.disconnect', 'sys.connect'])
  const acks = ada.heard('ack').filter(({ body }) => old.includes(body.replyTo as string) && body.repeated === true)
  expect(acks).toHaveLength(3)
  expect(ada.heard('error').at(-1)?.body).toMatchObject({ code: 'id_reused', replyTo: old[0], retryable: false })
  expect(await metricValue(one.metrics.sim.commitFailures)).toBe(1)
})

/** A store that always refuses batches with such a journal entry. */
function refusals(refuses: (entry: JournalEntry) => boolean) {
  let count = 0
  return {
    count: () => count,
    faults: (inner: Store): Pick<Store, 'commit'> => ({
      async commit(lane, batch) {
        if (!batch.journal.some(refuses)) return inner.commit(lane, batch)
        count++
        throw new StoreError('Data too long', false, undefined, true)
      },
    }),
  }
}

/** Sends enough commands to make memory forget the outcomes of the earlier ones. */
async function sendMoreThanMemoryKeeps(player: RigPlayer, clock: ManualClock): Promise<void> {
  for (let i = 0; i < simLimits.recentOutcomesMax + 20; i++) {
    await player.command('speed', i % 2 === 0 ? 500 : 1000)
    if (i % 20 === 0) await clock.run(50)
  }
  await clock.run(500)
}

test('the ledger has every diamond from the first on', async () => {
  const { clock, store, begin } = await runningRig()
  const [ada] = await begin('ada')
  await ada.command('claimDailyReward', null)
  await clock.run(200)
  expect(ada.heard('error')).toEqual([])
  const entries = (await store.ledger('ada')).filter(({ currency }) => currency === 'diamonds')
  expect(entries[0]).toMatchObject({ seq: 1, line: 0, debit: 'house', credit: 'player', amount: 25 })
  const sum = entries.reduce((held, { credit, amount }) => held + (credit === 'player' ? amount : -amount), 0)
  const life = rebuild({ snapshot: null, journal: await store.journal('ada') }, { catalogue })
  expect(sum).toBe(balance(life, 'diamonds'))
  expect(sum).toBeGreaterThan(25)
})
