import { memoryLounge } from '@lifegrid/cluster/lounge/memory-lounge'
import type { Lounge } from '@lifegrid/cluster/lounge/ports'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import { closeCodes } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { Registry } from '@lifegrid/observability/metrics'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { loungeLimits } from '../../src/lounge/limits.ts'
import { edgeHarness, type HarnessOptions, memoryLoungeRows } from '../support/edge-harness.ts'
import { type FakeClient, fakeClient } from '../support/fake-client.ts'

const chat = (message: string, nickname = 'Player1') => ({ type: 'chat', nickname, message })

async function oneEdge(lounge: HarnessOptions['lounge'] = {}, options: HarnessOptions = {}) {
  const harness = await edgeHarness(new Registry(), { ...options, lounge })
  const visitor = async (address?: string): Promise<FakeClient> => {
    const client = fakeClient(harness.edge, address)
    // The count is sent to everybody once more when the edge has reported it.
    await harness.clock.run(loungeLimits.joinGraceMs + 2 * loungeLimits.presencePeriodMs)
    client.take()
    return client
  }
  return { ...harness, visitor, pass: () => harness.clock.run(100) }
}

/** Two edges of one cluster. */
async function twoEdges() {
  const server = memoryServer(manualClock())
  return [await oneEdge({}, { server }), await oneEdge({}, { server })] as const
}

function messages(client: FakeClient): unknown[] {
  return client
    .take()
    .filter(({ type }) => type === 'chat')
    .map(({ message }) => message)
}

describe('a client that sends no init', () => {
  it('[LOUNGE-1] is in the lounge after a moment, and stays there without a word', async () => {
    const { edge, clock } = await oneEdge()
    const client = fakeClient(edge)
    await clock.run(loungeLimits.joinGraceMs)
    expect(client.take()).toEqual([{ type: 'online_count', count: 1 }])
    for (let seconds = 0; seconds < 30; seconds++) {
      await clock.run(1000)
      client.pong()
    }
    expect(client.closed).toBeUndefined()
  })

  it('[LOUNGE-1] gets exactly the documented pong', async () => {
    const { visitor } = await oneEdge()
    const client = await visitor()
    client.sayText('{"type":"ping"}')
    client.sayText('{ "type": "ping", "extra": [1] }')
    expect(client.take()).toEqual([{ type: 'pong' }, { type: 'pong' }])
  })

  it('[LOUNGE-1] gets no answer to what is wrong, and goes on', async () => {
    const { visitor, pass } = await oneEdge()
    const [ada, bob] = [await visitor(), await visitor()]
    ada.take()
    for (const frame of [chat(''), { type: 'chat' }, chat('x'.repeat(51)), { ...chat('y'), message: 7 }]) ada.say(frame)
    ada.say({ type: 'get_events' })
    for (let i = 0; i < limits.badFramesMax; i++) ada.say(chat('a\u0007b'))
    ada.say({ ...chat('Hello!'), extra: { deep: [[[1]]] }, time: 1 })
    await pass()
    expect(ada.take()).toEqual([])
    expect(messages(bob)).toEqual(['Hello!'])
    expect(ada.closed).toBeUndefined()
  })

  it('[LOUNGE-1] gets answers when it asks for them with an id', async () => {
    const { visitor, pass } = await oneEdge()
    const client = await visitor()
    client.say({ ...chat('Hello!'), id: 'c-1' })
    client.say({ ...chat(' '), id: 'c-2' })
    await pass()
    expect(client.take()).toMatchObject([
      { type: 'error', code: 'invalid_message', replyTo: 'c-2' },
      { type: 'ack', replyTo: 'c-1' },
    ])
  })

  it('[LOUNGE-1] may still send init, and gets no flat frames any more', async () => {
    const { edge, settle, visitor, pass, forwarded } = await oneEdge()
    const [client, other] = [await visitor(), await visitor()]
    client.say({ type: 'init', userID: 'ada', lounge: false })
    await settle()
    expect(forwarded()).toMatchObject([{ kind: 'connect', player: 'ada' }])
    other.say(chat('Hello!'))
    await pass()
    expect(messages(client)).toEqual([])
    expect(edge.connections).toBe(2)
  })

  it('is told that a command of lives needs init', async () => {
    const { visitor } = await oneEdge()
    const client = await visitor()
    client.say({ type: 'start', id: 'c-1' })
    expect(client.take()).toMatchObject([{ type: 'error', code: 'init_required', replyTo: 'c-1' }])
  })
})

