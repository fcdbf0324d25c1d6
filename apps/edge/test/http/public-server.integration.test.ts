import type { Guest } from '@lifegrid/accounts/guests'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import type { LaneEntry } from '@lifegrid/cluster/ports'
import { type ClusterConnection, connectCluster } from '@lifegrid/cluster/redis/cluster'
import { limits } from '@lifegrid/contract/limits'
import { laneOf } from '@lifegrid/contract/partition'
import type { ConnectionEntry } from '@lifegrid/contract/wire/inbound'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { redisDatabase } from '@lifegrid/testkit/redis'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { authenticator } from '../../src/admission/authenticate.ts'
import { createEdge, type Edge } from '../../src/edge.ts'
import { type PublicServer, publicServer } from '../../src/http/public-server.ts'
import { receipt } from '../support/edge-harness.ts'
import { memoryAccounts } from '../support/memory-accounts.ts'

const secret = 'a secret of more than thirty-two characters'
const log = logger({ name: 'edge', level: 'silent' })
const lanes = 2
const partitions = 4

let cluster: ClusterConnection
let edge: Edge
let server: PublicServer
/** What a sim would read, by player. */
const entries: ConnectionEntry[] = []

beforeAll(async () => {
  const clock = systemClock
  const random = systemRandom
  const redisUrl = redisDatabase(inject('redisUrl'), 11)
  const onError = (): void => {}
  cluster = await connectCluster({ redisUrl, clock, random, sessionTtlMs: 60_000, lanes, onError })
  const { streams, sessions, time } = cluster
  // Tokens that live longer than the time before which `tokenExpiring` is sent.
  const accounts = memoryAccounts(cluster, { AUTH_SECRET: secret, GUEST_TOKEN_TTL_S: 3600 })
  const metrics = createMetrics(new Registry())
  edge = createEdge({
    clock,
    random,
    streams,
    sessions,
    time,
    metrics,
    logger: log,
    authenticate: authenticator({ mode: 'token', accounts }),
    stillAdmitted: accounts.stillAdmitted,
    accounts,
    messagePages: { page: async () => ({ conversations: [] }) },
    settings: {
      partitions,
      lanes,
      backlogMax: 1000,
      // A rate so low that no token is added during a test, even on a slow machine.
      commandsPerMinute: 1,
      commandBurst: 5,
      connectsPerMinute: 1,
      connectBurst: 3,
      handshakesPerMinute: 600,
      framesPerSecond: 50,
      frameBurst: 200,
      bytesPerSecond: 32_768,
      byteBurst: 262_144,
      connectionsPerAddressMax: 20,
      drainMs: 200,
    },
    name: 'it',
    onRefused: () => {},
    address: () => 'http://127.0.0.1:1',
  })
  await edge.start()
  server = await publicServer({
    host: '127.0.0.1',
    port: 0,
    edge,
    clock,
    logger: log,
    metrics,
    checks: { draining: () => ({ ok: !edge.draining }) },
    accounts,
    admission: cluster.admission,
    allowedHosts: [],
    allowedOrigins: [],
    trustProxy: () => false,
    connectionsMax: 100,
    guestsPerMinute: 15,
    accountRequestsPerMinute: 100,
  })
  for (let lane = 0; lane < lanes; lane++) {
    const reader = streams.openLane(lane, 'test', {
      async entries(read: readonly LaneEntry[]) {
        for (const { data } of read) entries.push(JSON.parse(data) as ConnectionEntry)
      },
      rewound() {},
      failed() {},
    })
    for (let partition = 0; partition < partitions; partition++) {
      if (laneOf(partition, lanes) === lane) reader.open(partition, '0')
    }
  }
})

afterAll(async () => {
  await edge.stop()
  await server.close()
  await cluster.close()
})

const base = (): string => `127.0.0.1:${server.port}`

async function guest(): Promise<Guest> {
  const response = await fetch(`http://${base()}/api/guest`, { method: 'POST' })
  expect(response.status).toBe(200)
  return (await response.json()) as Guest
}

