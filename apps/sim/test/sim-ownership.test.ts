import type { Clock } from '@lifegrid/base/clock'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { CommitBatch, CommitResult, PlayerHead, Snapshot } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { faultyStore, sequenceProblems, setup, simRig, topology } from './harness.ts'

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
    async loadMany(players) {
      const lives = await store.loadMany(players)
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
    connected: async (partitions) =>
      (await store.connected(partitions)).map((player) => ({ ...player, schemaVersion: stateVersion + 1 })),
  })
  const two = await addSim('two', { store: newer })
  await clock.run(6000)
  const { partition } = stored.head
  expect(two.sim.partitions().map((owned) => owned.partition)).not.toContain(partition)
  expect((await store.owners())[partition]?.owner).toBeNull()
  expect(two.sim.partitions()).toHaveLength(topology.partitions - 1)
})

test('[MOVE-3] newer state of a player who was away is met when the player comes: the partition is given up all the same', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  // Of one lane, in the order in which its partitions are read.
  const [away, slow, besides] = [0, 1, 2].map((n) => playerOf(n * topology.lanes)) as [string, string, string]
  let loaded = (): void => undefined
  const newer = faultyStore(store, {
    async loadMany(players) {
      if (players.includes(slow)) await new Promise<void>((resolve) => (loaded = resolve))
      return (await store.loadMany(players)).map((life) => ({ ...life, snapshot: newerSnapshot(life.head) }))
    },
  })
  const { sim } = await addSim('one', { store: newer })
  await clock.run(1500)
  const ada = player(away, edge.id)
  await ada.connect()
  await ada.disconnect()
  await clock.run(simLimits.lingerMs + 1000)
  const before = (await store.journal(away)).length
  // While one is loaded, two more come: they are read together, and what cannot be taken in comes first.
  await player(slow, edge.id).connect()
  await clock.run(100)
  const ben = player(besides, edge.id)
  await ada.connect()
  await ben.connect()
  await clock.run(100)
  loaded()
  await clock.run(1000)
  expect(ben.heard('playerObject')).toHaveLength(1)
  const home = partitionOf(away, topology.partitions)
  expect(sim.partitions().map((owned) => owned.partition)).not.toContain(home)
  expect((await store.owners())[home]?.owner).toBeNull()
  // The command stays in the stream, for a node that knows the state.
  expect(await store.journal(away)).toHaveLength(before)
})

test('[MOVE-1] a command for a life that is not loaded yet is loaded out of turn, and nobody waits for the rest', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const one = await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  const ben = player('ben', edge.id)
  for (const each of [ada, ben]) {
    await each.connect()
    await each.command('characterSetup', setup)
  }
  await clock.run(200)
  one.kill()
  await one.sim.stop()
  // A record in which loading takes for ever, save for what a command asks for.
  let asked = false
  const slow = faultyStore(store, {
    loadMany: (players) => (players.includes('ada') && !asked ? new Promise(() => undefined) : store.loadMany(players)),
  })
  const two = await addSim('two', { store: slow })
  await clock.run(5000)
  expect(two.sim.partitions().reduce((sum, { lives }) => sum + lives, 0)).toBe(2)
  expect(await two.sim.inspect('ben')).toMatchObject({ playerId: 'ben' })
  asked = true
  const id = await ada.command('speed', 500)
  await clock.run(300)
  expect(ada.heard('ack').at(-1)?.body).toMatchObject({ replyTo: id })
  expect(sequenceProblems(ada.heard())).toEqual([])
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

test('a sim configured for another number of partitions refuses to start', async () => {
  const { store, addSim } = await simRig()
  await store.settings({ partitions: 99, lanes: 4 })
  await expect(addSim('one')).rejects.toThrow(/99 partitions/)
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

/** A player of that partition. */
function playerOf(partition: number): string | undefined {
  const names = Array.from({ length: 500 }, (_, i) => `ada-${i}`)
  return names.find((name) => partitionOf(name, topology.partitions) === partition)
}

/** Of a kind that only a later release writes: its first byte says so. */
function newerSnapshot({ playerId, headSeq }: PlayerHead): Snapshot {
  const data = new Uint8Array([0b0001_0110])
  return { playerId, seq: headSeq, at: 0, minute: 0, schemaVersion: stateVersion + 1, data }
}
