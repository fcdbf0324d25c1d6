import { limits } from '@lifegrid/contract/limits'
import { Registry } from '@lifegrid/observability/metrics'
import { describe, expect, it } from 'vitest'
import { edgeLimits } from '../../src/limits.ts'
import { type EdgeHarness, edgeHarness } from '../support/edge-harness.ts'
import { fakeClient } from '../support/fake-client.ts'

function kindsOf({ forwarded }: EdgeHarness, player: string): string[] {
  return forwarded().flatMap((entry) => (entry.player === player ? [entry.kind] : []))
}

describe('a player who connects too often', () => {
  const settings = { connectsPerMinute: 30, connectBurst: 3 }

  it('is refused with rate_limited and a delay, and nothing is forwarded', async () => {
    const harness = await edgeHarness(new Registry(), { settings })
    const { edge, live, settle, clock } = harness
    for (let i = 0; i < 3; i++) {
      const client = await live('ada')
      client.hangUp()
      await settle()
    }
    const before = kindsOf(harness, 'ada')
    expect(before).toEqual(['connect', 'disconnect', 'connect', 'disconnect', 'connect', 'disconnect'])
    const client = fakeClient(edge)
    client.say({ type: 'init', userID: 'ada', id: 'i' })
    client.say({ type: 'start', id: 'c-1' })
    await settle()
    expect(client.frames).toMatchObject([
      { type: 'error', code: 'rate_limited', replyTo: 'i', retryable: true, retryAfterMs: expect.any(Number) },
    ])
    const { retryAfterMs } = client.frames[0] as unknown as { retryAfterMs: number }
    expect(client.closed).toEqual({ code: 4009, reason: expect.stringMatching(`retryAfterMs=${retryAfterMs}$`) })
    expect(kindsOf(harness, 'ada')).toEqual(before)
    expect(edge.connections).toBe(0)
    await clock.run(retryAfterMs)
    expect((await live('ada')).closed).toBeUndefined()
  })

  it('keeps the working connection and its limit of commands', async () => {
    const harness = await edgeHarness(new Registry(), { settings: { ...settings, commandBurst: 4 } })
    const { edge, live, settle } = harness
    await live('ada')
    await live('ada')
    const working = await live('ada')
    const refused = fakeClient(edge)
    refused.say({ type: 'init', userID: 'ada' })
    await settle()
    expect(refused.closed?.code).toBe(4009)
    expect(working.closed).toBeUndefined()
    for (let i = 0; i < 4; i++) working.say({ type: 'start', id: `c-${i}` })
    await settle()
    expect(working.take()).toEqual([])
    expect(kindsOf(harness, 'ada').filter((kind) => kind === 'command')).toHaveLength(4)
  })

  it('does not use up the limit of another player', async () => {
    const { live } = await edgeHarness(new Registry(), { settings: { ...settings, connectBurst: 1 } })
    expect((await live('ada')).closed).toBeUndefined()
    expect((await live('bob')).closed).toBeUndefined()
  })

  it('gets a disconnect when an attempt may have reached the stream', async () => {
    let lost = true
    const harness = await edgeHarness(new Registry(), {
      settings: { ...settings, connectBurst: 1 },
      wrap: (streams) => ({
        ...streams,
        async append(request) {
          const result = await streams.append(request)
          if (!lost) return result
          lost = false
          throw new Error('the reply was lost')
        },
      }),
    })
    const client = fakeClient(harness.edge)
    client.say({ type: 'init', userID: 'ada', id: 'i' })
    await harness.clock.run(5000)
    expect(client.frames).toMatchObject([{ code: 'unavailable', replyTo: 'i' }])
    expect(client.closed?.code).toBe(4008)
    expect(kindsOf(harness, 'ada')).toEqual(['connect', 'disconnect'])
  })
})

describe('an address that connects too often', () => {
  it('is refused with a delay, and accepted after it', async () => {
    const { edge, clock } = await edgeHarness(new Registry(), { settings: { handshakesPerMinute: 6 } })
    for (let i = 0; i < 6; i++) fakeClient(edge).hangUp()
    const refused = fakeClient(edge)
    expect(refused.frames).toMatchObject([{ type: 'error', code: 'rate_limited', retryAfterMs: 10_000 }])
    expect(refused.closed).toEqual({ code: 4009, reason: expect.stringMatching(/ retryAfterMs=10000$/) })
    expect(edge.connections).toBe(0)
    expect(fakeClient(edge, '192.0.2.2').closed).toBeUndefined()
    await clock.run(10_000)
    expect(fakeClient(edge).closed).toBeUndefined()
  })
})