/** A real client; `next` waits for the next frame, `closed` for the close code. */
async function client(options: { path?: string; origin?: string } = {}) {
  const ws = new WebSocket(`ws://${base()}${options.path ?? '/'}`, {
    ...(options.origin === undefined ? {} : { origin: options.origin }),
  })
  onTestFinished(() => ws.terminate())
  const frames: Record<string, unknown>[] = []
  let wake = (): void => {}
  ws.on('message', (data) => {
    frames.push(JSON.parse(String(data)) as Record<string, unknown>)
    wake()
  })
  const closed = new Promise<number>((resolve) => ws.once('close', (code) => resolve(code)))
  await new Promise<void>((resolve, reject) => {
    ws.once('open', resolve)
    ws.once('error', reject)
  })
  return {
    ws,
    closed,
    say: (frame: unknown) => ws.send(JSON.stringify(frame)),
    async next() {
      while (frames.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return frames.shift() as Record<string, unknown>
    },
  }
}

describe('a client on a real socket, with a real Redis', () => {
  it('becomes a guest, connects, sends commands and gets answers', async () => {
    const { userID, token } = await guest()
    const { say, next, ws } = await client({ path: '/ws' })
    say({ type: 'ping', id: 'p' })
    expect(await next()).toMatchObject({ type: 'pong', replyTo: 'p', at: expect.any(Number) })
    say({ type: 'init', userID, token, id: 'i' })
    say({ type: 'speed', message: 1000, id: 'c-1' })
    say({ type: 'start', id: 'c-2' })
    const mine = (): ConnectionEntry[] => entries.filter(({ player }) => player === userID)
    await expect.poll(() => mine().length).toBe(3)
    expect(mine()).toMatchObject([
      { kind: 'connect', edge: edge.id, id: 'i' },
      { kind: 'command', type: 'speed', message: 1000, id: 'c-1', wantsAck: true },
      { kind: 'command', type: 'start', id: 'c-2' },
    ])
    const connection = mine()[0]?.connection ?? ''
    const sent = { player: userID, connection, epoch: 1, frames: [receipt(1, 1, 'c-1')] }
    expect(await cluster.streams.publish(edge.id, JSON.stringify({ from: 'sim', n: 1, players: [sent] }))).toBe(
      'appended',
    )
    expect(await next()).toEqual({ type: 'ack', replyTo: 'c-1', seq: 1, epoch: 1 })
    ws.close()
    await expect.poll(() => mine().at(-1)?.kind).toBe('disconnect')
  })

  it('is refused by the rate limit that all edges share', async () => {
    const { userID, token } = await guest()
    const { say, next } = await client()
    say({ type: 'init', userID, token })
    for (let i = 0; i < 6; i++) say({ type: 'start', id: `c-${i}` })
    expect(await next()).toMatchObject({ type: 'error', code: 'rate_limited', replyTo: 'c-5', retryable: true })
  })

  it('is refused when its player connects too often, with a delay in the close frame', async () => {
    const { userID, token } = await guest()
    for (let i = 0; i < 3; i++) {
      const { say, ws } = await client()
      say({ type: 'init', userID, token })
      await expect
        .poll(() => entries.filter((entry) => entry.player === userID && entry.kind === 'connect').length)
        .toBe(i + 1)
      ws.terminate()
    }
    const { say, next, ws } = await client()
    const reason = new Promise<string>((resolve) => ws.once('close', (code, text) => resolve(`${code} ${text}`)))
    say({ type: 'init', userID, token, id: 'i' })
    expect(await next()).toMatchObject({ code: 'rate_limited', replyTo: 'i', retryAfterMs: expect.any(Number) })
    expect(await reason).toMatch(/^4009 .* retryAfterMs=\d+$/)
  })

  it('is closed with 4003 for a wrong token, and with 1009 for a frame that is too long', async () => {
    const { userID, token } = await guest()
    const stranger = await client()
    stranger.say({ type: 'init', userID: 'somebody-else', token })
    expect(await stranger.next()).toMatchObject({ code: 'bad_token' })
    expect(await stranger.closed).toBe(4003)
    const loud = await client()
    loud.say({ type: 'init', userID, token })
    const reason = new Promise<string>((resolve) => loud.ws.once('close', (_code, text) => resolve(String(text))))
    loud.ws.send('x'.repeat(limits.frameBytesMax + 1))
    expect(await loud.closed).toBe(1009)
    expect(await reason).toBe(`The frame is longer than ${limits.frameBytesMax} bytes.`)
  })

  it('gets an error for a binary frame', async () => {
    const { ws, next } = await client({ path: '/wss/' })
    ws.send(Buffer.from('{"type":"ping"}'))
    expect(await next()).toMatchObject({ code: 'binary_frame' })
  })

  it('may connect from a page of the same host and from no other', async () => {
    await client({ origin: `http://${base()}` })
    await expect(client({ origin: 'https://evil.example' })).rejects.toThrow('403')
    await expect(client({ path: '/api/elsewhere' })).rejects.toThrow('404')
    const guestOfStranger = await fetch(`http://${base()}/api/guest`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    })
    expect(guestOfStranger.status).toBe(403)
  })

  it('gets rate_limited after too many guests from its address', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`http://${base()}/api/guest`, { method: 'POST' })),
    )
    const refused = answers.find(({ status }) => status === 429)
    expect(await refused?.json()).toMatchObject({ code: 'rate_limited', retryAfterMs: expect.any(Number) })
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('finds a page, health and readiness, and no readiness while the edge drains', async () => {
    const get = (path: string) => fetch(`http://${base()}${path}`)
    expect(await (await get('/')).text()).toContain('npx lifegrid play')
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
    const { closed } = await client()
    const other = await client()
    const over = edge.drain()
    expect((await get('/readyz')).status).toBe(503)
    await expect(client()).rejects.toThrow('503')
    expect(await closed).toBe(1012)
    expect(await other.closed).toBe(1012)
    expect(await over).toBe('drained')
  })
})
