import { closeCodes } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { partitionOf } from '@lifegrid/contract/partition'
import { Registry } from '@lifegrid/observability/metrics'
import { describe, expect, it } from 'vitest'
import { edgeLimits } from '../../src/limits.ts'
import { edgeHarness } from '../support/edge-harness.ts'
import { fakeClient } from '../support/fake-client.ts'

const start = { type: 'start', id: 'c-1' }

describe('the first frame', () => {
  it('refuses commands before init, and forwards nothing', async () => {
    const { settle, edge, forwarded } = await edgeHarness(new Registry())
    const client = fakeClient(edge)
    client.say(start)
    await settle()
    expect(client.take()).toMatchObject([{ type: 'error', code: 'init_required', replyTo: 'c-1', retryable: false }])
    expect(forwarded()).toEqual([])
    client.hangUp()
    await settle()
    expect(forwarded()).toEqual([])
  })

  it("answers ping before init, with the cluster's time", async () => {
    const { edge, clock } = await edgeHarness(new Registry())
    const client = fakeClient(edge)
    client.say({ type: 'ping', id: 'p' })
    expect(client.take()).toEqual([{ type: 'pong', replyTo: 'p', at: clock.now() }])
  })

  it('closes with init_timeout when no init arrives in time', async () => {
    const { edge, clock } = await edgeHarness(new Registry())
    const client = fakeClient(edge)
    await clock.run(limits.initDeadlineMs - edgeLimits.checkPeriodMs)
    expect(client.closed).toBeUndefined()
    await clock.run(2 * edgeLimits.checkPeriodMs)
    expect(client.closed?.code).toBe(4002)
  })

  it('sends bad_token and closes when the token is refused', async () => {
    const { settle, edge, forwarded } = await edgeHarness(new Registry())
    const client = fakeClient(edge)
    client.say({ type: 'init', userID: 'ada', token: 'bad', id: 'i' })
    client.say(start)
    await settle()
    expect(client.frames).toMatchObject([{ type: 'error', code: 'bad_token', replyTo: 'i' }])
    expect(client.closed?.code).toBe(4003)
    expect(forwarded()).toEqual([])
    expect(edge.connections).toBe(0)
  })

  it('forwards a connect with birth seed, resume point and id, and a disconnect when the socket closes', async () => {
    const { settle, edge, forwarded } = await edgeHarness(new Registry())
    const client = fakeClient(edge)
    client.say({ type: 'init', userID: 'ada', id: 'i', resume: { epoch: 3, seq: 14, history: 'h1' } })
    await settle()
    expect(forwarded()).toEqual([
      {
        kind: 'connect',
        player: 'ada',
        connection: expect.stringMatching(new RegExp(`^${edge.id}\\.`)),
        edge: edge.id,
        seed: expect.stringMatching(/^[a-z0-9]{32}$/),
        held: [],
        resume: { epoch: 3, seq: 14, history: 'h1' },
        id: 'i',
      },
    ])
    client.hangUp()
    await settle()
    expect(forwarded()[1]).toMatchObject({ kind: 'disconnect', player: 'ada', connection: forwarded()[0]?.connection })
  })

  it('keeps frames in order that arrive while the token is checked', async () => {
    const { settle, edge, forwarded } = await edgeHarness(new Registry())
    const client = fakeClient(edge)
    client.say({ type: 'init', userID: 'ada' })
    for (let i = 0; i < 20; i++) client.say({ type: 'start', id: `c-${i}` })
    await settle()
    expect(forwarded().map((entry) => (entry.kind === 'command' ? entry.id : entry.kind))).toEqual([
      'connect',
      ...Array.from({ length: 20 }, (_, i) => `c-${i}`),
    ])
  })

  it('refuses a second init', async () => {
    const { live } = await edgeHarness(new Registry())
    const client = await live('ada')
    client.say({ type: 'init', userID: 'eve', id: 'i' })
    expect(client.take()).toMatchObject([{ code: 'already_initialized', replyTo: 'i' }])
  })

  it('[CONN-4] does not append the connect of a client that has gone, so that it cannot replace a newer connection', async () => {
    let fails = true
    const { edge, forwarded, clock, settle, live } = await edgeHarness(new Registry(), {
      wrap: (streams) => ({
        ...streams,
        append: (request) => (fails ? Promise.reject(new Error('Redis is away')) : streams.append(request)),
      }),
    })
    const gone = fakeClient(edge)
    gone.say({ type: 'init', userID: 'ada' })
    await settle()
    gone.hangUp()
    fails = false
    const newer = await live('ada')
    await clock.run(edgeLimits.retryCapMs)
    const connects = forwarded().filter(({ kind }) => kind === 'connect')
    expect(connects.map(({ connection }) => connection)).toEqual([newer.connection])
    expect(newer.closed).toBeUndefined()
  })

  it('sends unavailable and closes when the connect cannot be forwarded', async () => {
    const { edge, clock, server } = await edgeHarness(new Registry())
    const client = fakeClient(edge)
    server.stop()
    client.say({ type: 'init', userID: 'ada', id: 'i' })
    await clock.run(20_000)
    expect(client.frames).toMatchObject([{ code: 'unavailable', replyTo: 'i', retryable: true }])
    expect(client.closed?.code).toBe(4008)
  })
})

