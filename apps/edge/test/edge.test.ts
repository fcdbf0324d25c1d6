import { limits } from '@lifegrid/contract/limits'
import { Registry } from '@lifegrid/observability/metrics'
import { describe, expect, it } from 'vitest'
import { edgeLimits } from '../src/limits.ts'
import { edgeHarness, receipt, update } from './support/edge-harness.ts'
import { fakeClient } from './support/fake-client.ts'

describe('connections', () => {
  it('replaces the older connection of a player on this edge', async () => {
    const { live, edge, publish, forwarded } = await edgeHarness(new Registry())
    const older = await live('ada')
    const newer = await live('ada')
    expect(older.closed?.code).toBe(4001)
    expect(newer.closed).toBeUndefined()
    expect(edge.connections).toBe(1)
    expect(newer.connection).not.toBe(older.connection)
    expect(forwarded().filter(({ kind }) => kind === 'disconnect')).toMatchObject([{ connection: older.connection }])
    await publish([{ player: 'ada', connection: newer.connection, epoch: 1, frames: [receipt(1, 1)] }])
    expect(newer.take()).toHaveLength(1)
    expect(older.take()).toEqual([])
  })

  it('[CONN-1] turns away a connection of a full address with a delay, and accepts it when there is room', async () => {
    const { edge } = await edgeHarness(new Registry(), { settings: { connectionsPerAddressMax: 1 } })
    const first = fakeClient(edge)
    const refused = fakeClient(edge)
    const delay = edgeLimits.fullRetryAfterMs
    expect(refused.frames).toMatchObject([{ code: 'rate_limited', retryable: true, retryAfterMs: delay }])
    expect(refused.closed).toEqual({ code: 4006, reason: expect.stringMatching(` retryAfterMs=${delay}$`) })
    first.hangUp()
    expect(fakeClient(edge).closed).toBeUndefined()
  })

  it('limits the connections of one address, and counts an IPv6 /64 as one address', async () => {
    const { edge } = await edgeHarness(new Registry(), { settings: { connectionsPerAddressMax: 2 } })
    const first = fakeClient(edge, '::ffff:192.0.2.1')
    expect(fakeClient(edge, '192.0.2.1').closed).toBeUndefined()
    expect(fakeClient(edge, '192.0.2.1').closed?.code).toBe(4006)
    expect(fakeClient(edge, '192.0.2.2').closed).toBeUndefined()
    first.hangUp()
    expect(fakeClient(edge, '192.0.2.1').closed).toBeUndefined()
    fakeClient(edge, '2001:db8::1')
    fakeClient(edge, '2001:db8::2')
    expect(fakeClient(edge, '2001:db8:0:0:1::3').closed?.code).toBe(4006)
    expect(fakeClient(edge, '2001:db8:0:1::3').closed).toBeUndefined()
  })

  it('pings a client, keeps it while it answers, and closes it as idle when it does not', async () => {
    const { live, clock } = await edgeHarness(new Registry())
    const client = await live('ada')
    for (let i = 1; i <= 5; i++) {
      await clock.run(edgeLimits.heartbeatMs + edgeLimits.checkPeriodMs)
      expect(client.pings).toBe(i)
      client.pong()
    }
    expect(client.closed).toBeUndefined()
    await clock.run(limits.idleMsMax + edgeLimits.checkPeriodMs)
    expect(client.closed?.code).toBe(4007)
  })
})

describe('membership', () => {
  it('registers as an edge, with its load and its address', async () => {
    const { edge, sessions, live, clock } = await edgeHarness(new Registry())
    await live('ada')
    await clock.run(3000)
    expect((await sessions.view()).nodes).toMatchObject([
      { id: edge.id, kind: 'edge', load: 1, draining: false, address: 'http://127.0.0.1:1' },
    ])
    await edge.stop()
    expect((await sessions.view()).nodes).toEqual([])
  })

  it('keeps its sockets and its id when Redis restarts, with or without its data', async () => {
    const { edge, live, clock, server, sessions } = await edgeHarness(new Registry())
    const client = await live('ada')
    const before = edge.id
    for (const content of ['kept', 'empty'] as const) {
      server.stop()
      await clock.run(2000)
      server.start(content)
      await clock.run(5000)
      client.pong()
    }
    expect(client.closed).toBeUndefined()
    expect(edge.id).toBe(before)
    expect((await sessions.view()).nodes.map(({ id }) => id)).toEqual([before])
  })

  it('joins again under a new id when its session is lost, and closes its clients with resync', async () => {
    const { edge, live, clock, lose, sessions, metrics, publish, settle } = await edgeHarness(new Registry())
    const client = await live('ada')
    const before = edge.id
    lose()
    expect(edge.joined).toBe(false)
    const early = fakeClient(edge)
    early.say({ type: 'init', userID: 'bob', id: 'i' })
    await settle()
    await clock.run(3000)
    expect(client.closed?.code).toBe(4008)
    expect(edge.id).not.toBe(before)
    expect(edge.joined).toBe(true)
    expect((await metrics.node.sessionLost.get()).values[0]?.value).toBe(1)
    expect((await sessions.view()).nodes.map(({ id }) => id)).toEqual([edge.id])
    expect(early.frames).toMatchObject([{ code: 'unavailable', replyTo: 'i', retryable: true }])
    expect(early.closed?.code).toBe(4008)
    const again = await live('ada')
    await publish([{ player: 'ada', connection: again.connection, epoch: 1, frames: [receipt(1, 1)] }], 'sim-a', 1)
    expect(again.take()).toHaveLength(1)
  })
})

