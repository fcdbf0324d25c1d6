import { catalogue } from '@lifegrid/content/catalogue.generated'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { connectionIdOf } from '@lifegrid/contract/wire/connection-id'
import { advance } from '@lifegrid/engine/advance'
import { encode, lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { JournalEntry, StoredLife } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { heldCommits } from './support/held-commits.ts'
import { sequenceProblems } from './support/received-frames.ts'
import { metricValue, runningRig, simRig, topology } from './support/sim-rig.ts'

test('a player connects, is born, creates the character and gets an acknowledgement', async () => {
  const { clock, store, edge, player } = await runningRig()
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(100)
  expect(ada.heard().map(({ type }) => type)).toEqual(['playerObject', 'ack'])
  const id = await ada.setUp()
  await clock.run(100)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
  expect((await store.journal('ada')).map(({ type }) => type)).toEqual(['sys.birth', 'sys.connect', 'characterSetup'])
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[PROTO-1] a life begins by the rules of its sim, and keeps them on a sim with others and in its next life', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const one = await addSim('one', { ruleset: 'classic' })
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.setUp()
  await clock.run(200)
  await one.crash()
  await addSim('two', { ruleset: 'calibrated' })
  await clock.run(10_000)
  await ada.connect()
  await ada.command('restart', undefined)
  await clock.run(200)
  const journal = await store.journal('ada')
  expect(journal.map(({ type, outcome }) => `${type} ${outcome}`).at(-1)).toBe('restart ok')
  expect(JSON.parse(journal[0]?.message ?? '')).toMatchObject({ ruleset: 'classic' })
  expect(rebuild({ snapshot: null, journal }, { catalogue })).toMatchObject({ ruleset: 'classic', index: 1 })
  const bob = player('bob', edge.id)
  await bob.connect()
  await clock.run(200)
  expect(JSON.parse((await store.journal('bob'))[0]?.message ?? '')).toMatchObject({ ruleset: 'calibrated' })
})

test("[TOPO-1] an entry in a partition that is not its player's is refused, and makes no second life", async () => {
  const { clock, store, streams, edge, one, closed, player } = await runningRig()
  const ada = player('ada', edge.id)
  const partition = (partitionOf('ada', topology.partitions) + 1) % topology.partitions
  const lane = laneOf(partition, topology.lanes)
  const from = { player: 'ada', edge: edge.id, connection: 'misrouted' }
  for (const entry of [
    { kind: 'connect', seed: 'other', id: 'init', ...from },
    { kind: 'command', type: 'speed', message: 500, id: 'c', wantsAck: true, ...from },
  ]) {
    await streams.append({ lane, partition, data: JSON.stringify(entry), backlogMax: 1000 })
  }
  await clock.run(100)
  expect(await store.load('ada')).toBeUndefined()
  expect(one.lives()).toBe(0)
  expect(closed.map(({ connection, close }) => [connection, close])).toEqual([['misrouted', 'internal']])
  expect(await metricValue(one.metrics.sim.misroutedEntries)).toBe(2)
  await ada.connect()
  await clock.run(100)
  expect((await store.load('ada'))?.head.connection).toBe(ada.connection)
})

test('after an inspection that throws, the life is loaded again, and the lane and the life continue', async () => {
  const bug = { armed: false }
  const engine = {
    get catalogue() {
      if (bug.armed) throw new Error('planted')
      return catalogue
    },
  }
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const { sim, metrics } = await addSim('one', { engine })
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.setUp()
  await clock.run(3_000)
  bug.armed = true
  const inspected = expect(sim.inspect('ada')).rejects.toThrow('planted')
  await clock.run(50)
  await inspected
  bug.armed = false
  expect(await metricValue(metrics.sim.actorFailures)).toBeGreaterThan(0)
  const id = await ada.command('speed', 500)
  await clock.run(5000)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
  const [live] = await Promise.all([sim.inspect('ada'), clock.run(50)])
  const life = rebuild({ snapshot: null, journal: await store.journal('ada') }, { catalogue })
  advance(life, live?.at ?? 0, { catalogue })
  expect(lifeHash(life)).toBe(live?.hash)
})

test('a newer connection replaces the older one, which is closed as replaced', async () => {
  const { clock, edge, addEdge, player, closed } = await runningRig()
  const other = await addEdge('edge-b')
  const ada = player('ada', edge.id)
  await ada.connect()
  await clock.run(100)
  const first = ada.connection
  await ada.connect(undefined, other.id)
  await clock.run(100)
  expect(closed.map(({ connection, close }) => [connection, close])).toEqual([[first, 'replaced']])
})

test('a client that comes back soon gets the missed frames; one that comes back late gets the whole state', async () => {
  const { clock, begin } = await runningRig()
  const [ada] = await begin('ada')
  await ada.command('speed', 500)
  await clock.run(500)
  const seen = ada.heard().at(-3)
  if (!seen) throw new Error('ada has received frames')
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

test('[CONN-4] an older connection is closed as replaced, although it sends a command at that moment', async () => {
  const { clock, edge, addEdge, begin, closed, send } = await runningRig()
  const other = await addEdge('edge-b')
  const [ada] = await begin('ada')
  const older = { player: 'ada', connection: ada.connection, edge: edge.id }
  await ada.connect(undefined, other.id)
  await send({ kind: 'command', ...older, type: 'stop', message: null, id: 'c-late', wantsAck: true })
  await clock.run(200)
  expect(closed.map(({ connection, close }) => [connection, close])).toEqual([[older.connection, 'replaced']])
})

test('[CONN-4] a connection that an abandoned attempt of the same client displaces is told to come back', async () => {
  const { clock, edge, addEdge, begin, closed, send } = await runningRig()
  const other = await addEdge('edge-b')
  const [ada] = await begin('ada')
  const connect = { kind: 'connect' as const, player: 'ada', seed: 'seed-of-ada', id: 'i-2' }
  const inUse = connectionIdOf(`${edge.id}-7`, 'laptop')
  await send({ ...connect, connection: inUse, edge: edge.id })
  await send({ ...connect, connection: connectionIdOf(`${other.id}-7`, 'laptop'), edge: other.id })
  await send({
    kind: 'command',
    player: 'ada',
    connection: inUse,
    edge: edge.id,
    type: 'stop',
    message: null,
    id: 'late',
    wantsAck: true,
  })
  await clock.run(200)
  expect(closed.map(({ connection, close }) => [connection, close])).toEqual([
    [ada.connection, 'replaced'],
    [inUse, 'resync'],
  ])
})

test('[CONN-4] a connection that was replaced is closed as replaced by the next owner too', async () => {
  const { clock, edge, addEdge, addSim, one, begin, closed, send } = await runningRig()
  const other = await addEdge('edge-b')
  const [ada] = await begin('ada')
  const older = { player: 'ada', connection: ada.connection, edge: edge.id }
  await ada.connect(undefined, other.id)
  await clock.run(200)
  await addSim('two')
  await one.crash()
  await clock.run(3000)
  closed.length = 0
  await send({ kind: 'command', ...older, type: 'stop', message: null, id: 'c-late', wantsAck: true })
  await clock.run(500)
  expect(closed.map(({ connection, close }) => [connection, close])).toEqual([[older.connection, 'replaced']])
})

test('[CONN-4] no close and no answer that waits for its commit is lost when an entry is read twice or the client connects again', async () => {
  const commits = heldCommits()
  const { clock, edge, begin, closed, send } = await runningRig(commits.faults)
  const [ada] = await begin('ada')
  const replaced = [ada.connection]
  commits.hold()
  await ada.connect()
  replaced.push(ada.connection)
  await ada.connect()
  const id = await ada.command('speed', 500)
  await send({ kind: 'connect', player: 'ada', connection: ada.connection, edge: edge.id, seed: 'seed-of-ada' })
  await clock.run(100)
  expect(closed).toEqual([])
  commits.release()
  await clock.run(200)
  expect(closed.map(({ connection, close }) => [connection, close])).toEqual(
    replaced.map((connection) => [connection, 'replaced']),
  )
  expect(ada.heard('ack').filter(({ body }) => body.replyTo === id)).toHaveLength(1)
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[CONN-2] a position in another history is not resumed, even if its epoch and its frames look right', async () => {
  const { clock, store, begin } = await runningRig()
  const history = await store.history()
  const [ada] = await begin('ada')
  expect(ada.heard('playerObject')[0]?.body.history).toBe(history)
  const { epoch, seq } = ada.heard().at(-1) ?? { epoch: 0, seq: 0 }
  const answers: unknown[] = []
  for (const resume of [
    { epoch, seq, history: 'another' },
    { epoch, seq, history },
    { epoch, seq },
  ]) {
    await ada.connect(resume)
    await clock.run(100)
    const { resumed, history: told } = ada.lastAck() ?? {}
    answers.push([resumed, told])
  }
  expect(answers).toEqual([
    [false, history],
    [true, history],
    [true, history],
  ])
})

test('[LANE-3] many entries are processed in slices, and everything else has its turn between them', async () => {
  let stepMs = 0
  let workedMs = 0
  let publishes = 0
  const { clock, begin } = await runningRig(undefined, ({ clock, streams }) => ({
    // Time passes while the sim works.
    clock: {
      ...clock,
      monotonic() {
        workedMs += stepMs
        return clock.monotonic() + workedMs
      },
    },
    streams: {
      publish(edge, data) {
        publishes++
        return streams.publish(edge, data)
      },
    },
  }))
  const [ada] = await begin('ada')
  for (let i = 0; i < 40; i++) await ada.command('getDailyQuests', undefined)
  stepMs = 3
  publishes = 0
  await clock.run(100)
  expect(ada.heard('dailyQuests')).toHaveLength(40)
  // Each read takes longer than a slice.
  expect(publishes).toBeGreaterThan(30)
})

test('players of a dead edge are marked as disconnected, and leave memory after a while', async () => {
  const { clock, store, edge, one, begin } = await runningRig()
  await begin('ada')
  edge.kill()
  await clock.run(5000)
  const journal = await store.journal('ada')
  const stored = await store.load('ada')
  expect(journal.at(-1)?.type).toBe('sys.disconnect')
  expect(stored?.head.connection).toBeNull()
  expect(stored?.snapshot?.seq).toBe(journal.length)
  await clock.run(simLimits.lingerMs + 1000)
  expect(one.lives()).toBe(0)
})

test('[FENCE-5] frame numbers rise within an epoch, also when the life was out of memory in between', async () => {
  const { clock, one, begin } = await runningRig()
  const [ada] = await begin('ada')
  await ada.disconnect()
  await clock.run(simLimits.lingerMs + 1000)
  expect(one.lives()).toBe(0)
  const last = ada.heard().at(-1)
  await ada.connect()
  await clock.run(200)
  const first = ada.heard().find(({ connection }) => connection === ada.connection)
  expect(first?.epoch).toBe(last?.epoch)
  expect(first?.seq).toBeGreaterThan(last?.seq ?? 0)
})

test('[ENG-2] the record replays to the life in memory, also after several changes of the owner', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  const [ada] = await begin('ada')
  await ada.command('speed', 1)
  let owner = one
  for (let i = 1; i <= 4; i++) {
    await clock.run(4000)
    const question = ada.heard('questionEvent').at(-1)?.body as
      | { id: string; answerOptions: { id: string }[] }
      | undefined
    if (question) await ada.command('answer', { eventId: question.id, option: question.answerOptions[0]?.id })
    await clock.run(500)
    const next = await addSim(`next-${i}`)
    await owner.crash()
    owner = next
    await clock.run(3000)
  }
  const live = await owner.sim.inspect('ada')
  if (!live) throw new Error('ada is in memory')
  const journal = await store.journal('ada', live.seq)
  const replayed = rebuild({ snapshot: null, journal }, { catalogue })
  advance(replayed, live.at, { catalogue })
  expect(lifeHash(replayed)).toBe(live.hash)
  expect(live.minute).toBeGreaterThan(1000)
})

test('a connection that was thought dead is closed, and so is an unknown one, so that the client connects again', async () => {
  const { clock, edge, addEdge, begin, closed, send } = await runningRig()
  const other = await addEdge('edge-b')
  const [ada] = await begin('ada')
  // The edge is cut off and not dead: it learns of this when it is back.
  edge.kill()
  await clock.run(3000)
  expect(closed.map(({ connection, close }) => [connection, close])).toContainEqual([ada.connection, 'resync'])
  const connection = `${other.id}-never`
  const stray = { kind: 'command', player: 'ada', connection, edge: other.id, type: 'stop', message: null } as const
  await send({ ...stray, id: 'c-stray', wantsAck: true })
  await clock.run(200)
  expect(closed.map((each) => [each.connection, each.close])).toContainEqual([connection, 'resync'])
})

test('[ENG-2] journal entries with other outcomes under the rules of another release are counted, and the life continues', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  const [ada] = await begin('ada')
  await ada.command('speed', 500)
  await clock.run(200)
  await one.crash()
  // As if the last command had answered an event that this release does not have.
  const other = await addSim('two', {
    store: {
      ...store,
      loadMany: async (players) =>
        (await store.loadMany(players)).map((life) => {
          const last = life.journal.at(-1)
          if (last?.type !== 'speed') return life
          const answer = { ...last, type: 'answer', message: '{"eventId":"gone-since","option":"yes"}' }
          return { ...life, journal: [...life.journal.slice(0, -1), answer] }
        }),
    },
  })
  await clock.run(5000)
  const id = await ada.command('speed', 1000)
  await clock.run(300)
  expect(ada.lastAck()).toMatchObject({ replyTo: id })
  expect(sequenceProblems(ada.heard())).toEqual([])
  expect(await metricValue(other.metrics.sim.replayDivergences)).toBe(1)
  const stored = await store.load('ada')
  expect(stored?.snapshot?.seq).toBe(stored?.head.headSeq)
})

test('[FENCE-5] a life that cannot advance after a takeover is not kept half advanced, and nothing is applied to it', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  const [ada] = await begin('ada')
  await ada.command('speed', 1)
  await clock.run(200)
  await one.crash()
  const journal = await store.journal('ada')
  const heard = ada.heard().length
  const two = await addSim('two', {
    store: {
      ...store,
      loadMany: async (players) =>
        (await store.loadMany(players)).map((life) => ({ ...life, ...brokenSnapshot(life, journal) })),
    },
  })
  await clock.run(5000)
  await ada.command('speed', 500)
  await clock.run(1000)
  expect(await metricValue(two.metrics.sim.actorFailures)).toBeGreaterThan(0)
  expect(ada.heard().slice(heard)).toEqual([])
  expect(await store.journal('ada')).toEqual(journal)
})

/** The life that its journal describes, with an agenda item that no system knows. */
function brokenSnapshot(
  { head }: StoredLife,
  journal: readonly JournalEntry[],
): Pick<StoredLife, 'snapshot' | 'journal'> {
  const life = rebuild({ snapshot: null, journal }, { catalogue })
  life.agenda.push({ minute: minuteAt(life, life.at), kind: 'no such system' as never, key: '' })
  const snapshot = { playerId: head.playerId, seq: head.headSeq, at: life.at, minute: 0, schemaVersion: stateVersion }
  return { snapshot: { ...snapshot, data: encode(life) }, journal: [] }
}