describe('forwarding', () => {
  it("[CMD-2] appends a command to the stream of its player's partition, with the player of the session", async () => {
    const { settle, live, partitionEntries } = await edgeHarness(new Registry())
    for (const player of ['ada', 'bob', 'cleo', 'dan']) {
      const client = await live(player)
      client.say({ type: 'speed', message: 1000, id: `of-${player}` })
      await settle()
      const entries = partitionEntries(partitionOf(player, 8)).filter((entry) => entry.player === player)
      expect(entries).toMatchObject([
        { kind: 'connect' },
        { kind: 'command', type: 'speed', message: 1000, id: `of-${player}`, wantsAck: true },
      ])
    }
  })

  it('gives an id to a command that has none, and requests no acknowledgement for it', async () => {
    const { settle, live, forwarded } = await edgeHarness(new Registry())
    const client = await live('ada')
    client.say({ type: 'stop' })
    client.say({ type: 'stop' })
    await settle()
    const [one, two] = forwarded().filter((entry) => entry.kind === 'command')
    expect(one).toMatchObject({ type: 'stop', wantsAck: false, id: expect.stringMatching(/^e-[a-z0-9]{16}$/) })
    expect(two?.id).not.toBe(one?.id)
  })

  it('[PROTO-9] passes on whether the client takes a `u` as its acknowledgement', async () => {
    const { edge, settle, forwarded } = await edgeHarness(new Registry())
    for (const [player, wish] of [
      ['ada', { ackInUpdate: true }],
      ['bob', {}],
    ] as const) {
      const client = fakeClient(edge)
      client.say({ type: 'init', userID: player, ...wish })
      client.say({ type: 'stop', id: 'c-1' })
      // Without an id there is no acknowledgement.
      client.say({ type: 'stop' })
      await settle()
    }
    const wishes = (of: string) =>
      forwarded().flatMap((entry) => (entry.kind === 'command' && entry.player === of ? [entry.ackInUpdate] : []))
    expect(wishes('ada')).toEqual([true, undefined])
    expect(wishes('bob')).toEqual([undefined, undefined])
  })

  it('marks the short form of an answer as generic', async () => {
    const { settle, live, forwarded } = await edgeHarness(new Registry())
    const client = await live('ada')
    client.say({ type: 'first-words', message: 'mama', id: 'c' })
    await settle()
    expect(forwarded().at(-1)).toMatchObject({
      type: 'answer',
      message: { eventId: 'first-words', option: 'mama' },
      generic: true,
    })
  })

  it('keeps the order of what a connection sends when appends take different times', async () => {
    const delays = [50, 0, 30, 10, 0, 20]
    // [CMD-2] A lane keeps the order of its appends.
    let earlier = Promise.resolve()
    const harness = await edgeHarness(new Registry(), {
      wrap: (streams) => ({
        ...streams,
        async append(request) {
          const delayMs = delays.shift() ?? 0
          const before = earlier
          earlier = before.then(() => new Promise<void>((resolve) => harness.clock.after(delayMs, resolve)))
          await earlier
          return streams.append(request)
        },
      }),
    })
    const client = fakeClient(harness.edge)
    client.say({ type: 'init', userID: 'ada' })
    for (let i = 0; i < 6; i++) client.say({ type: 'start', id: `c-${i}` })
    client.hangUp()
    await harness.clock.run(500)
    // The socket closed while the token was checked, so nothing may have been forwarded.
    expect(harness.forwarded()).toEqual([])
    const other = fakeClient(harness.edge)
    delays.push(50, 0, 30, 10, 0, 20)
    other.say({ type: 'init', userID: 'ada' })
    await harness.clock.run(0)
    for (let i = 0; i < 6; i++) other.say({ type: 'start', id: `c-${i}` })
    other.hangUp()
    await harness.clock.run(500)
    expect(harness.forwarded().map((entry) => (entry.kind === 'command' ? entry.id : entry.kind))).toEqual([
      'connect',
      'c-0',
      'c-1',
      'c-2',
      'c-3',
      'c-4',
      'c-5',
      'disconnect',
    ])
  })
})