describe('a connection that sends too many frames', () => {
  const settings = { framesPerSecond: 10, frameBurst: 20, commandsPerMinute: 30, commandBurst: 5 }

  it('is refused before any other work, for every kind of frame', async () => {
    const { edge } = await edgeHarness(new Registry(), { settings })
    const client = fakeClient(edge)
    for (let i = 0; i < 10; i++) client.say({ type: 'ping' })
    for (let i = 0; i < 5; i++) client.sayText('nonsense')
    for (let i = 0; i < 5; i++) client.sayBinary()
    client.take()
    client.say({ type: 'ping', id: 'p' })
    client.say({ type: 'start', id: 'c-1' })
    client.sayText('nonsense')
    client.sayBinary()
    const refusal = { type: 'error', code: 'rate_limited', retryable: true, retryAfterMs: 100 }
    expect(client.take()).toMatchObject([
      { ...refusal, replyTo: 'p' },
      { ...refusal, replyTo: 'c-1' },
      refusal,
      refusal,
    ])
    expect(client.closed).toBeUndefined()
  })

  it('causes no more calls than its bucket holds, and is closed when it continues', async () => {
    let calls = 0
    const { live, settle } = await edgeHarness(new Registry(), {
      settings,
      wrap: (streams) => ({
        ...streams,
        append(request) {
          calls++
          return streams.append(request)
        },
      }),
    })
    const client = await live('ada')
    for (let i = 0; i < 10_000; i++) client.say({ type: 'start', id: `c-${i}` })
    await settle()
    expect(client.closed).toEqual({ code: 4009, reason: expect.stringMatching(/ retryAfterMs=2000$/) })
    // [CMD-13] The connect, the disconnect, the burst of commands, and those that were under way when the first of them was refused. The edge
    // refuses the others itself.
    expect(calls).toBeLessThanOrEqual(2 + settings.commandBurst + edgeLimits.appendsPerConnectionMax)
    const refused = client.frames.filter(({ code }) => code === 'rate_limited')
    expect(refused.length).toBeGreaterThanOrEqual(limits.framesOverMax)
    expect(refused.length).toBeLessThan(limits.framesOverMax + settings.frameBurst)
  })

  it('is closed too when it is only a little too fast and never pauses', async () => {
    const { live, clock } = await edgeHarness(new Registry(), { settings })
    const steady = await live('ada')
    const resting = await live('bob')
    for (let second = 0; second < 60; second++) {
      for (let i = 0; i < 15; i++) steady.say({ type: 'ping' })
      if (second % 5 === 0) for (let i = 0; i < 40; i++) resting.say({ type: 'ping' })
      await clock.run(1000)
      if (second < 9) expect(steady.closed).toBeUndefined()
    }
    expect(steady.closed?.code).toBe(4009)
    expect(resting.frames.filter(({ code }) => code === 'rate_limited').length).toBeGreaterThan(limits.framesOverMax)
    expect(resting.closed).toBeUndefined()
  })

  it('may always send twice as many frames as the limit of commands allows', async () => {
    const { live, settle, forwarded } = await edgeHarness(new Registry(), {
      settings: { ...settings, commandBurst: 100, commandsPerMinute: 6000, backlogMax: 1000 },
    })
    const client = await live('ada')
    for (let i = 0; i < 100; i++) client.say({ type: 'start', id: `c-${i}` })
    for (let i = 0; i < 90; i++) client.say({ type: 'ping' })
    await settle()
    expect(client.frames.filter(({ type }) => type !== 'pong')).toEqual([])
    expect(forwarded().filter(({ kind }) => kind === 'command')).toHaveLength(100)
  })
})

describe('[CONN-5] a connection that sends frames without an answer', () => {
  const settings = { framesPerSecond: 10, frameBurst: 20, commandsPerMinute: 30, commandBurst: 5 }

  it('pays for them with the tokens of its messages, and is closed when it continues', async () => {
    const { edge } = await edgeHarness(new Registry(), { settings })
    const client = fakeClient(edge)
    client.data(1000, 19)
    client.say({ type: 'ping' })
    client.say({ type: 'ping' })
    expect(client.take()).toMatchObject([{ type: 'pong' }, { type: 'error', code: 'rate_limited' }])
    client.data(1000, limits.framesOverMax - 2)
    expect(client.closed).toBeUndefined()
    client.data(1000, 1)
    expect(client.closed?.code).toBe(4009)
    expect(client.take()).toEqual([])
  })

  it('stays when it sends them now and then, and they count as signs of life', async () => {
    const { live, clock } = await edgeHarness(new Registry(), { settings })
    const client = await live('ada')
    for (let second = 0; second < 300; second++) {
      client.data(6, 1)
      await clock.run(1000)
    }
    expect(client.closed).toBeUndefined()
  })
})

describe('[CONN-5] a connection that sends too many bytes', () => {
  const settings = { bytesPerSecond: 1000, byteBurst: 5000 }

  it('is not read until its rate is kept again', async () => {
    const { live, clock } = await edgeHarness(new Registry(), { settings })
    const client = await live('ada')
    client.data(5000, 0)
    expect(client.paused).toBe(false)
    client.data(2000, 0)
    expect(client.paused).toBe(true)
    await clock.run(1990)
    expect(client.paused).toBe(true)
    await clock.run(20)
    expect(client.paused).toBe(false)
    client.data(2000, 0)
    expect(client.paused).toBe(true)
    expect(client.closed).toBeUndefined()
  })

  it('is not read again after it was closed', async () => {
    const { live, clock } = await edgeHarness(new Registry(), { settings })
    const client = await live('ada')
    client.data(7000, 1000)
    expect(client.closed?.code).toBe(4009)
    client.data(7000, 0)
    await clock.run(60_000)
    expect(client.paused).toBe(false)
  })
})

describe('[CONN-5] a message that is begun and not ended', () => {
  it('closes its connection after the deadline', async () => {
    const { live, clock } = await edgeHarness(new Registry())
    const client = await live('ada')
    client.begunAt = clock.monotonic()
    await clock.run(limits.messageDeadlineMs - 1000)
    expect(client.closed).toBeUndefined()
    await clock.run(2000)
    expect(client).toMatchObject({ closed: { code: 4010 }, cut: true })
  })
})
