import type { Clock } from '@lifegrid/base/clock'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { CommitResult, PlayerHead, Snapshot } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { sequenceProblems } from './support/received-frames.ts'
import { metricValue, namesWhere, runningRig, simRig, topology } from './support/sim-rig.ts'

test('[FENCE-4] [FENCE-5] after a crash another sim owns the player under a higher epoch, and sends the whole state first', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  const [ada] = await begin('ada')
  await addSim('two')
  // The first sim ends before or after it hands partitions over. Both are a takeover.
  await one.crash()
  await clock.run(5000)
  const id = await ada.command('speed', 500)
  await clock.run(300)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
  expect(new Set(ada.heard().map(({ epoch }) => epoch)).size).toBeGreaterThan(1)
  expect(sequenceProblems(ada.heard())).toEqual([])
  const journal = await store.journal('ada')
  expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, i) => i + 1))
})

test('[FENCE-5] the whole state comes first also when a command arrives before its life is rebuilt', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  // Players of one lane: their lives are rebuilt one after the other.
  const lane = laneOf(partitionOf('ada', topology.partitions), topology.lanes)
  const players = await begin(...namesWhere((partition) => laneOf(partition, topology.lanes) === lane, 12))
  await one.crash()
  const sent = new Map<string, string>()
  for (const each of players) sent.set(each.id, await each.command('speed', 500))
  // On this machine every life takes longer to rebuild than one slice of warming lasts.
  let elapsedMs = 0
  let loaded = false
  const slow: Clock = {
    now: clock.now,
    monotonic() {
      // Not more than this, or the lease would be in doubt.
      if (loaded && elapsedMs < 1_000) elapsedMs += simLimits.warmSliceMs
      return clock.monotonic() + elapsedMs
    },
    after: (delayMs, fn) => clock.after(delayMs === 0 ? simLimits.warmSliceMs : delayMs, fn),
  }
  const marking = {
    ...store,
    async loadMany(ids: readonly string[]) {
      const lives = await store.loadMany(ids)
      loaded ||= lives.length > 1
      return lives
    },
  }
  await addSim('two', { clock: slow, store: marking })
  await clock.run(5000)
  for (const each of players) {
    expect(each.lastAck(), each.id).toMatchObject({ replyTo: sent.get(each.id) })
    expect(sequenceProblems(each.heard()), each.id).toEqual([])
  }
})

