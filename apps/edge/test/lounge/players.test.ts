import { memoryServer } from '@lifegrid/cluster/memory/server'
import { frames, isFrameName } from '@lifegrid/contract/frames/index.generated'
import { erasedEntry } from '@lifegrid/contract/wire/lounge'
import { Registry } from '@lifegrid/observability/metrics'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { loungeLimits } from '../../src/lounge/limits.ts'
import { edgeHarness, type HarnessOptions, memoryLoungeRows } from '../support/edge-harness.ts'
import { type FakeClient, fakeClient } from '../support/fake-client.ts'

const chat = (message: string, id?: string, nickname = 'Ada') => ({ type: 'chat', message: { nickname, message }, id })
const timestamp = '2030-01-01T00:00:01'

/** An edge of a cluster, and players of lives at it. */
async function edgeWith(lounge: HarnessOptions['lounge'] = {}, options: HarnessOptions = {}) {
  const harness = await edgeHarness(new Registry(), { ...options, lounge })
  const pass = (ms = 1000) => harness.clock.run(ms)
  const player = async (name: string): Promise<FakeClient & { readonly connection: string }> => {
    const client = await harness.live(name)
    await pass(0)
    return client
  }
  const quiet = async (name: string): Promise<FakeClient> => {
    const client = await player(name)
    await pass()
    client.take()
    return client
  }
  return { ...harness, pass, player, quiet }
}

/** Of a type, and as the contract says. */
function ofType(client: FakeClient, ...types: string[]) {
  const got = client.take().filter(({ type }) => types.includes(type))
  for (const { type, replyTo, ...body } of got) {
    const whole = type === 'ack' || type === 'error' ? { ...body, replyTo } : body
    if (isFrameName(type)) expect(frames[type].body.safeParse(whole).error, JSON.stringify(whole)).toBeUndefined()
  }
  return got
}

