import { closeCodes } from '@lifegrid/contract/errors'
import { describe, expect, test } from 'vitest'
import type { ConnectionState } from '../src/connection.ts'
import { SessionEndedError } from '../src/session-ended.ts'
import { greet, ids, peek, playLive, playOn, resume } from './scripted-server.ts'

describe('the connection', () => {
  test('goes through its states, and reports each', () => {
    const { client, server, clock } = playOn()
    const states: ConnectionState[] = []
    client.on('state', (state) => states.push(state))
    expect(client.state).toBe('connecting')
    greet(server.last, 1, 1)
    server.last.drop()
    clock.advance(200)
    resume(server.last)
    client.close()
    expect(states).toEqual(['live', 'paused', 'connecting', 'live', 'closed'])
    expect(client.stats().reconnects).toBe(1)
  })

  test('sends the player, a new token for each attempt, and the position in init', async () => {
    let tokens = 0
    const { server, clock } = playOn({ getToken: async () => `t${++tokens}` })
    await clock.run(0)
    server.last.accept()
    expect(server.last.sent[0]).toEqual({
      type: 'init',
      userID: 'ada',
      id: 'i-1',
      token: 't1',
      client: expect.stringMatching(/^[a-z0-9]{10}$/i),
      ackInUpdate: true,
    })
    const { client } = server.last.sent[0] as { readonly client?: string }
    greet(server.last, 2, 5)
    server.last.drop()
    await clock.run(200)
    server.last.accept()
    expect(server.last.sent[0]).toMatchObject({ token: 't2', resume: { epoch: 2, seq: 5 }, client })
  })

  test('[PROTO-10] leaves out of init what a server did not understand, and gives up when it still does not', () => {
    const { client, server, clock } = playOn({ limits: { backoffBaseMs: 1, backoffCapMs: 1 } })
    const refuse = (): void =>
      server.last.say({ type: 'error', code: 'invalid_message', message: 'no', retryable: false, replyTo: id() })
    const id = (): string => server.last.sent[0]?.id as string
    server.last.accept()
    expect(server.last.sent[0]).toHaveProperty('ackInUpdate', true)
    refuse()
    clock.advance(5)
    server.last.accept()
    expect(server.last.sent[0]).not.toHaveProperty('ackInUpdate')
    expect(server.connections).toHaveLength(2)
    refuse()
    expect(client.state).toBe('refused')
  })

  test('retries with backoff and jitter, up to a cap, without end', () => {
    const { client, server, clock } = playOn({ limits: { backoffBaseMs: 100, backoffCapMs: 1000 } })
    const waits: number[] = []
    for (let attempt = 0; attempt < 40; attempt++) {
      const before = server.connections.length
      server.last.drop()
      expect(client.state).toBe('paused')
      let waited = 0
      for (; server.connections.length === before; waited++) clock.advance(1)
      waits.push(waited)
    }
    expect(waits[0]).toBeLessThanOrEqual(100)
    expect(Math.max(...waits)).toBeLessThanOrEqual(1001)
    expect(Math.max(...waits.slice(10))).toBeGreaterThan(500)
    expect(new Set(waits.slice(10)).size).toBeGreaterThan(10)
  })

  test('says when the next attempt is', () => {
    const { client, server, clock } = playLive({ limits: { backoffBaseMs: 100_000, backoffCapMs: 100_000 } })
    expect(client.retryInMs()).toBeUndefined()
    server.last.drop()
    const waitMs = client.retryInMs() ?? 0
    expect(waitMs).toBeGreaterThan(0)
    clock.advance(waitMs - 1)
    expect(client.retryInMs()).toBe(1)
    expect(server.connections).toHaveLength(1)
    clock.advance(1)
    expect([server.connections.length, client.state, client.retryInMs()]).toEqual([2, 'connecting', undefined])
  })

  test('tries the addresses in turn', () => {
    const { server, clock } = playOn({ url: ['ws://one', 'ws://two'] })
    for (let attempt = 0; attempt < 3; attempt++) {
      server.last.drop()
      clock.advance(5000)
    }
    const urls = server.connections.map(({ url }) => url)
    expect(new Set(urls.slice(0, 2))).toEqual(new Set(['ws://one', 'ws://two']))
    expect(urls[2]).toBe(urls[0])
  })

  test('waits for the delay that a refusal of init requests', () => {
    const { server, clock } = playLive()
    server.last.say({ type: 'error', code: 'unavailable', message: 'soon', retryable: true, retryAfterMs: 3000 })
    server.last.drop(closeCodes.restarting.code)
    clock.advance(2999)
    expect(server.connections).toHaveLength(1)
    clock.advance(200)
    expect(server.connections).toHaveLength(2)
  })

  test('waits for the delay that a close frame requests', () => {
    const { server, clock } = playLive({ limits: { backoffBaseMs: 0 } })
    server.last.drop(closeCodes.restarting.code, 'The server restarts. retryAfterMs=700')
    clock.advance(699)
    expect(server.connections).toHaveLength(1)
    clock.advance(1)
    expect(server.connections).toHaveLength(2)
  })

  test('tries again after the requested delay when it was refused as too fast', () => {
    const { server, client, clock } = playOn({ limits: { backoffBaseMs: 0 } })
    server.last.accept()
    const replyTo = server.last.sent[0]?.id as string
    const error = { type: 'error', code: 'rate_limited', message: 'slow down', retryable: true } as const
    server.last.say({ ...error, retryAfterMs: 2000, replyTo })
    server.last.drop(closeCodes.too_fast.code, 'Too fast. retryAfterMs=2000')
    expect(client.state).toBe('paused')
    clock.advance(1999)
    expect(server.connections).toHaveLength(1)
    clock.advance(1)
    expect(server.connections).toHaveLength(2)
    server.last.drop(closeCodes.too_fast.code, 'Too fast. retryAfterMs=700')
    clock.advance(699)
    expect(server.connections).toHaveLength(2)
    clock.advance(1)
    expect(server.connections).toHaveLength(3)
  })

  test.each([
    ['an address with too many connections', closeCodes.too_many_connections.code, 'Full. retryAfterMs=5000'],
    ['an address that connects too fast', closeCodes.too_fast.code, 'Too fast. retryAfterMs=5000'],
    ['a full edge, which refuses the handshake', 1006, ''],
  ])('[CONN-1] tries until there is room, and keeps its commands: %s', async (_name, code, reason) => {
    const { server, client, clock } = playOn()
    const outcome = client.send('stop')
    for (let attempt = 1; attempt <= 50; attempt++) {
      server.last.drop(code, reason)
      expect(client.state).toBe('paused')
      for (let waited = 0; server.connections.length === attempt && waited < 10_000; waited += 100) clock.advance(100)
      expect(server.connections).toHaveLength(attempt + 1)
    }
    greet(server.last, 1, 1)
    const replyTo = server.last.take().find(({ type }) => type === 'stop')?.id as string
    server.last.say({ type: 'ack', replyTo, minute: 7, epoch: 1, seq: 2 })
    expect(await peek(outcome)).toEqual({ ok: true, minute: 7 })
  })

  test('does not reconnect by itself when it was replaced, only on request', async () => {
    const { client, server, clock } = playLive()
    const outcome = client.send('stop')
    server.last.drop(closeCodes.replaced.code)
    expect(client.state).toBe('replaced')
    expect(await peek(outcome)).toMatchObject({ ok: false, code: 'connection_replaced' })
    clock.advance(600_000)
    expect(server.connections).toHaveLength(1)
    client.reconnect()
    resume(server.last)
    expect(client.state).toBe('live')
  })

  test.each(Object.entries(closeCodes).filter(([name]) => name !== 'replaced'))(
    'close code %s is honoured',
    (_name, { code, reconnect }) => {
      const { client, server, clock } = playLive()
      server.last.drop(code)
      expect(client.state).toBe(reconnect ? 'paused' : 'refused')
      clock.advance(10_000)
      expect(server.connections.length > 1).toBe(reconnect)
    },
  )

  test('asks for a new token once when one was refused, and then gives up', async () => {
    const { client, server, clock } = playOn({ getToken: async () => 'old' })
    await clock.run(0)
    const refuse = (): void => {
      server.last.accept()
      const replyTo = server.last.sent[0]?.id as string
      server.last.say({ type: 'error', code: 'bad_token', message: 'out of date', retryable: false, replyTo })
    }
    refuse()
    expect(client.state).toBe('paused')
    await clock.run(1000)
    refuse()
    expect(client.state).toBe('refused')
    expect(client.problem?.code).toBe('bad_token')
  })

  test('replaces a connection that does not answer the heartbeat', () => {
    const { client, server, clock } = playLive({ limits: { heartbeatMs: 10_000, heartbeatTimeoutMs: 5000 } })
    expect(server.last.sent.at(-1)?.type).toBe('ping')
    server.last.say({ type: 'pong' })
    clock.advance(10_000)
    const pings = server.last.sent.filter(({ type }) => type === 'ping')
    expect(new Set(ids(pings)).size).toBe(2)
    clock.advance(4999)
    expect(client.state).toBe('live')
    clock.advance(1)
    expect(client.state).toBe('paused')
    expect(server.connections[0]?.closedByClient).toBe(true)
  })

  test('[CONN-3] replaces a dead connection soon after the app asks for a check, however often it asks', () => {
    const { client, server, clock } = playLive({ limits: { checkTimeoutMs: 2000, heartbeatMs: 10_000 } })
    const heartbeat = server.last.sent.at(-1)?.id as string
    server.last.say({ type: 'pong' })
    clock.advance(9500)
    client.check()
    // The next heartbeat, another check and frames that were on their way before the sleep do not put it off.
    clock.advance(1000)
    client.reconnect()
    server.last.say({ type: 'u', minute: 101, epoch: 3, seq: 11 })
    server.last.say({ type: 'pong', replyTo: heartbeat })
    clock.advance(999)
    expect(client.state).toBe('live')
    clock.advance(1)
    expect(client.state).toBe('paused')
    clock.advance(200)
    expect(server.connections).toHaveLength(2)
  })

  test('[CONN-3] keeps a connection that answers the check, and checks again later', () => {
    const { client, server, clock } = playLive({ limits: { checkTimeoutMs: 2000, heartbeatTimeoutMs: 60_000 } })
    for (let i = 0; i < 2; i++) {
      client.check()
      const replyTo = server.last.sent.at(-1)?.id as string
      server.last.say({ type: 'pong', replyTo })
      clock.advance(3000)
      expect(client.state).toBe('live')
    }
    client.check()
    clock.advance(2000)
    expect(client.state).toBe('paused')
  })

  test('[CONN-3] a check ends a pause, and does not take the player back after a replacement', () => {
    const { client, server } = playLive()
    server.last.drop(closeCodes.restarting.code, 'Restarting. retryAfterMs=30000')
    client.check()
    expect(server.connections).toHaveLength(2)
    greet(server.last, 4, 1)
    server.last.drop(closeCodes.replaced.code)
    client.check()
    expect(client.state).toBe('replaced')
    client.reconnect()
    expect(client.state).toBe('connecting')
  })

  test('gives up an attempt that gets no answer', () => {
    const { server, client, clock } = playOn({ limits: { connectTimeoutMs: 8000 } })
    server.last.accept()
    clock.advance(8000)
    expect(client.state).toBe('paused')
    clock.advance(200)
    expect(server.connections).toHaveLength(2)
  })

  test('reports a message that is not a frame, and continues', () => {
    const { client, server } = playLive()
    for (const text of ['{', '7', 'null', '{"type":7}']) server.last.say(text)
    expect(client.problem?.code).toBe('unreadable')
    server.last.say({ type: 'u', minute: 101, epoch: 3, seq: 11 })
    expect(client.view?.state.minute).toBe(101)
  })

  test('reports frames of an unknown type and counts them in the sequence', () => {
    const { client, server } = playLive()
    const seen: string[] = []
    client.on('frame', ({ type }) => seen.push(type))
    server.last.say('{"type":"weather","epoch":3,"seq":11}')
    server.last.say({ type: 'u', minute: 101, epoch: 3, seq: 12 })
    expect(seen).toEqual(['weather', 'u'])
    expect(client.stats().gaps).toBe(0)
  })
})

