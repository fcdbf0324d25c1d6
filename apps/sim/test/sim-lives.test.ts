import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { encode, lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { JournalEntry, StoredLife } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { faultyStore, sequenceProblems, setup, simRig } from './harness.ts'

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

test('[ENG-2] what the rules of another release make of the journal is said and counted, and the life goes on', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const one = await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await ada.command('speed', 500)
  await clock.run(200)
  one.kill()
  await one.sim.stop()
  // As if the last command had answered an event that this release does not have.
  const other = faultyStore(store, {
    loadMany: async (players) =>
      (await store.loadMany(players)).map((life) => {
        const last = life.journal.at(-1)
        if (last?.type !== 'speed') return life
        const answer = { ...last, type: 'answer', message: '{"eventId":"gone-since","option":"yes"}' }
        return { ...life, journal: [...life.journal.slice(0, -1), answer] }
      }),
  })
  const two = await addSim('two', { store: other })
  await clock.run(5000)
  const id = await ada.command('speed', 1000)
  await clock.run(300)
  expect(ada.heard('ack').at(-1)?.body).toMatchObject({ replyTo: id })
  expect(sequenceProblems(ada.heard())).toEqual([])
  expect((await two.metrics.sim.replayDivergences.get()).values[0]?.value).toBe(1)
  const stored = await store.load('ada')
  expect(stored?.snapshot?.seq).toBe(stored?.head.headSeq)
})

test('[FENCE-5] a life that cannot be advanced after a takeover is not kept half advanced: nothing is applied to it', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const edge = await addEdge('edge-a')
  const one = await addSim('one')
  await clock.run(1500)
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.command('characterSetup', setup)
  await ada.command('speed', 1)
  await clock.run(200)
  one.kill()
  await one.sim.stop()
  const before = await store.journal('ada')
  const heard = ada.heard().length
  const broken = faultyStore(store, {
    loadMany: async (players) =>
      (await store.loadMany(players)).map((life) => ({ ...life, ...brokenSnapshot(life, before) })),
  })
  const two = await addSim('two', { store: broken })
  await clock.run(5000)
  await ada.command('speed', 500)
  await clock.run(1000)
  expect((await two.metrics.sim.actorFailures.get()).values[0]?.value).toBeGreaterThan(0)
  expect(ada.heard().slice(heard)).toEqual([])
  expect(await store.journal('ada')).toEqual(before)
})

/** The life as its journal makes it, with something on its agenda that no system knows. */
function brokenSnapshot(
  { head }: StoredLife,
  journal: readonly JournalEntry[],
): Pick<StoredLife, 'snapshot' | 'journal'> {
  const life = rebuild({ snapshot: null, journal }, { catalogue })
  life.agenda.push({ minute: minuteAt(life, life.at), kind: 'no such system' as never, key: '' })
  const snapshot = { playerId: head.playerId, seq: head.headSeq, at: life.at, minute: 0, schemaVersion: stateVersion }
  return { snapshot: { ...snapshot, data: encode(life) }, journal: [] }
}