test('[FENCE-2] an owner with an old epoch can commit nothing, and owns again only under a newer epoch', async () => {
  const results: CommitResult['outcome'][] = []
  const { clock, store, begin } = await runningRig((inner) => ({
    async commit(lane, batch) {
      const before = (await inner.journal('ada')).length
      const result = await inner.commit(lane, batch)
      results.push(result.outcome)
      if (result.outcome === 'fenced') expect((await inner.journal('ada')).length).toBe(before)
      return result
    },
  }))
  const [ada] = await begin('ada')
  // A node that is no member of the cluster mints new epochs, as a successor does during a long pause.
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

test('[MOVE-1] [MOVE-2] while a sim joins and drains under load, nothing is refused and every command is acknowledged once', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  const players = await begin(...Array.from({ length: 12 }, (_, i) => `p${i}`))
  const two = await addSim('two')
  const sent: string[] = []
  for (let round = 0; round < 40; round++) {
    for (const each of players) sent.push(await each.command('speed', round % 2 === 0 ? 500 : 1000))
    await clock.run(100)
    if (round === 20) expect(two.sim.drain({ deadlineMs: 60_000 }).ok).toBe(true)
  }
  await clock.run(3000)
  const acked = players.flatMap((each) => each.heard('ack').map(({ body }) => body.replyTo as string))
  // An entry that was read before a move and not committed is read again by the new owner. It is answered once in all.
  expect(sent.filter((id) => acked.filter((other) => other === id).length !== 1)).toEqual([])
  expect(players.flatMap((each) => each.heard('error'))).toEqual([])
  for (const each of players) expect(sequenceProblems(each.heard())).toEqual([])
  expect(two.holds()).toEqual([])
  expect(one.holds()).toHaveLength(topology.partitions)
  const { values } = await two.metrics.sim.movePauseMs.get()
  const moves = values.find(({ metricName }) => metricName?.endsWith('_count'))
  expect(moves?.value).toBeGreaterThan(0)
  // A drain can be undone.
  two.sim.undrain()
  await clock.run(3000)
  expect(two.holds().length).toBeGreaterThan(0)
  expect((await store.owners()).every(({ owner }) => owner === one.id || owner === two.id)).toBe(true)
})

test('[MOVE-1] a sim asks for what a live sim owns, and never just takes it', async () => {
  const { clock, one, addSim, begin } = await runningRig()
  await begin('ada')
  const two = await addSim('two')
  await clock.run(3000)
  expect(two.holds().length).toBeGreaterThan(0)
  const { values } = await two.metrics.sim.acquisitions.get()
  expect(values.map(({ labels, value }) => [labels.reason, value])).toEqual([['move', two.holds().length]])
  expect(await metricValue(one.metrics.sim.lostPartitions)).toBe(0)
})

test('[MOVE-1] [FENCE-5] the new owner is told only when the frames of the old one are in the streams', async () => {
  const { clock, one, edge, addSim, player } = await heldPublishes()
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(200)
  const two = await addSim('two')
  await clock.run(simLimits.askTimeoutMs / 2)
  // It has released partitions and waits for Redis. After the time for an answer the other one finds them in the record.
  expect(one.holds()).toHaveLength(topology.partitions)
  expect(two.holds()).toEqual([])
})

test('[MOVE-3] a sim that meets newer state gives the partition up', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  await begin('ada')
  await one.crash()
  const newer = {
    ...store,
    connected: async (partitions: readonly number[]) =>
      (await store.connected(partitions)).map((player) => ({ ...player, schemaVersion: stateVersion + 1 })),
  }
  const two = await addSim('two', { store: newer })
  await clock.run(6000)
  const home = partitionOf('ada', topology.partitions)
  expect(two.holds()).not.toContain(home)
  expect((await store.owners())[home]?.owner).toBeNull()
  expect(two.holds()).toHaveLength(topology.partitions - 1)
})

test('[MOVE-3] a sim that meets newer state only when its player comes back gives the partition up as well', async () => {
  // Three partitions of one lane, in the order in which the lane reads them.
  const [away = '', slow = '', other = ''] = [0, 1, 2].flatMap((n) =>
    namesWhere((partition) => partition === n * topology.lanes, 1),
  )
  let loaded = (): void => undefined
  const { clock, store, edge, one, player } = await runningRig((inner) => ({
    async loadMany(players) {
      if (players.includes(slow)) await new Promise<void>((resolve) => (loaded = resolve))
      return (await inner.loadMany(players)).map((life) => ({ ...life, snapshot: newerSnapshot(life.head) }))
    },
  }))
  const ada = player(away, edge.id)
  await ada.connect()
  await ada.disconnect()
  await clock.run(simLimits.lingerMs + 1000)
  const before = (await store.journal(away)).length
  // While one life is being loaded, two more players connect. Their entries are read together, the unreadable life first.
  await player(slow, edge.id).connect()
  await clock.run(100)
  const ben = player(other, edge.id)
  await ada.connect()
  await ben.connect()
  await clock.run(100)
  loaded()
  await clock.run(1000)
  expect(ben.heard('playerObject')).toHaveLength(1)
  const home = partitionOf(away, topology.partitions)
  expect(one.holds()).not.toContain(home)
  expect((await store.owners())[home]?.owner).toBeNull()
  // The command stays in the stream, for a node that can read the state.
  expect(await store.journal(away)).toHaveLength(before)
})