describe('[CONN-8] the end of a token', () => {
  test('is reported to the app before it comes, and the client comes back with the renewed token', async () => {
    let token = 'old'
    const { client, server, clock } = playOn({ getToken: async () => token })
    await clock.run(0)
    server.last.accept()
    greet(server.last, 2, 5)
    client.on('tokenExpiring', ({ expiresInMs }) => {
      token = `renewed with ${expiresInMs} ms left`
    })
    server.last.say({ type: 'tokenExpiring', expiresInMs: 60_000 })
    expect(client.state).toBe('live')
    server.last.drop(closeCodes.token_expired.code)
    expect(client.state).toBe('paused')
    await clock.run(200)
    server.last.accept()
    expect(server.last.sent[0]).toMatchObject({ token: 'renewed with 60000 ms left', resume: { epoch: 2, seq: 5 } })
  })

  test.each([
    ['once more with another token', async () => 'new', 'paused'],
    ['not at all when there is no other', undefined, 'refused'],
  ] as const)('by a revocation makes the client connect %s', async (_what, getToken, state) => {
    const { client, server, clock } = playOn(getToken === undefined ? { token: 'old' } : { getToken })
    await clock.run(0)
    server.last.accept()
    greet(server.last, 2, 5)
    server.last.drop(closeCodes.revoked.code)
    expect(client.state).toBe(state)
  })
})

