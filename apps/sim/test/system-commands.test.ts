import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { rebuild } from '@lifegrid/engine/replay'
import { StoreError } from '@lifegrid/storage/ports'
import { type SystemCommand, systemCommandSender } from '@lifegrid/system-commands/sender'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { metricValue, runningRig, topology } from './support/sim-rig.ts'

type Rig = Awaited<ReturnType<typeof runningRig>>

const reply: SystemCommand<'sys.reply'> = {
  player: 'ada',
  type: 'sys.reply',
  key: 'c0-1-1',
  message: { conversation: 'c0-1', turn: 1, text: 'Hello!', sentiment: 'neutral' },
}
const id = 'sys.reply-c0-1-1'
/** Nobody waits for this reply, so it is journalled as refused. */
const refused = 'no_such_conversation'

/** Delivers through a worker's sender and returns the outcome. */
async function deliver({ clock, streams, store }: Rig, command = reply, ms = 500): Promise<string | undefined> {
  const sender = systemCommandSender({ streams, store, topology, clock, random: seededRandom(1), from: 'worker-a' })
  const delivering = sender.deliver(command).then((outcome) => outcome?.outcome)
  await clock.run(ms)
  return delivering
}

async function entriesOf({ store }: Rig, player = 'ada'): Promise<string[]> {
  return (await store.journal(player)).map(({ commandId }) => commandId)
}

test('[SYS-1] [SYS-2] a system command is journalled once for a connected player, with its outcome, and replayed', async () => {
  const rig = await runningRig()
  const [ada] = await rig.begin('ada')
  const outcomes = [await deliver(rig), await deliver(rig)]
  expect(outcomes).toEqual([refused, refused])
  await rig.send({ kind: 'system', player: 'ada', from: 'worker-b', type: 'sys.reply', id, message: reply.message })
  await rig.clock.run(200)
  expect((await entriesOf(rig)).filter((each) => each === id)).toHaveLength(1)
  // Nobody sent it over a socket, so nobody is answered.
  expect(ada.heard('error')).toEqual([])
  const live = await rig.one.sim.inspect('ada')
  if (!live) throw new Error('ada is in memory')
  const replayed = rebuild({ snapshot: null, journal: await rig.store.journal('ada', live.seq) }, { catalogue })
  advance(replayed, live.at, { catalogue })
  expect(lifeHash(replayed)).toBe(live.hash)
})

test('[SYS-1] the owner loads the life of a player who is not connected, says when it is due, and unloads it again', async () => {
  const rig = await runningRig()
  const [ada] = await rig.begin('ada')
  await ada.disconnect()
  await rig.clock.run(simLimits.lingerMs + 1_000)
  expect(rig.one.lives()).toBe(0)
  const now = Number.MAX_SAFE_INTEGER
  expect(await rig.store.claimOffline({ now, until: now, limit: 10 })).toEqual(['ada'])
  expect(await deliver(rig)).toBe(refused)
  expect(await rig.store.claimOffline({ now: rig.clock.now(), until: now, limit: 10 })).toEqual([])
  expect(await rig.store.claimOffline({ now: now - 1, until: now, limit: 10 })).toEqual(['ada'])
  expect([rig.one.lives(), (await rig.store.head('ada'))?.connection]).toEqual([1, null])
  await rig.clock.run(simLimits.lingerMs + 1_000)
  expect(rig.one.lives()).toBe(0)
  // The connection that follows begins with the whole state.
  const before = ada.heard().length
  await ada.connect()
  await rig.clock.run(200)
  expect(ada.heard()[before]?.type).toBe('playerObject')
})

test('[SYS-1] a system command for a player who is not in the record is skipped, and makes no life', async () => {
  const rig = await runningRig()
  await rig.begin('ada')
  await rig.send({ kind: 'system', player: 'bob', from: 'worker-a', type: 'sys.reply', id, message: reply.message })
  await rig.clock.run(200)
  expect(await rig.store.head('bob')).toBeUndefined()
  expect(await metricValue(rig.one.metrics.sim.strayEntries)).toBe(1)
  expect(await deliver(rig, { ...reply, player: 'bob' })).toBeUndefined()
})

test('[SYS-2] another owner applies it no second time, however often it is sent', async () => {
  const rig = await runningRig()
  await rig.begin('ada')
  expect(await deliver(rig)).toBe(refused)
  await rig.one.crash()
  await rig.addSim('two')
  await rig.clock.run(5_000)
  // The sender does not ask the record first here, as if it had asked before the commit.
  for (let n = 0; n < 3; n++)
    await rig.send({ kind: 'system', player: 'ada', from: 'worker-b', type: 'sys.reply', id, message: reply.message })
  await rig.clock.run(2_000)
  expect((await entriesOf(rig)).filter((each) => each === id)).toHaveLength(1)
})

test.each([
  ['the release does not know', { type: 'sys.later', id: 'sys.later-1', message: null }],
  ['only the owner may make', { type: 'sys.connect', id: 'sys.connect-1', message: { edge: 'e', connection: 'c' } }],
  ['has a message of another form', { type: 'sys.reply', id, message: { ...reply.message, turn: 0 } }],
  ['has an id of another type', { type: 'sys.reply', id: 'sys.other-c0-1-1', message: reply.message }],
  ['has an id that a client may use', { type: 'sys.reply', id: 'c-1', message: reply.message }],
])('[SYS-3] a system command that %s is skipped, and its id is not used up', async (_, sent) => {
  const rig = await runningRig()
  await rig.begin('ada')
  const before = await entriesOf(rig)
  await rig.send({ kind: 'system', player: 'ada', from: 'worker-a', ...sent })
  await rig.clock.run(200)
  expect(await entriesOf(rig)).toEqual(before)
  expect(await metricValue(rig.one.metrics.sim.unreadableEntries)).toBe(1)
  expect(await deliver(rig)).toBe(refused)
})

test('[SYS-2] [GATE-2] a system command whose changes the record refuses is journalled without effect, and the life continues', async () => {
  const rig = await runningRig((store) => ({
    commit(lane, batch) {
      const isBad = batch.journal.some((entry) => entry.commandId === id && entry.outcome !== 'internal')
      return isBad
        ? Promise.reject(new StoreError('a value is too long', false, undefined, true))
        : store.commit(lane, batch)
    },
  }))
  const [ada] = await rig.begin('ada')
  await rig.send({ kind: 'system', player: 'ada', from: 'worker-a', type: 'sys.reply', id, message: reply.message })
  const speed = await ada.command('speed', 500)
  await rig.clock.run(20_000)
  expect(await deliver(rig)).toBe('internal')
  expect(await rig.store.journal('ada')).toContainEqual(
    expect.objectContaining({ commandId: id, outcome: 'internal', message: 'null' }),
  )
  expect(await metricValue(rig.one.metrics.sim.quarantinedCommands)).toBe(1)
  expect(ada.lastAck()).toMatchObject({ replyTo: speed })
})