test('[MOVE-3] a worker’s snapshot that is newer than the sim makes nothing unreadable', async () => {
  const { clock, store, edge, one, addSim, player } = await runningRig()
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.setUp()
  await clock.run(200)
  await ada.disconnect()
  await clock.run(simLimits.lingerMs + 1000)
  const stored = await store.load('ada')
  if (!stored) throw new Error('ada has a life')
  const later = { ...newerSnapshot(stored.head), at: clock.now() }
  expect(await store.saveOfflineSnapshot(later, null)).toBe(true)
  await ada.connect()
  await clock.run(300)
  expect(ada.heard('playerObject').at(-1)?.connection).toBe(ada.connection)
  expect(one.holds()).toHaveLength(topology.partitions)
  // A new owner lists her among the connected players.
  await one.crash()
  const two = await addSim('two')
  await clock.run(5000)
  expect(two.holds()).toHaveLength(topology.partitions)
  const id = await ada.command('speed', 500)
  await clock.run(300)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
})

test('[MOVE-1] a life that is not loaded yet is loaded out of turn when a command needs it, and nobody waits for the rest', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  const [ada] = await begin('ada', 'ben')
  await one.crash()
  // The first load that includes ada never ends.
  let asked = false
  const slow = {
    ...store,
    loadMany: (players: readonly string[]) =>
      players.includes('ada') && !asked ? new Promise<never>(() => undefined) : store.loadMany(players),
  }
  const two = await addSim('two', { store: slow })
  await clock.run(5000)
  expect(two.lives()).toBe(2)
  expect(await two.sim.inspect('ben')).toMatchObject({ playerId: 'ben' })
  asked = true
  const id = await ada.command('speed', 500)
  await clock.run(300)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[MOVE-1] a new owner processes commands before it knows who is connected', async () => {
  const { clock, closed, store, edge, one, addSim, begin, player } = await runningRig()
  const [ada, ben, cleo] = await begin('ada', 'ben', 'cleo')
  const gone = player('gone', edge.id)
  await gone.connect()
  await gone.disconnect()
  await clock.run(200)
  await one.crash()
  // The list is read at once, but arrives only when the test decides. The warm-up asks for one partition.
  const release: (() => void)[] = []
  const slow = {
    ...store,
    async connected(partitions: readonly number[]) {
      const players = await store.connected(partitions)
      if (partitions.length > 1) await new Promise<void>((resolve) => release.push(resolve))
      return players
    },
  }
  const two = await addSim('two', { store: slow })
  await clock.run(5000)
  expect(release).toHaveLength(topology.lanes)
  expect(two.holds()).toHaveLength(topology.partitions)
  expect(two.lives()).toBe(0)

  const id = await ada.command('speed', 500)
  await gone.command('speed', 500)
  await clock.run(300)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
  // A player who is not connected is not taken into memory by a late command.
  expect(closed.filter((each) => each.player === 'gone')).toMatchObject([{ close: 'resync' }])
  expect(two.lives()).toBe(1)

  // Ben leaves, and his life is unloaded, before the list that still has him arrives.
  await ben.disconnect()
  await clock.run(simLimits.lingerMs + 1000)
  expect(two.lives()).toBe(1)
  for (const go of release) go()
  await clock.run(1000)
  expect(two.lives()).toBe(2)
  expect(await two.sim.inspect('cleo')).toMatchObject({ playerId: 'cleo' })
  expect(await two.sim.inspect('ben')).toBeUndefined()
  for (const each of [ada, ben, cleo]) expect(sequenceProblems(each.heard())).toEqual([])
})

test('[MOVE-1] the list of connected players is read again until the record answers', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  await begin('ada', 'ben')
  await one.crash()
  let asked = 0
  const failing = {
    ...store,
    connected: (partitions: readonly number[]) =>
      partitions.length > 1 && ++asked <= 3 ? Promise.reject(new Error('away')) : store.connected(partitions),
  }
  const two = await addSim('two', { store: failing })
  await clock.run(6000)
  expect(asked).toBeGreaterThan(3)
  expect(two.lives()).toBe(2)
})