describe('the token of a connection', () => {
  test('[CONN-8] is renewed at its notice: the client connects again at once, and resumes', async () => {
    let tokens = 0
    const { client, server, clock } = playOn({ getToken: async () => `t${++tokens}` })
    await clock.run(0)
    greet(server.last, 2, 5)
    const states: ConnectionState[] = []
    client.on('state', (state) => states.push(state))
    const old = server.last
    old.say({ type: 'tokenExpiring', expiresInMs: 60_000 })
    await clock.run(0)
    expect(old.closedByClient).toBe(true)
    server.last.accept()
    expect(server.last.sent[0]).toMatchObject({ token: 't3', resume: { epoch: 2, seq: 5 } })
    server.last.say({ type: 'ack', replyTo: server.last.sent[0]?.id as string, resumed: true })
    expect(states).toEqual(['connecting', 'live'])
  })

  test('[CONN-8] leaves the connection as it is when there is no other one yet', async () => {
    let fails = false
    const { client, server, clock } = playOn({
      async getToken() {
        if (fails) throw new Error('the server does not answer')
        return 'the same'
      },
    })
    await clock.run(0)
    greet(server.last, 2, 5)
    for (const isAway of [false, true]) {
      fails = isAway
      server.last.say({ type: 'tokenExpiring', expiresInMs: 60_000 })
      await clock.run(0)
      expect([client.state, server.connections.length]).toEqual(['live', 1])
    }
  })

  test('that was revoked is given to the source, which returns another one', async () => {
    const asked: (string | undefined)[] = []
    const { server, clock } = playOn({
      async getToken(refused) {
        asked.push(refused)
        return `t${asked.length}`
      },
    })
    await clock.run(0)
    greet(server.last, 2, 5)
    server.last.drop(closeCodes.revoked.code)
    await clock.run(200)
    greet(server.last, 2, 5)
    server.last.drop()
    await clock.run(200)
    expect(asked).toEqual([undefined, 't1', undefined])
  })

  test('is asked for no more when its session has ended', async () => {
    const { client, clock } = playOn({
      async getToken() {
        throw new SessionEndedError('The session has ended.')
      },
    })
    await clock.run(60_000)
    expect([client.state, client.problem]).toEqual([
      'refused',
      { code: 'session_ended', message: 'The session has ended.' },
    ])
  })
})
