import { catalogue } from '@lifegrid/content/catalogue.generated'
import { partitionOf } from '@lifegrid/contract/partition'
import { offlineTickPayload } from '@lifegrid/contract/wire/jobs'
import { rebuild } from '@lifegrid/engine/replay'
import { type CommitBatch, type CommitResult, StoreError } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { faultyStore, sequenceProblems, setup, simRig, topology } from './harness.ts'

test('[GATE-1] neither acknowledgement nor frame leaves before the commit on which it depends', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const waiting: (() => void)[] = []
  let hold = false
  const slow = faultyStore(store, {
    commit: async (lane: number, batch: CommitBatch): Promise<CommitResult> => {
      if (hold && batch.journal.length > 0) await new Promise<void>((resolve) => waiting.push(resolve))
      return store.commit(lane, batch)
    },
  })
  await addSim('one', { store: slow })
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(100)
  hold = true
  const before = ada.heard().length
  await ada.command('characterSetup', setup)
  await clock.run(50)
  await ada.command('speed', 1)
  // Memory runs ahead: at the fastest speed years pass and things happen, yet nothing of it may be heard.
  await clock.run(2000)
  expect(ada.heard().length).toBe(before)
  hold = false
  for (const go of waiting) go()
  await clock.run(200)
  expect(ada.heard('ack').length).toBe(3)
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[CMD-5] a repeated id gets the recorded result again and has no second effect, be it a success or a refusal', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup, 'c-setup')
  await ada.command('characterSetup', setup, 'c-again')
  await ada.command('characterSetup', setup, 'c-setup')
  await ada.command('characterSetup', setup, 'c-again')
  await clock.run(200)
  expect(
    ada
      .heard('ack')
      .filter(({ body }) => body.replyTo === 'c-setup')
      .map(({ body }) => body.repeated),
  ).toEqual([undefined, true])
  expect(ada.heard('error').map(({ body }) => [body.replyTo, body.code])).toEqual([
    ['c-again', 'already_created'],
    ['c-again', 'already_created'],
  ])
  expect((await store.journal('ada')).filter(({ type }) => type === 'characterSetup')).toHaveLength(2)
})

test('[GATE-2] a commit whose outcome is unknown: new epoch, lives from the record, and the command is done once', async () => {
  for (const written of [true, false]) {
    const { clock, store, addEdge, addSim, player } = await simRig()
    const edge = await addEdge('edge-a')
    let fail = false
    const flaky = faultyStore(store, {
      commit: async (lane: number, batch: CommitBatch): Promise<CommitResult> => {
        if (!fail || batch.journal.length === 0) return store.commit(lane, batch)
        fail = false
        if (written) await store.commit(lane, batch)
        throw new StoreError('connection lost', true)
      },
    })
    const { metrics } = await addSim('one', { store: flaky })
    await clock.run(1500)
    const ada = player('ada', edge.id)
    await ada.connect()
    await ada.command('characterSetup', setup)
    await clock.run(200)
    fail = true
    await ada.command('speed', 500, 'c-speed')
    await clock.run(2000)
    await ada.command('speed', 500, 'c-speed')
    await clock.run(500)
    const entries = (await store.journal('ada')).filter(({ commandId }) => commandId === 'c-speed')
    expect(entries).toHaveLength(1)
    expect(ada.heard('ack').some(({ body }) => body.replyTo === 'c-speed')).toBe(true)
    expect((await metrics.sim.epochBarriers.get()).values[0]?.value).toBeGreaterThan(0)
    expect(sequenceProblems(ada.heard())).toEqual([])
  }
})

test('[GATE-3] [JOB-2] the job that a disconnect causes stands in the outbox with the commit, under a deterministic id, with ids only', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  await addSim('one')
  await clock.run(1500)
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

test('a command that throws hurts its player only: it is tried, quarantined and answered, and the life goes on', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const { metrics } = await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  const bob = player('bob', edge.id)
  for (const each of [ada, bob]) await each.connect()
  await bob.command('characterSetup', setup)
  await clock.run(200)
  // No edge would let it through: a message of the wrong form is a bug by the time that it is here.
  await ada.command('characterSetup', null, 'c-bomb')
  await ada.command('characterSetup', setup)
  await bob.command('speed', 500, 'c-bob')
  await ada.command('speed', 500, 'c-after')
  await clock.run(1000)
  expect(ada.heard('error').map(({ body }) => [body.replyTo, body.code])).toEqual([['c-bomb', 'internal']])
  expect(ada.heard('ack').at(-1)?.body.replyTo).toBe('c-after')
  expect(bob.heard('ack').at(-1)?.body.replyTo).toBe('c-bob')
  expect((await metrics.sim.quarantinedCommands.get()).values[0]?.value).toBe(1)
  const stored = await store.load('ada')
  if (!stored) throw new Error('ada is in the record')
  const journal = await store.journal('ada')
  expect(() => rebuild({ snapshot: null, journal }, { catalogue })).not.toThrow()
})