describe('chat', () => {
  it('[LOUNGE-1] has exactly the documented fields, and goes to everyone but its sender', async () => {
    const [first, second] = await twoEdges()
    const [ada, bob, cid] = [await first.visitor(), await first.visitor(), await second.visitor()]
    expect(first.clock.now()).toBe(Date.UTC(2030, 0, 1, 0, 0, 2, 250))
    ada.take()
    ada.say(chat('Hello!'))
    await first.pass()
    const frame = { type: 'chat', nickname: 'Player1', message: 'Hello!', timestamp: '2030-01-01T00:00:02' }
    expect(bob.take().filter(({ type }) => type === 'chat')).toEqual([frame])
    expect(cid.take().filter(({ type }) => type === 'chat')).toEqual([frame])
    expect(messages(ada)).toEqual([])
  })

  it('[LOUNGE-2] has the same order for everyone at every edge', async () => {
    const [first, second] = await twoEdges()
    const senders = [await first.visitor(), await second.visitor(), await first.visitor()]
    const readers = [await first.visitor(), await second.visitor()]
    for (let i = 0; i < 15; i++) senders[i % 3]?.say(chat(`m${i}`))
    await first.pass()
    const [seen, alsoSeen] = readers.map(messages)
    expect(seen).toHaveLength(15)
    expect(alsoSeen).toEqual(seen)
    // A sender sees the messages of the others in the same order.
    const own = new Set(Array.from({ length: 5 }, (_, i) => `m${3 * i}`))
    expect(messages(senders[0] as FakeClient)).toEqual(seen?.filter((message) => !own.has(String(message))))
  })

  it('[LOUNGE-2] reaches members who were there while the room was written to in slices', async () => {
    const { visitor, pass, edge, clock } = await oneEdge({ chatBurst: 100 })
    const sender = await visitor()
    const crowd = Array.from({ length: 2 * loungeLimits.membersPerSlice }, (_, i) =>
      fakeClient(edge, `10.0.${i >> 8}.${i & 255}`),
    )
    await clock.run(2 * loungeLimits.joinGraceMs)
    const expected: string[] = []
    const late: FakeClient[] = []
    for (let i = 0; i < 30; i++) {
      sender.say(chat(`m${i}`))
      expected.push(`m${i}`)
      await clock.run(1)
      // Some leave and some come in the middle of a write.
      if (i % 3 === 0) crowd.pop()?.hangUp()
      const newcomer = fakeClient(edge, '10.1.0.1')
      newcomer.sayText('{"type":"ping"}')
      late.push(newcomer)
    }
    await pass()
    for (const member of crowd) expect(messages(member)).toEqual(expected)
    // A newcomer gets what was said before as history, then the rest, and nothing twice.
    for (const member of late) expect(messages(member)).toEqual(expected)
  })

  it('[LOUNGE-22] is written at once in a quiet room, and gathered for a moment after that', async () => {
    const { visitor, clock } = await oneEdge()
    const [ada, bob] = [await visitor(), await visitor()]
    ada.say(chat('first'))
    await clock.run(0)
    expect(messages(bob)).toEqual(['first'])
    for (const message of ['second', 'third']) {
      ada.say(chat(message))
      await clock.run(0)
    }
    expect(messages(bob)).toEqual([])
    await clock.run(2 * loungeLimits.gatherMsMin)
    expect(messages(bob)).toEqual(['second', 'third'])
  })

  it('[LOUNGE-6] a member that does not read is closed, and the others read on', async () => {
    const { visitor, pass } = await oneEdge()
    const [ada, stuck, bob] = [await visitor(), await visitor(), await visitor()]
    stuck.stuck = true
    stuck.buffered = limits.outboundBytesMax
    ada.say(chat('Hello!'))
    await pass()
    expect(stuck.closed?.code).toBe(closeCodes.slow_reader.code)
    expect(messages(bob)).toEqual(['Hello!'])
  })

  it('[LOUNGE-4] is acknowledged when the feed has it, and not before', async () => {
    const { visitor, pass, server } = await oneEdge()
    const ada = await visitor()
    server.stop()
    ada.say({ ...chat('Hello!'), id: 'c-1' })
    await pass()
    expect(ada.take()).toMatchObject([{ type: 'error', code: 'unavailable', replyTo: 'c-1', retryable: true }])
  })

  it('[LOUNGE-2] goes to the feed in order, before the ones ahead of it are answered, and only so many do', async () => {
    const posted: string[] = []
    const answers: (() => void)[] = []
    const post: Lounge['post'] = ({ data }) => {
      posted.push((JSON.parse(data) as { message: string }).message)
      return new Promise((resolve) => answers.push(() => resolve({ outcome: 'posted', id: `${posted.length}-0` })))
    }
    const feed = { ...memoryLounge(memoryServer(manualClock()), manualClock()), post }
    const { visitor, pass } = await oneEdge({ feed, chatBurst: 100 })
    const ada = await visitor()
    const sent = Array.from({ length: 2 * loungeLimits.postsUnderWayMax }, (_, n) => `m${n}`)
    for (const message of sent) {
      ada.say({ ...chat(message), id: message })
      await pass()
    }
    expect(posted).toEqual(sent.slice(0, loungeLimits.postsUnderWayMax + 1))
    for (let n = 0; n < sent.length; n++) {
      answers[n]?.()
      await pass()
    }
    expect(posted).toEqual(sent)
    expect(ada.take().map(({ replyTo }) => replyTo)).toEqual(sent)
  })

  it('[LOUNGE-6] one connection has a limit of its own', async () => {
    const { visitor, pass } = await oneEdge({ chatBurst: 3, chatsPerMinute: 60 })
    const [ada, cid, bob] = [await visitor(), await visitor(), await visitor()]
    for (let i = 0; i < 5; i++) ada.say({ ...chat(`m${i}`), id: `c-${i}` })
    cid.say(chat('me too'))
    await pass()
    expect(messages(bob).sort()).toEqual(['m0', 'm1', 'm2', 'me too'])
    expect(ada.take().filter(({ code }) => code === 'rate_limited')).toMatchObject([
      { retryAfterMs: 1000 },
      { retryAfterMs: 1000 },
    ])
  })

  it('[LOUNGE-6] an address has a limit over all edges', async () => {
    const server = memoryServer(manualClock())
    const settings = { chatsPerMinutePerAddress: 2 }
    const [first, second] = [await oneEdge(settings, { server }), await oneEdge(settings, { server })]
    const bob = await first.visitor('198.51.100.1')
    for (const edge of [first, second, first, second]) (await edge.visitor('203.0.113.9')).say(chat('flood'))
    await first.pass()
    expect(messages(bob)).toHaveLength(2)
  })
})

