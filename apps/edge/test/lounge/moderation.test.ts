import { memoryServer } from '@lifegrid/cluster/memory/server'
import { Registry } from '@lifegrid/observability/metrics'
import type { SanctionKind } from '@lifegrid/storage/lounge/moderation-ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { loungeLimits } from '../../src/lounge/limits.ts'
import { edgeHarness, memoryLoungeRows } from '../support/edge-harness.ts'
import { type FakeClient, fakeClient } from '../support/fake-client.ts'

const chat = (message: string, id?: string, nickname = 'Ada') => ({ type: 'chat', message: { nickname, message }, id })

/** Two edges of one cluster, whose record can be away. */
async function world() {
  const server = memoryServer(manualClock())
  const rows = memoryLoungeRows()
  const faults = { down: false }
  const store = {
    ...rows,
    async sanctionsAfter(...args: Parameters<typeof rows.sanctionsAfter>) {
      if (faults.down) throw new Error('MySQL is down')
      return rows.sanctionsAfter(...args)
    },
  }
  const [first, second] = [
    await edgeHarness(new Registry(), { server, lounge: { store } }),
    await edgeHarness(new Registry(), { server, lounge: { store } }),
  ]
  const { clock } = first
  const pass = (ms = 200) => clock.run(ms)
  const sanction = async (author: string, kind: SanctionKind, seconds = 3600): Promise<void> => {
    await store.addSanction({ author, kind, madeAt: clock.now(), untilAt: clock.now() + 1000 * seconds })
    await pass(loungeLimits.sanctionsPeriodMs)
  }
  return { first, second, store, faults, clock, pass, sanction }
}

function ofType(client: FakeClient, ...types: string[]) {
  return client.take().filter(({ type }) => types.includes(type))
}

describe('[LOUNGE-15] an author who is muted', () => {
  it('cannot speak at any edge, and reads on', async () => {
    const { first, second, pass, sanction } = await world()
    const [ada, bob] = [await first.live('ada'), await second.live('bob')]
    await sanction('player:ada', 'mute')
    ada.say(chat('one', 'c-1'))
    ada.say({ type: 'chat', nickname: 'Ada', message: 'flat', id: 'c-2' })
    bob.say(chat('Where is Ada?', undefined, 'Bob'))
    await pass()
    const again = await second.live('ada')
    again.say(chat('three', 'c-3'))
    await pass()
    expect(ofType(ada, 'error', 'chat')).toMatchObject([
      { code: 'muted', replyTo: 'c-1' },
      { code: 'muted', replyTo: 'c-2' },
      { message: 'Where is Ada?' },
    ])
    expect(ofType(again, 'error')).toMatchObject([{ code: 'muted', replyTo: 'c-3' }])
    expect(ofType(bob, 'chat')).toMatchObject([{ message: 'Where is Ada?' }])
  })

  it('speaks again after the end, and when the mute is taken back', async () => {
    const { first, pass, sanction, store, clock } = await world()
    const ada = await first.live('ada')
    await sanction('player:ada', 'mute', 3)
    await pass(2000)
    ada.say(chat('again', 'c-1'))
    await sanction('player:ada', 'mute', 100)
    ada.say(chat('no', 'c-2'))
    await store.liftSanctions('player:ada', 'mute', clock.now())
    await pass(loungeLimits.sanctionsPeriodMs)
    ada.say(chat('yes', 'c-3'))
    await pass()
    expect(ofType(ada, 'ack', 'error')).toMatchObject([
      { type: 'ack', replyTo: 'c-1' },
      { code: 'muted', replyTo: 'c-2' },
      { type: 'ack', replyTo: 'c-3' },
    ])
  })

  it('stays muted while the record is away', async () => {
    const { first, pass, sanction, faults } = await world()
    const ada = await first.live('ada')
    await sanction('player:ada', 'mute')
    faults.down = true
    await pass(5000)
    ada.say(chat('now?', 'c-1'))
    expect(ofType(ada, 'error')).toMatchObject([{ code: 'muted' }])
  })

  it('may be the address of a visitor', async () => {
    const { first, pass, sanction, store } = await world()
    const [eve, bob] = [fakeClient(first.edge, '203.0.113.9'), fakeClient(first.edge, '198.51.100.1')]
    await pass(500)
    eve.say({ type: 'chat', nickname: 'Eve', message: 'spam' })
    await pass()
    const id = String(first.server.stream('{lounge}:feed')?.entries.map(({ ms, seq }) => `${ms}-${seq}`)[0])
    const { author } = JSON.parse(first.server.stream('{lounge}:feed')?.entries[0]?.data ?? '') as { author: string }
    expect(author).toMatch(/^address:[0-9a-f]{20}$/)
    const ada = await first.live('ada')
    ada.say({ type: 'reportChat', message: { id, reason: 'spam' }, id: 'c-1' })
    await pass()
    expect(await store.reports(1)).toMatchObject([{ message: { author } }])
    await sanction(author, 'mute')
    bob.take()
    eve.say({ type: 'chat', nickname: 'Eve', message: 'more spam' })
    await pass()
    expect(ofType(bob, 'chat')).toEqual([])
  })
})