test('[CMD-5] [CMD-6] a stream read from its beginning, with ids older than memory keeps, changes nothing', async () => {
  const { clock, server, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await clock.run(200)
  // Nothing has been trimmed yet: this is what a Redis that rolled back would show again, below and above the cursor.
  const rolledBack = server.snapshot()
  await ada.connect()
  for (let i = 0; i < simLimits.recentOutcomesMax + 20; i++) {
    await ada.command('speed', i % 2 === 0 ? 500 : 1000)
    if (i % 20 === 0) await clock.run(50)
  }
  await clock.run(500)
  const before = await store.journal('ada')
  server.stop()
  await clock.run(100)
  server.start(rolledBack)
  await clock.run(5000)
  const after = await store.journal('ada')
  expect(after.slice(0, before.length)).toEqual(before)
  expect(after.slice(before.length).map(({ type }) => type)).not.toContain('characterSetup')
  expect(new Set(after.map(({ commandId }) => commandId)).size).toBe(after.length)
  const id = await ada.command('speed', 500)
  await clock.run(1000)
  expect((await store.journal('ada')).at(-1)?.commandId).toBe(id)
})

test('[GATE-2] what the record refuses for ever is found, passed over and told, and the rest of the lane goes on', async () => {
  const { clock, store, addEdge, addSim, player, closed } = await simRig()
  const edge = await addEdge('edge-a')
  let refusals = 0
  const picky = faultyStore(store, {
    commit: async (lane: number, batch: CommitBatch): Promise<CommitResult> => {
      if (!batch.journal.some(({ commandId }) => commandId === 'c-poison')) return store.commit(lane, batch)
      refusals++
      throw new StoreError('Data too long', false, undefined, true)
    },
  })
  const { sim } = await addSim('one', { store: picky })
  await clock.run(1500)
  const ada = player('ada', edge.id)
  // Of the same partition, so that they share everything.
  const partition = partitionOf('ada', topology.partitions)
  const name = Array.from({ length: 200 }, (_, i) => `bob-${i}`).find(
    (id) => partitionOf(id, topology.partitions) === partition,
  )
  const bob = player(name ?? '', edge.id)
  for (const each of [ada, bob]) {
    await each.connect()
    await each.command('characterSetup', setup)
  }
  await clock.run(200)
  await ada.command('speed', 500, 'c-poison')
  const after = await bob.command('speed', 500)
  await clock.run(20_000)
  expect(bob.heard('ack').at(-1)?.body).toMatchObject({ replyTo: after })
  expect(refusals).toBeLessThan(8)
  expect(closed.map((each) => [each.player, each.close])).toContainEqual(['ada', 'internal'])
  expect((await store.journal('ada')).map(({ commandId }) => commandId)).not.toContain('c-poison')
  expect(sim.ready().ok).toBe(true)
  expect(sequenceProblems(bob.heard())).toEqual([])
})

test('[CMD-5] one player’s forgotten ids cost the lane one barrier, not one each', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const { metrics } = await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  const old = [await ada.command('speed', 500), await ada.command('speed', 1000), await ada.command('speed', 50)]
  for (let i = 0; i < simLimits.recentOutcomesMax + 20; i++) {
    await ada.command('speed', i % 2 === 0 ? 500 : 1000)
    if (i % 20 === 0) await clock.run(50)
  }
  await clock.run(500)
  const before = (await store.journal('ada')).length
  for (const id of old) {
    await ada.command('speed', 500, id)
    await clock.run(2000)
  }
  expect((await store.journal('ada')).length).toBe(before)
  const acks = ada.heard('ack').filter(({ body }) => old.includes(body.replyTo as string) && body.repeated === true)
  expect(acks).toHaveLength(3)
  expect((await metrics.sim.commitFailures.get()).values.reduce((sum, { value }) => sum + value, 0)).toBe(1)
})