describe('the history', () => {
  it('[LOUNGE-7] is the last messages, as they were sent, and without those that are too old', async () => {
    const { visitor, pass, clock, edge } = await oneEdge({ chatBurst: 100, retentionMs: 60_000 })
    const ada = await visitor()
    ada.say(chat('old'))
    await clock.run(60_000)
    ada.pong()
    for (let i = 0; i < loungeLimits.historyMax + 5; i++) ada.say(chat(`m${i}`))
    await pass()
    const newcomer = fakeClient(edge)
    await clock.run(loungeLimits.joinGraceMs)
    const got = newcomer.take()
    expect(got[0]?.type).toBe('online_count')
    expect(got.slice(1).map(({ message }) => message)).toEqual(
      Array.from({ length: loungeLimits.historyMax }, (_, i) => `m${i + 5}`),
    )
    await clock.run(70_000)
    const later = fakeClient(edge)
    await clock.run(loungeLimits.joinGraceMs)
    expect(messages(later)).toEqual([])
  })

  it('[LOUNGE-7] comes from the record when Redis has lost it', async () => {
    const store = memoryLoungeRows()
    const at = Date.UTC(2030, 0, 1) - 1000
    await store.addChat([{ id: `${at}-0`, at, nickname: 'Ada', message: 'still here', author: 'address:1' }])
    const { edge, clock } = await oneEdge({ store })
    const client = fakeClient(edge)
    await clock.run(2 * loungeLimits.joinGraceMs)
    expect(client.take()).toContainEqual({
      type: 'chat',
      nickname: 'Ada',
      message: 'still here',
      timestamp: '2029-12-31T23:59:59',
    })
  })
})

describe('the number of connections', () => {
  const counts = (client: FakeClient): unknown[] =>
    client
      .take()
      .filter(({ type }) => type === 'online_count')
      .map(({ count }) => count)

  it('[LOUNGE-5] counts the whole cluster, with players of lives, and is sent when anyone joins or leaves', async () => {
    const [first, second] = await twoEdges()
    const ada = await first.visitor()
    const bob = await second.visitor()
    await second.live('player')
    await first.clock.run(1000)
    expect(counts(ada).at(-1)).toBe(3)
    bob.hangUp()
    await first.clock.run(1000)
    expect(counts(ada)).toEqual([2])
    await first.clock.run(5000)
    expect(counts(ada)).toEqual([])
  })

  it('[LOUNGE-5] forgets an edge that reports no more within two seconds', async () => {
    const server = memoryServer(manualClock())
    const first = await oneEdge({}, { server })
    const ada = await first.visitor()
    await first.clock.run(500)
    ada.take()
    await memoryLounge(server, first.clock).online('dead', 5, loungeLimits.presenceTtlMs)
    await first.clock.run(2000)
    expect(counts(ada)).toEqual([6, 1])
  })

  it('[LOUNGE-5] is sent a few times a second at most', async () => {
    const { visitor, clock, edge } = await oneEdge()
    const ada = await visitor()
    for (let i = 0; i < 100; i++) {
      fakeClient(edge, `10.0.0.${i}`).sayText('{"type":"ping"}')
      await clock.run(10)
    }
    expect(counts(ada).length).toBeLessThanOrEqual(5)
    await clock.run(1000)
  })

  it('[LOUNGE-5] does not fall when Redis was away for a while', async () => {
    const [first, second] = await twoEdges()
    const [ada] = [await first.visitor(), await second.visitor()]
    await first.clock.run(500)
    ada.take()
    first.server.stop()
    await first.clock.run(3000)
    first.server.start('empty')
    await first.clock.run(3000)
    expect(counts(ada)).toEqual([])
  })
})