test('[LEASE-2] while the lease is in doubt nothing is admitted; waiting entries are processed when it holds again', async () => {
  const { clock, server, store, begin } = await runningRig()
  const [ada] = await begin('ada')
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

test('[MOVE-2] the last sim drains only when forced, and a drain that has not ended at its deadline is undone', async () => {
  const { clock, one } = await runningRig((store) => ({
    commit: (lane, batch) => (batch.releases.length > 0 ? new Promise(() => undefined) : store.commit(lane, batch)),
  }))
  expect(one.sim.drain({ deadlineMs: 1000 })).toMatchObject({ ok: false })
  expect(one.sim.draining()).toBe(false)
  expect(one.sim.drain({ deadlineMs: 1000, force: true }).ok).toBe(true)
  await clock.run(500)
  expect(one.sim.ready()).toMatchObject({ ok: false, detail: expect.stringContaining('draining') })
  await clock.run(1000)
  expect(one.sim.draining()).toBe(false)
})

test('[MOVE-2] a sim on the way to exit never becomes eligible again, and leaves at its deadline even if nothing answers', async () => {
  let stuck = false
  const never = new Promise<never>(() => undefined)
  const { clock, one, addSim, begin } = await runningRig((store) => ({
    commit: (lane, batch) => (stuck ? never : store.commit(lane, batch)),
    loadMany: (players) => (stuck ? never : store.loadMany(players)),
  }))
  const [ada] = await begin('ada')
  const two = await addSim('two')
  // A player of each lane waits for a life or for a commit that never comes.
  stuck = true
  await ada.command('speed', 500, 'c-waiting')
  await clock.run(200)
  // An operator's drain was under way.
  one.sim.drain({ deadlineMs: 1000 })
  let left = false
  void one.sim.leave(4000).then(() => {
    left = true
  })
  for (let ms = 0; ms < 4000; ms += 50) {
    expect(one.sim.draining()).toBe(true)
    await clock.run(50)
  }
  expect(one.sim.drain({ deadlineMs: 100, force: true }).ok).toBe(true)
  expect(one.sim.undrain().ok).toBe(false)
  await clock.run(simLimits.stopMs)
  expect(left).toBe(true)
  expect(one.sim.draining()).toBe(true)
  await clock.run(500)
  expect(two.holds()).toHaveLength(topology.partitions)
  await clock.run(1000)
  expect(ada.lastAck()).toMatchObject({ replyTo: 'c-waiting' })
})

test('[MOVE-2] a sim that stops ends its session even if its last frames cannot be sent', async () => {
  const { clock, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const one = await addSim('one', { streams: { publish: () => new Promise(() => undefined) } })
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(200)
  const two = await addSim('two')
  void one.sim.stop()
  await clock.run(simLimits.stopMs + 500)
  expect(two.holds()).toHaveLength(topology.partitions)
})

/** A rig whose first sim gets no answer from Redis when it appends frames. */
function heldPublishes() {
  return runningRig(undefined, () => ({ streams: { publish: () => new Promise<never>(() => undefined) } }))
}

/** A snapshot in a format of a later release, which its first byte shows. */
function newerSnapshot({ playerId, headSeq }: PlayerHead): Snapshot {
  // Encoding 31, the last that the format can name.
  const data = new Uint8Array([0b1111_1110])
  return { playerId, seq: headSeq, at: 0, minute: 0, schemaVersion: stateVersion + 1, data }
}

test('[TOPO-2] a sim that slept through a change of the topology claims nothing', async () => {
  let settings = topology
  const { clock, one, store } = await runningRig((inner) => ({
    settings: async (proposed) => (settings === topology ? inner.settings(proposed) : settings),
    async owners() {
      const owners = await inner.owners()
      return settings === topology ? owners : owners.slice(0, settings.partitions)
    },
  }))
  expect(one.holds()).toHaveLength(topology.partitions)
  settings = { partitions: topology.partitions / 2, lanes: topology.lanes }
  // What the change does to the rows of the partitions.
  const owners = await store.owners()
  await store.acquire(owners.map(({ partition, epoch }) => ({ partition, epoch, owner: 'sim-gone' })))
  await clock.run(10_000)
  expect(one.holds()).toEqual([])
  expect((await store.owners()).every(({ owner }) => owner === 'sim-gone')).toBe(true)
})