describe('[LOUNGE-13] a player of a life', () => {
  it('gets the number of connections, the global events and the last messages first', async () => {
    const { player } = await edgeWith()
    const ada = await player('ada')
    expect(ofType(ada, 'online_count', 'global_events', 'chatHistory', 'chat')).toEqual([
      { type: 'online_count', count: 1 },
      { type: 'global_events', events: [] },
      { type: 'chatHistory', messages: [] },
    ])
  })

  it('talks with everybody, at all edges and in both protocols', async () => {
    const server = memoryServer(manualClock())
    const [first, second] = [await edgeWith({}, { server }), await edgeWith({}, { server })]
    const visitor = fakeClient(first.edge)
    const [ada, bob] = [await first.quiet('ada'), await second.quiet('bob')]
    visitor.take()
    ada.say(chat('Hello!', 'c-1'))
    await first.pass(100)
    const shown = { nickname: 'Ada', message: 'Hello!', timestamp: expect.stringMatching(/^2030-01-01T00:00:0\d$/) }
    const id = expect.stringMatching(/^\d+-\d+$/)
    expect(ofType(bob, 'chat')).toEqual([{ type: 'chat', id, ...shown }])
    expect(ofType(visitor, 'chat')).toEqual([{ type: 'chat', ...shown }])
    const own = ada.take().filter(({ type }) => type !== 'online_count')
    expect(own).toEqual([
      { type: 'ack', replyTo: 'c-1' },
      { type: 'chat', id, ...shown, own: true },
    ])
    visitor.say({ type: 'chat', nickname: 'Vi', message: 'Hi Ada' })
    await first.pass(100)
    expect(ofType(ada, 'chat')).toMatchObject([{ nickname: 'Vi', message: 'Hi Ada' }])
    expect(ofType(visitor, 'chat')).toEqual([])
  })

  it('sees all messages in the same order as everybody else, its own ones included', async () => {
    const { quiet, pass } = await edgeWith()
    const players = [await quiet('ada'), await quiet('bob'), await quiet('cid')]
    for (let i = 0; i < 15; i++) players[i % 3]?.say(chat(`m${i}`, `c-${i}`, `Player ${i % 3}`))
    await pass()
    const [seen, ...others] = players.map((client) => ofType(client, 'chat').map(({ id, message }) => [id, message]))
    expect(seen).toHaveLength(15)
    for (const other of others) expect(other).toEqual(seen)
  })

  it('says nothing twice when a command is sent again on another connection', async () => {
    const { quiet, live, pass } = await edgeWith()
    const bob = await quiet('bob')
    const ada = await quiet('ada')
    ada.say(chat('once', 'c-1'))
    await pass()
    const again = await live('ada')
    again.say(chat('once', 'c-1'))
    await pass()
    expect(ofType(again, 'ack')).toEqual([{ type: 'ack', replyTo: 'c-1' }])
    expect(ofType(bob, 'chat').map(({ message }) => message)).toEqual(['once'])
  })

  it('is the author of its messages in the record, and not its address', async () => {
    const { quiet, pass, server } = await edgeWith()
    const ada = await quiet('ada')
    ada.say(chat('command'))
    ada.say({ type: 'chat', nickname: 'Ada', message: 'flat' })
    await pass()
    const entries = server.stream('{lounge}:feed')?.entries.map(({ data }) => JSON.parse(data ?? ''))
    expect(entries).toMatchObject([
      { author: 'player:ada', message: 'command' },
      { author: 'player:ada', message: 'flat' },
    ])
  })

  it('gets no frame of the lounge when its init says so, and may speak all the same', async () => {
    const { edge, settle, quiet, pass } = await edgeWith()
    const bob = await quiet('bob')
    const ada = fakeClient(edge)
    ada.say({ type: 'init', userID: 'ada', lounge: false })
    await settle()
    bob.say(chat('Is anybody there?', undefined, 'Bob'))
    ada.say(chat('Me.', 'c-1'))
    await pass()
    expect(ada.take()).toEqual([{ type: 'ack', replyTo: 'c-1' }])
    expect(ofType(bob, 'chat')).toMatchObject([{ own: true }, { message: 'Me.' }])
  })

  it('is told why a message is refused', async () => {
    const { quiet, pass } = await edgeWith({ chatBurst: 1, chatsPerMinute: 60 })
    const ada = await quiet('ada')
    ada.say(chat('x'.repeat(51), 'c-1'))
    ada.say({ type: 'chat', message: 'no name', id: 'c-2' })
    ada.say(chat('one', 'c-3'))
    ada.say(chat('two', 'c-4'))
    await pass(100)
    expect(ofType(ada, 'error')).toMatchObject([
      { code: 'invalid_message', replyTo: 'c-1', message: expect.stringContaining('1 to 50 characters') },
      { code: 'invalid_message', replyTo: 'c-2' },
      { code: 'rate_limited', replyTo: 'c-4', retryAfterMs: 1000 },
    ])
  })

  it('gets leaderboards with its own place', async () => {
    const { quiet, pass } = await edgeWith()
    const ada = await quiet('ada')
    ada.say({ type: 'score_update', email: '', score: 70, survival_time: 60 })
    await pass()
    ada.take()
    ada.say({ type: 'getLeaderboard', message: { period: 'week', limit: 3 }, id: 'c-1' })
    ada.say({ type: 'getLeaderboard', id: 'c-2' })
    ada.say({ type: 'getLeaderboard', message: { limit: 51 }, id: 'c-3' })
    await pass()
    const place = { rank: 1, value: 70 }
    const board = { board: 'score', total: 1, entries: [{ ...place, name: 'Player', own: true }], own: place }
    const got = ofType(ada, 'leaderboard', 'error')
    expect(got).toMatchObject([
      { type: 'error', code: 'invalid_message', replyTo: 'c-3' },
      { type: 'leaderboard', replyTo: 'c-1', period: 'week', ...board },
      { type: 'leaderboard', replyTo: 'c-2', period: 'all', ...board },
    ])
  })

  it('may use the flat frames of the lounge, too', async () => {
    const { quiet, pass } = await edgeWith()
    const [ada, bob] = [await quiet('ada'), await quiet('bob')]
    ada.say({ type: 'chat', nickname: 'Ada', message: 'flat' })
    ada.say({ type: 'getLeaderboard', board: 'survival', id: 'c-1' })
    ada.say({ type: 'get_events' })
    await pass()
    expect(ofType(bob, 'chat')).toMatchObject([{ nickname: 'Ada', message: 'flat' }])
    expect(ofType(ada, 'leaderboard', 'error')).toMatchObject([{ board: 'survival', replyTo: 'c-1' }])
  })

  it('is told that there is no lounge', async () => {
    const { live, settle } = await edgeHarness(new Registry())
    const ada = await live('ada')
    ada.say(chat('Hello?', 'c-1'))
    ada.say({ type: 'getLeaderboard', id: 'c-2' })
    await settle()
    expect(ada.take()).toMatchObject([
      { code: 'lounge_closed', replyTo: 'c-1' },
      { code: 'lounge_closed', replyTo: 'c-2' },
    ])
  })

  it('that sends its init late gets frames of the lounge before the answer', async () => {
    const { edge, clock, settle } = await edgeWith()
    const late = fakeClient(edge)
    await clock.run(loungeLimits.joinGraceMs)
    expect(late.take().map(({ type }) => type)).toEqual(['online_count'])
    late.say({ type: 'init', userID: 'ada' })
    await settle()
    expect(late.take().map(({ type }) => type)).toEqual(['online_count', 'global_events', 'chatHistory'])
    await clock.run(2000)
    expect(late.closed).toBeUndefined()
  })
})

describe('what was said', () => {
  it('[LOUNGE-13] is one frame for a player, also from the record', async () => {
    const store = memoryLoungeRows()
    const at = Date.UTC(2030, 0, 1) - 1000
    await store.addChat([{ id: `${at}-0`, at, nickname: 'Ada', message: 'still here', author: 'player:ada' }])
    const { quiet, player, pass } = await edgeWith({ store })
    const ada = await quiet('ada')
    ada.say(chat('and now'))
    await pass()
    const [history] = ofType(await player('bob'), 'chatHistory')
    expect(history?.messages).toMatchObject([
      { id: `${at}-0`, nickname: 'Ada', message: 'still here', timestamp: '2029-12-31T23:59:59' },
      { message: 'and now', timestamp },
    ])
    expect(JSON.stringify(history)).not.toContain('player:')
  })

  it('[RIGHTS-3] is shown to no newcomer after its author’s account was erased', async () => {
    const { quiet, player, pass, server } = await edgeWith()
    const [ada, bob] = [await quiet('ada'), await quiet('bob')]
    ada.say(chat('secret'))
    bob.say(chat('kept', undefined, 'Bob'))
    await pass()
    server.add('{lounge}:feed', erasedEntry('player:ada'))
    await pass()
    const [history] = ofType(await player('cid'), 'chatHistory')
    expect(history?.messages).toMatchObject([{ message: 'kept' }])
  })
})
