import type { Clock } from '@lifegrid/base/clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { offlineTickPayload } from '@lifegrid/contract/wire/jobs'
import { advance } from '@lifegrid/engine/advance'
import { lifeHash } from '@lifegrid/engine/codec'
import { stateVersion } from '@lifegrid/engine/life'
import { rebuild } from '@lifegrid/engine/replay'
import { type CommitBatch, type CommitResult, StoreError } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { faultyStore, sequenceProblems, setup, simRig, topology } from './harness.ts'

test('a player connects, is born, sets the character up and is acknowledged', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(100)
  expect(ada.heard().map(({ type }) => type)).toEqual(['playerObject', 'ack'])
  const id = await ada.command('characterSetup', setup)
  await clock.run(100)
  expect(ada.heard('ack').at(-1)?.body).toMatchObject({ replyTo: id })
  expect((await store.journal('ada')).map(({ type }) => type)).toEqual(['sys.birth', 'sys.connect', 'characterSetup'])
  expect(sequenceProblems(ada.heard())).toEqual([])
})

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

test('[FENCE-4] [FENCE-5] a killed sim is succeeded by another at a higher epoch, and the whole state comes first', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const one = await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await clock.run(200)
  await addSim('two')
  // The first is gone before the second could be handed anything, or after: both are a succession.
  one.kill()
  await one.sim.stop()
  await clock.run(5000)
  const id = await ada.command('speed', 500)
  await clock.run(300)
  expect(ada.heard('ack').at(-1)?.body).toMatchObject({ replyTo: id })
  expect(new Set(ada.heard().map(({ epoch }) => epoch)).size).toBeGreaterThan(1)
  expect(sequenceProblems(ada.heard())).toEqual([])
  const journal = await store.journal('ada')
  expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, i) => i + 1))
})

test('[FENCE-5] a command that waits for a life which is not warm yet: the whole state comes first all the same', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const one = await addSim('one')
  await clock.run(1500)
  // Of one lane, so that they are warmed one after the other.
  const lane = laneOf(partitionOf('ada', topology.partitions), topology.lanes)
  const names = Array.from({ length: 60 }, (_, i) => `ada-${i}`)
  const players = names
    .filter((name) => laneOf(partitionOf(name, topology.partitions), topology.lanes) === lane)
    .map((name) => player(name, edge.id))
  expect(players.length).toBeGreaterThan(5)
  for (const one of players) {
    await one.connect()
    await one.command('characterSetup', setup)
  }
  await clock.run(200)
  one.kill()
  await one.sim.stop()
  const sent = new Map<string, string>()
  for (const one of players) sent.set(one.id, await one.command('speed', 500))
  // A machine on which each life takes longer to rebuild than one slice of warming lasts.
  let elapsedMs = 0
  let loaded = false
  const slow: Clock = {
    now: clock.now,
    monotonic() {
      // No more than that, or the lease would be in doubt.
      if (loaded && elapsedMs < 1_000) elapsedMs += simLimits.warmSliceMs
      return clock.monotonic() + elapsedMs
    },
    after: (delayMs, fn) => clock.after(delayMs === 0 ? simLimits.warmSliceMs : delayMs, fn),
  }
  const marking = faultyStore(store, {
    async loadConnected(partitions) {
      const lives = await store.loadConnected(partitions)
      loaded ||= lives.length > 1
      return lives
    },
  })
  await addSim('two', { clock: slow, store: marking })
  await clock.run(5000)
  for (const one of players) {
    expect(one.heard('ack').at(-1)?.body, one.id).toMatchObject({ replyTo: sent.get(one.id) })
    expect(sequenceProblems(one.heard()), one.id).toEqual([])
  }
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

test('[FENCE-2] an owner whose epoch has passed can commit nothing; what it held comes back only under a newer epoch', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const results: CommitResult['outcome'][] = []
  const watched = faultyStore(store, {
    commit: async (lane: number, batch: CommitBatch): Promise<CommitResult> => {
      const before = (await store.journal('ada')).length
      const result = await store.commit(lane, batch)
      results.push(result.outcome)
      if (result.outcome === 'fenced') expect((await store.journal('ada')).length).toBe(before)
      return result
    },
  })
  await addSim('one', { store: watched })
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await clock.run(200)
  // Somebody else mints an epoch behind its back, as a successor does during a long pause; it is no member of the cluster.
  const owners = await store.owners()
  const minted = await store.acquire(
    owners.map(({ partition, epoch }) => ({ partition, epoch, owner: 'sim-stranger' })),
  )
  const id = await ada.command('speed', 500)
  await clock.run(3000)
  expect(results).toContain('fenced')
  expect(ada.heard('ack').filter(({ body }) => body.replyTo === id)).toHaveLength(1)
  expect((await store.journal('ada')).at(-1)?.epoch).toBeGreaterThan(minted[0]?.epoch ?? 0)
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[MOVE-1] [MOVE-2] a sim joins and drains under load: nothing is refused, every command is acknowledged once', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const one = await addSim('one')
  await clock.run(1500)
  const players = Array.from({ length: 12 }, (_, i) => player(`p${i}`, edge.id))
  for (const each of players) {
    await each.connect()
    await each.command('characterSetup', setup)
  }
  await clock.run(300)
  const two = await addSim('two')
  const sent: string[] = []
  for (let round = 0; round < 40; round++) {
    for (const each of players) sent.push(await each.command('speed', round % 2 === 0 ? 500 : 1000))
    await clock.run(100)
    if (round === 20) expect(two.sim.drain({ deadlineMs: 60_000 }).ok).toBe(true)
  }
  await clock.run(3000)
  const acked = players.flatMap((each) => each.heard('ack').map(({ body }) => body.replyTo as string))
  // What was read before a move and not yet committed is read again by the new owner, and answered once in all.
  expect(sent.filter((id) => acked.filter((other) => other === id).length !== 1)).toEqual([])
  expect(players.flatMap((each) => each.heard('error'))).toEqual([])
  for (const each of players) expect(sequenceProblems(each.heard())).toEqual([])
  expect(two.sim.partitions()).toEqual([])
  expect(one.sim.partitions()).toHaveLength(topology.partitions)
  const moves = (await two.metrics.sim.movePauseMs.get()).values.find(({ metricName }) =>
    metricName?.endsWith('_count'),
  )
  expect(moves?.value).toBeGreaterThan(0)
  // A drain can be undone.
  two.sim.undrain()
  await clock.run(3000)
  expect(two.sim.partitions().length).toBeGreaterThan(0)
  expect((await store.owners()).every(({ owner }) => owner === one.id || owner === two.id)).toBe(true)
})