describe('[LOUNGE-15] an author who is banned', () => {
  it('gets nothing more of the lounge, and is refused', async () => {
    const { first, second, pass, sanction } = await world()
    const [ada, bob] = [await first.live('ada'), await second.live('bob')]
    ada.say(chat('before'))
    await pass()
    await sanction('player:ada', 'ban')
    ada.take()
    bob.say(chat('She is gone.', undefined, 'Bob'))
    ada.say(chat('x', 'c-1'))
    ada.say({ type: 'score_update', email: '', score: 1, survival_time: 1, id: 'c-2' })
    ada.say({ type: 'reportChat', message: { id: '1-1', reason: 'spam' }, id: 'c-3' })
    await pass(2000)
    expect(ada.take()).toMatchObject([
      { code: 'banned', replyTo: 'c-1' },
      { code: 'banned', replyTo: 'c-2' },
      { code: 'banned', replyTo: 'c-3' },
    ])
    const again = await second.live('ada')
    await pass(1000)
    expect(again.take()).toEqual([])
    const [history] = ofType(await first.live('cid'), 'chatHistory')
    expect(history?.messages).toMatchObject([{ message: 'She is gone.' }])
  })
})

describe('[LOUNGE-15] an author whose ban is over', () => {
  it('is in the lounge again on the same connection, like a newcomer', async () => {
    const { first, second, pass, sanction, store, clock } = await world()
    const [ada, bob] = [await first.live('ada'), await second.live('bob')]
    await sanction('player:ada', 'ban')
    const late = await second.live('ada')
    bob.say(chat('Is she gone?', undefined, 'Bob'))
    await pass(1000)
    ada.take()
    expect(late.take()).toEqual([])
    await store.liftSanctions('player:ada', 'ban', clock.now())
    await pass(loungeLimits.sanctionsPeriodMs + 500)
    for (const client of [ada, late]) {
      const [count, events, history, ...more] = client.take()
      expect([count?.type, events?.type, history?.type, more]).toEqual([
        'online_count',
        'global_events',
        'chatHistory',
        [],
      ])
      expect(history?.messages).toMatchObject([{ message: 'Is she gone?' }])
    }
    bob.say(chat('Welcome back.', undefined, 'Bob'))
    late.say(chat('Thank you.', 'c-1'))
    await pass()
    expect(ofType(ada, 'chat').map(({ message }) => message)).toEqual(['Welcome back.', 'Thank you.'])
  })

  it('comes back when the ban ends in time, also as a visitor', async () => {
    const { first, pass, store, clock } = await world()
    const eve = fakeClient(first.edge, '203.0.113.9')
    await pass(500)
    eve.say({ type: 'chat', nickname: 'Eve', message: 'spam' })
    await pass()
    const { author } = JSON.parse(first.server.stream('{lounge}:feed')?.entries[0]?.data ?? '') as { author: string }
    await store.addSanction({ author, kind: 'ban', madeAt: clock.now(), untilAt: clock.now() + 5_000 })
    await pass(3_000)
    eve.take()
    await pass(4_000)
    expect(ofType(eve, 'online_count').at(-1)).toMatchObject({ count: 1 })
  })
})

describe('[LOUNGE-14] a report', () => {
  it('is in the record with a copy of the message, once for each reporter', async () => {
    const { first, second, pass, store, clock } = await world()
    const [ada, bob] = [await first.live('ada'), await second.live('bob')]
    ada.say(chat('rude'))
    await pass()
    const [seen] = ofType(bob, 'chat')
    for (const id of ['c-1', 'c-2']) bob.say({ type: 'reportChat', message: { id: seen?.id, reason: 'abuse' }, id })
    await pass()
    expect(ofType(bob, 'ack', 'error').map(({ type }) => type)).toEqual(['ack', 'ack'])
    expect(await store.reports(10)).toMatchObject([
      {
        message: { id: seen?.id, nickname: 'Ada', message: 'rude', author: 'player:ada' },
        reporter: 'player:bob',
        reason: 'abuse',
      },
    ])
    const old = { id: '1-5', at: clock.now() - 1, nickname: 'Old', message: 'older', author: 'player:old' }
    await store.addChat([old])
    bob.say({ type: 'reportChat', message: { id: '1-5', reason: 'other' }, id: 'c-3' })
    await pass()
    expect((await store.reports(10)).map(({ message }) => message.message)).toContain('older')
  })

  it('of a message that does not exist is refused, and so are too many', async () => {
    const { first, pass } = await world()
    const ada = await first.live('ada')
    for (let i = 0; i <= loungeLimits.reportBurst; i++)
      ada.say({ type: 'reportChat', message: { id: '1-1', reason: 'spam' }, id: `c-${i}` })
    await pass()
    const codes = ofType(ada, 'error').map(({ code }) => code)
    expect(codes.filter((code) => code === 'no_such_message')).toHaveLength(loungeLimits.reportBurst)
    expect(codes.filter((code) => code === 'rate_limited')).toHaveLength(1)
  })
})