describe('drain', () => {
  it("closes all clients with 1012, spread over the drain's time, each with a delay", async () => {
    const { edge, live, clock, sessions, forwarded } = await edgeHarness(new Registry(), {
      settings: { drainMs: 2000 },
    })
    const clients = []
    for (let i = 0; i < 40; i++) clients.push(await live(`player-${i}`))
    const over = edge.drain()
    const left: number[] = []
    for (let i = 0; i < 4; i++) {
      left.push(edge.connections)
      await clock.run(500)
    }
    expect(await over).toBe('drained')
    expect(left).toEqual([...left].sort((a, b) => b - a))
    expect(left[0]).toBeGreaterThan(35)
    expect(left[2]).toBeGreaterThan(10)
    expect(left[2]).toBeLessThan(30)
    for (const client of clients) {
      expect(client.closed?.code).toBe(1012)
      expect(client.closed?.reason).toMatch(/retryAfterMs=\d+$/)
    }
    expect(forwarded().filter(({ kind }) => kind === 'disconnect')).toHaveLength(40)
    expect((await sessions.view()).nodes).toMatchObject([{ draining: true }])
  })

  it('serves the clients that are not closed yet, and accepts no new ones', async () => {
    const { edge, live, publish, clock, forwarded, settle } = await edgeHarness(new Registry())
    const clients = [await live('ada'), await live('bob')]
    void edge.drain()
    const last = clients.find((client) => client.closed === undefined)
    last?.say({ type: 'start', id: 'c-1' })
    await settle()
    expect(forwarded().filter(({ kind }) => kind === 'command')).toHaveLength(1)
    await publish([{ player: 'bob', connection: last?.connection ?? '', epoch: 1, frames: [receipt(1, 1)] }])
    expect(last?.take()).toMatchObject([{ type: 'ack' }])
    expect(fakeClient(edge).closed?.code).toBe(1012)
    await clock.run(5000)
    expect(last?.closed?.code).toBe(1012)
  })

  it('can be undone while a connection is left', async () => {
    const { edge, live, clock, sessions } = await edgeHarness(new Registry())
    expect(edge.undrain()).toBe(false)
    const clients = [await live('ada'), await live('bob')]
    const over = edge.drain()
    expect(edge.undrain()).toBe(true)
    expect(await over).toBe('undone')
    await clock.run(5000)
    expect(clients.filter(({ closed }) => closed === undefined)).toHaveLength(1)
    expect(edge.draining).toBe(false)
    expect((await sessions.view()).nodes).toMatchObject([{ draining: false }])
    await live('cleo')
  })

  it('sends a slow reader its held update before it closes', async () => {
    const { edge, live, publish } = await edgeHarness(new Registry())
    const ada = await live('ada')
    ada.buffered = limits.outboundBytesSoft + 1
    await publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: [update(1, 1), update(1, 2)] }])
    expect(ada.take()).toEqual([])
    await edge.drain()
    expect(ada.take()).toMatchObject([{ type: 'batch_update', first: 1, seq: 2 }])
  })

  it('sends a disconnect for every player on stop', async () => {
    const { edge, live, forwarded } = await edgeHarness(new Registry())
    await live('ada')
    await live('bob')
    await edge.stop()
    expect(
      forwarded()
        .filter(({ kind }) => kind === 'disconnect')
        .map(({ player }) => player)
        .sort(),
    ).toEqual(['ada', 'bob'])
  })
})
