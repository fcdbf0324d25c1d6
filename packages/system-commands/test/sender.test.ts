import { memoryServer } from '@lifegrid/cluster/memory/server'
import { memoryStreams } from '@lifegrid/cluster/memory/streams'
import type { Streams } from '@lifegrid/cluster/ports'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { noChanges, type Store } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, test } from 'vitest'
import { systemCommandId } from '../src/command-id.ts'
import { senderLimits } from '../src/limits.ts'
import { NotDeliveredError, type SystemCommand, systemCommandSender } from '../src/sender.ts'

const topology = { partitions: 4, lanes: 2 }
const partition = partitionOf('ada', topology.partitions)
const reply: SystemCommand<'sys.reply'> = {
  player: 'ada',
  type: 'sys.reply',
  key: 'c0-1-1',
  message: { conversation: 'c0-1', turn: 1, text: 'Hello!', sentiment: 'neutral' },
}

/** A sender whose record has ada, without a sim: the test itself is the owner of her life. */
async function rig(change: (streams: Streams) => Partial<Streams> = () => ({})) {
  const clock = manualClock()
  const server = memoryServer(clock)
  const streams = memoryStreams({ server, clock })
  const store = memoryStore()
  await store.settings(topology)
  const [fence] = await store.acquire([{ partition, epoch: 0, owner: 'sim-a' }])
  let seq = 0
  const journal = (commandId: string, outcome: string): Promise<unknown> => {
    const at = clock.now()
    const entry = { playerId: 'ada', seq: ++seq, commandId, at, minute: 0, type: 'sys.reply', message: 'null' }
    const head = { playerId: 'ada', partition, headSeq: seq, edge: null, connection: null, connectionAt: at }
    return store.commit(laneOf(partition, topology.lanes), {
      ...noChanges,
      fences: [fence ?? { partition, epoch: 0 }],
      journal: [{ ...entry, checksum: 0, outcome, detail: null, epoch: 1 }],
      players: [head],
    })
  }
  await journal('sys.birth', 'ok')
  const options = { store: store as Store, topology, clock, random: seededRandom(1), from: 'worker-a' }
  const sender = systemCommandSender({ ...options, streams: { ...streams, ...change(streams) } })
  const appended = async (): Promise<number> =>
    (await streams.backlog(laneOf(partition, 2), [partition])).get(partition) ?? 0
  /** Delivers, and returns what has become of it so far. */
  const deliver = (command = reply): { readonly result: () => unknown } => {
    let result: unknown = 'waiting'
    sender.deliver(command).then(
      (outcome) => {
        result = outcome?.outcome
      },
      (error: unknown) => {
        result = error
      },
    )
    return { result: () => result }
  }
  return { clock, journal, appended, deliver }
}

test('[SYS-2] the id is the type and the key, which has a bounded length', () => {
  expect(systemCommandId('sys.reply', 'c0-1-1')).toBe('sys.reply-c0-1-1')
  expect(() => systemCommandId('sys.reply', '')).toThrow('SYS-2')
  expect(() => systemCommandId('sys.reply', 'x'.repeat(128))).toThrow('SYS-2')
})

test('[SYS-4] a delivery ends with the outcome in the journal, and a repeated one sends nothing', async () => {
  const { clock, journal, appended, deliver } = await rig()
  const first = deliver()
  await clock.run(500)
  expect([first.result(), await appended()]).toEqual(['waiting', 1])
  await journal('sys.reply-c0-1-1', 'turn_closed')
  await clock.run(500)
  expect(first.result()).toBe('turn_closed')
  const second = deliver()
  await clock.run(500)
  expect([second.result(), await appended()]).toEqual(['turn_closed', 1])
})

test('[SYS-4] a command that has no outcome is appended again, and the delivery gives up in time', async () => {
  const { clock, appended, deliver } = await rig()
  const delivery = deliver()
  await clock.run(senderLimits.resendMs + 500)
  expect([delivery.result(), await appended()]).toEqual(['waiting', 2])
  await clock.run(senderLimits.deliverMs)
  expect(delivery.result()).toBeInstanceOf(NotDeliveredError)
})

test('[SYS-4] an append that is refused or fails is tried again', async () => {
  const faults = [
    async () => ({ outcome: 'overloaded', backlog: senderLimits.backlogMax }) as const,
    () => Promise.reject(new Error('Redis is away')),
  ]
  const { clock, journal, appended, deliver } = await rig((streams) => ({
    append: (request) => faults.pop()?.() ?? streams.append(request),
  }))
  const delivery = deliver()
  await clock.run(1_500)
  expect([faults.length, await appended()]).toEqual([0, 1])
  await journal('sys.reply-c0-1-1', 'ok')
  await clock.run(500)
  expect(delivery.result()).toBe('ok')
})

test('[SYS-1] nothing is sent for a player whom the record does not know', async () => {
  const { clock, appended, deliver } = await rig()
  const delivery = deliver({ ...reply, player: 'bob' })
  await clock.run(100)
  expect([delivery.result(), await appended()]).toEqual([undefined, 0])
})

test('a message of another form is refused before it is sent', async () => {
  const { clock, appended, deliver } = await rig()
  const delivery = deliver({ ...reply, message: { ...reply.message, turn: 0 } })
  await clock.run(100)
  expect(delivery.result()).toBeInstanceOf(Error)
  expect(await appended()).toBe(0)
})