describe('limits', () => {
  it('refuses with rate_limited and a delay when the bucket that all edges share is empty', async () => {
    const { settle, live, clock, forwarded } = await edgeHarness(new Registry(), {
      settings: { commandBurst: 3, commandsPerMinute: 30 },
    })
    const client = await live('ada')
    for (let i = 0; i < 5; i++) client.say({ type: 'start', id: `c-${i}` })
    await settle()
    expect(client.take()).toMatchObject([
      { code: 'rate_limited', replyTo: 'c-3', retryable: true, retryAfterMs: expect.any(Number) },
      { code: 'rate_limited', replyTo: 'c-4' },
    ])
    expect(forwarded().filter((entry) => entry.kind === 'command')).toHaveLength(3)
    expect(client.closed).toBeUndefined()
    await clock.run(2000)
    client.say({ type: 'start', id: 'c-5' })
    await settle()
    expect(client.take()).toEqual([])
  })

  it('[CMD-7] refuses commands with overloaded when the backlog is full, and still forwards connects and disconnects', async () => {
    const { settle, live, forwarded, edge, metrics } = await edgeHarness(new Registry(), {
      settings: { backlogMax: 4, partitions: 1, lanes: 1 },
    })
    const client = await live('ada')
    for (let i = 0; i < 6; i++) client.say({ type: 'start', id: `c-${i}` })
    await settle()
    expect(client.take()).toMatchObject([
      { code: 'overloaded', replyTo: 'c-3', retryable: true, retryAfterMs: edgeLimits.retryAfterMs },
      { code: 'overloaded', replyTo: 'c-4' },
      { code: 'overloaded', replyTo: 'c-5' },
    ])
    const refusals = (await metrics.edge.refusals.get()).values
    expect(refusals.find(({ labels }) => labels.code === 'overloaded')?.value).toBe(3)
    fakeClient(edge).say({ type: 'init', userID: 'bob' })
    await settle()
    client.hangUp()
    await settle()
    expect(forwarded().map(({ kind }) => kind)).toEqual([
      'connect',
      'command',
      'command',
      'command',
      'connect',
      'disconnect',
    ])
  })

  it('[CMD-7] refuses with overloaded when too many appends of one connection are pending', async () => {
    const { settle, live } = await edgeHarness(new Registry(), {
      wrap: (streams) => ({
        ...streams,
        append: (request) => (request.limit?.player === 'ada' ? new Promise(() => {}) : streams.append(request)),
      }),
    })
    const client = await live('ada')
    for (let i = 0; i < edgeLimits.pendingPerConnectionMax + 2; i++) client.say({ type: 'start', id: `c-${i}` })
    await settle()
    expect(client.take()).toMatchObject([
      { code: 'overloaded', replyTo: `c-${edgeLimits.pendingPerConnectionMax}` },
      { code: 'overloaded' },
    ])
  })

  it('refuses with unavailable while Redis is down', async () => {
    const { settle, live, server } = await edgeHarness(new Registry())
    const client = await live('ada')
    server.stop()
    client.say(start)
    await settle()
    expect(client.take()).toMatchObject([{ code: 'unavailable', replyTo: 'c-1', retryable: true }])
  })

  it('refuses with unavailable while Redis hangs', async () => {
    let hangs = false
    const { settle, live, clock } = await edgeHarness(new Registry(), {
      wrap: (streams) => ({
        ...streams,
        append: (request) => (hangs ? new Promise(() => {}) : streams.append(request)),
      }),
    })
    const client = await live('ada')
    hangs = true
    client.say({ type: 'start', id: 'c-2' })
    await clock.run(edgeLimits.appendDeadlineMs)
    expect(client.take()).toMatchObject([{ code: 'unavailable', replyTo: 'c-2', retryable: true }])
    hangs = false
    client.say({ type: 'start', id: 'c-3' })
    await settle()
    expect(client.take()).toEqual([])
    expect(client.closed).toBeUndefined()
  })

  it('[CMD-10] takes no command of a connection whose earlier ones Redis may have lost, and closes it as resync', async () => {
    const { settle, live, server, forwarded } = await edgeHarness(new Registry())
    const [ada, bob] = [await live('ada'), await live('bob')]
    const earlier = server.snapshot()
    ada.say({ type: 'start', id: 'c-1' })
    await settle()
    server.stop()
    server.start(earlier)
    expect(ada.closed).toBeUndefined()
    ada.say({ type: 'start', id: 'c-2' })
    ada.say({ type: 'start', id: 'c-3' })
    await settle()
    expect(ada.take()).toEqual([])
    expect(ada).toMatchObject({ closed: { code: closeCodes.resync.code }, cut: false })
    expect(forwarded().filter(({ kind }) => kind === 'command')).toEqual([])
    // A player who sends nothing keeps the connection, and a new one takes commands.
    expect(bob.closed).toBeUndefined()
    const again = await live('ada')
    for (const id of ['c-1', 'c-2', 'c-3']) again.say({ type: 'start', id })
    await settle()
    expect(forwarded().flatMap((entry) => (entry.kind === 'command' ? [entry.id] : []))).toEqual(['c-1', 'c-2', 'c-3'])
  })

  it('closes after too many bad frames in a row; a good frame resets the count', async () => {
    const { settle, live } = await edgeHarness(new Registry())
    const client = await live('ada')
    for (let i = 0; i < limits.badFramesMax - 1; i++) client.sayText('nonsense')
    client.say(start)
    for (let i = 0; i < limits.badFramesMax - 1; i++) client.sayBinary()
    await settle()
    expect(client.closed).toBeUndefined()
    expect(client.take().map(({ code }) => code)).toEqual([
      ...Array(limits.badFramesMax - 1).fill('not_json'),
      ...Array(limits.badFramesMax - 1).fill('binary_frame'),
    ])
    client.sayText('nonsense')
    expect(client).toMatchObject({ closed: { code: 4005 }, cut: true })
  })
})