test('[MOVE-3] a sim that meets newer state says so and gives the partition up', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const one = await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await clock.run(200)
  one.kill()
  await one.sim.stop()
  const stored = await store.load('ada')
  if (!stored) throw new Error('ada is in the record')
  const newer = faultyStore(store, {
    loadConnected: async (partitions) => {
      const lives = await store.loadConnected(partitions)
      const data = new Uint8Array()
      return lives.map((life) => ({
        ...life,
        snapshot: {
          playerId: life.head.playerId,
          seq: life.head.headSeq,
          at: 0,
          minute: 0,
          schemaVersion: stateVersion + 1,
          data,
        },
      }))
    },
  })
  const two = await addSim('two', { store: newer })
  await clock.run(6000)
  const { partition } = stored.head
  expect(two.sim.partitions().map((owned) => owned.partition)).not.toContain(partition)
  expect((await store.owners())[partition]?.owner).toBeNull()
  expect(two.sim.partitions()).toHaveLength(topology.partitions - 1)
})

test('[LEASE-2] while the lease is in doubt nothing is admitted; what waits is taken in when it holds again', async () => {
  const { clock, server, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await clock.run(200)
  server.stop()
  await clock.run(4000)
  const before = (await store.journal('ada')).length
  server.start('kept')
  await ada.command('speed', 500, 'c-late')
  await clock.run(6000)
  const after = await store.journal('ada')
  expect(after.slice(before).map(({ commandId }) => commandId)).toContain('c-late')
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('a newer connection replaces the older one, which is closed with its own code', async () => {
  const { clock, addEdge, addSim, player, closed } = await simRig()
  const a = await addEdge('edge-a')
  const b = await addEdge('edge-b')
  await addSim('one')
  await clock.run(1500)
  const ada = player('ada', a.id)
  await ada.connect()
  await clock.run(100)
  const first = ada.connection
  await ada.connect(undefined, b.id)
  await clock.run(100)
  expect(closed.map(({ connection, close }) => [connection, close])).toEqual([[first, 'replaced']])
})

test('who comes back soon is sent what was missed; who comes back late, the whole state', async () => {
  const { clock, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await ada.command('speed', 500)
  await clock.run(500)
  const seen = ada.heard().at(-3)
  if (!seen) throw new Error('frames were heard')
  const first = ada.connection
  await ada.connect({ epoch: seen.epoch, seq: seen.seq })
  await clock.run(100)
  const resumed = ada.heard().filter(({ connection }) => connection !== first)
  expect(resumed[0]?.seq).toBe(seen.seq + 1)
  expect(resumed.some(({ type }) => type === 'playerObject')).toBe(false)
  expect(resumed.at(-1)).toMatchObject({ type: 'ack', body: { resumed: true } })
  expect(resumed.map(({ seq }) => seq)).toEqual(resumed.map((_, i) => seen.seq + 1 + i))
  await ada.connect({ epoch: seen.epoch, seq: seen.seq + 10_000 })
  await clock.run(100)
  const again = ada.heard().filter(({ connection }) => connection === ada.connection)
  expect(again[0]?.type).toBe('playerObject')
  expect(again.find(({ type }) => type === 'ack')?.body.resumed).toBe(false)
})

test('players of an edge that has died are marked disconnected, and leave memory after a while', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const { sim } = await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await clock.run(200)
  edge.kill()
  await clock.run(5000)
  expect((await store.journal('ada')).at(-1)?.type).toBe('sys.disconnect')
  expect((await store.load('ada'))?.head.connection).toBeNull()
  expect((await store.load('ada'))?.snapshot?.seq).toBe((await store.journal('ada')).length)
  await clock.run(simLimits.lingerMs + 1000)
  expect(sim.partitions().reduce((sum, { lives }) => sum + lives, 0)).toBe(0)
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

test('[ENG-2] the record replays to the life that is lived, whatever happened to its owners', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  let current = await addSim('0')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await ada.command('speed', 1)
  for (let i = 1; i <= 4; i++) {
    await clock.run(4000)
    const question = ada.heard('questionEvent').at(-1)?.body as
      | { id: string; answerOptions: { id: string }[] }
      | undefined
    if (question) await ada.command('answer', { eventId: question.id, option: question.answerOptions[0]?.id })
    await clock.run(500)
    const next = await addSim(String(i))
    current.kill()
    await current.sim.stop()
    current = next
    await clock.run(3000)
  }
  const live = await current.sim.inspect('ada')
  if (!live) throw new Error('ada is in memory')
  const journal = await store.journal('ada', live.seq)
  const replayed = rebuild({ snapshot: null, journal }, { catalogue })
  advance(replayed, live.at, { catalogue })
  expect(lifeHash(replayed)).toBe(live.hash)
  expect(live.minute).toBeGreaterThan(1000)
})

test('a sim configured for another number of partitions refuses to start', async () => {
  const { store, addSim } = await simRig()
  await store.settings({ partitions: 99, lanes: 4 })
  await expect(addSim('one')).rejects.toThrow(/99 partitions/)
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

test('a connection that was taken for dead is closed when it speaks, so that its client comes back', async () => {
  const { clock, addEdge, addSim, player, closed, send } = await simRig()
  const edge = await addEdge('edge-a')
  const b = await addEdge('edge-b')
  await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await clock.run(200)
  // The edge is cut off, not dead: it hears of it when it is back.
  edge.kill()
  await clock.run(3000)
  expect(closed.map(({ connection, close }) => [connection, close])).toContainEqual([ada.connection, 'resync'])
  const stray = {
    kind: 'command',
    player: 'ada',
    connection: `${b.id}-never`,
    edge: b.id,
    type: 'stop',
    message: null,
  } as const
  await send({ ...stray, id: 'c-stray', wantsAck: true })
  await clock.run(200)
  expect(closed.map(({ connection, close }) => [connection, close])).toContainEqual([`${b.id}-never`, 'resync'])
})

test('[MOVE-2] the last sim does not drain unless forced; a drain that does not end in time is undone', async () => {
  const { clock, store, addSim } = await simRig()
  const stuck = faultyStore(store, {
    commit: async (lane: number, batch: CommitBatch): Promise<CommitResult> =>
      batch.releases.length > 0 ? new Promise(() => undefined) : store.commit(lane, batch),
  })
  const one = await addSim('one', { store: stuck })
  await clock.run(1500)
  expect(one.sim.drain({ deadlineMs: 1000 })).toMatchObject({ ok: false })
  expect(one.sim.draining()).toBe(false)
  expect(one.sim.drain({ deadlineMs: 1000, force: true }).ok).toBe(true)
  await clock.run(500)
  expect(one.sim.ready()).toMatchObject({ ok: false, detail: expect.stringContaining('draining') })
  await clock.run(1000)
  expect(one.sim.draining()).toBe(false)
})
