import { newGlobalEvent } from '@lifegrid/contract/lounge/global-event'
import { Registry } from '@lifegrid/observability/metrics'
import { memoryEvents } from '@lifegrid/storage/lounge/memory-events'
import { fastify } from 'fastify'
import { describe, expect, it } from 'vitest'
import { eventRoutes } from '../../src/http/event-routes.ts'
import { loungeLimits } from '../../src/lounge/limits.ts'
import { edgeHarness, memoryLoungeRows } from '../support/edge-harness.ts'
import { type FakeClient, fakeClient } from '../support/fake-client.ts'

async function world() {
  const store = memoryLoungeRows()
  const harness = await edgeHarness(new Registry(), { lounge: { store, scorePerSecondMax: 10 } })
  const visitor = (): FakeClient => {
    const client = fakeClient(harness.edge)
    client.sayText('{"type":"ping"}')
    return client
  }
  const events = (client: FakeClient) => client.take().filter(({ type }) => type === 'global_events')
  const add = (seconds: number, startsInMs = 0, value = '4'): Promise<number> => {
    const startsAt = harness.clock.now() + startsInMs
    return store.addEvent({ type: 'multiplier', value, startsAt, endsAt: startsAt + 1000 * seconds }, startsAt)
  }
  return { ...harness, store, visitor, events, add, second: () => harness.clock.run(loungeLimits.eventsPeriodMs + 100) }
}

describe('global events', () => {
  it('[LOUNGE-11] are sent to everyone when one begins and when it ends, exactly as documented', async () => {
    const { visitor, events, add, second, clock } = await world()
    const client = visitor()
    await second()
    expect(events(client)).toEqual([])
    await add(300, 5_000)
    await clock.run(3_000)
    expect(events(client)).toEqual([])
    await clock.run(4_000)
    const event = { type: 'multiplier', value: '4', expires_at: '2030-01-01T00:05:06' }
    expect(events(client)).toEqual([{ type: 'global_events', events: [event] }])
    for (let seconds = 0; seconds < 310; seconds += 10) {
      await clock.run(10_000)
      client.pong()
    }
    expect(events(client)).toEqual([{ type: 'global_events', events: [] }])
  })

  it('[LOUNGE-11] are what a newcomer gets, and the answer to get_events, which is nothing when there are none', async () => {
    const { visitor, events, add, second, store, clock } = await world()
    const early = visitor()
    early.say({ type: 'get_events' })
    expect(events(early)).toEqual([])
    const id = await add(60)
    await second()
    early.take()
    early.say({ type: 'get_events' })
    expect(events(early)).toMatchObject([{ events: [{ type: 'multiplier', value: '4' }] }])
    expect(events(visitor())).toHaveLength(1)
    await store.endEvent(id, clock.now())
    await second()
    expect(events(early)).toEqual([{ type: 'global_events', events: [] }])
    early.say({ type: 'get_events' })
    expect(events(early)).toEqual([])
  })

  it('[LOUNGE-10] a multiplier makes higher scores possible, and for a while after its end', async () => {
    const { visitor, add, second, clock } = await world()
    const client = visitor()
    const send = async (id: string): Promise<unknown> => {
      client.take()
      client.say({ type: 'score_update', email: 'a@b.example', score: 4 * 10 * 101, survival_time: 100, id })
      await clock.run(200)
      return client.take().find(({ replyTo }) => replyTo === id)?.type
    }
    expect(await send('before')).toBe('error')
    await add(2)
    await second()
    expect(await send('during')).toBe('ack')
    await clock.run(3_000)
    expect(await send('after')).toBe('ack')
  })

  it.each([
    [{ type: 'multiplier', value: 4, seconds: 60 }, true],
    [{ type: 'multiplier', value: '2.5', seconds: '60', startsAt: '2030-01-31T12:00:00Z' }, true],
    [{ type: 'affinity_multiplier', value: '2', seconds: 60 }, true],
    [{ type: 'double_xp', value: '2', seconds: 60 }, false],
    [{ type: 'reward_multiplier', value: 'weekend', seconds: 60 }, false],
    [{ type: 'multiplier', value: '0', seconds: 60 }, false],
    [{ type: 'multiplier', value: '101', seconds: 60 }, false],
    [{ type: 'multiplier', value: 'x', seconds: 60 }, false],
    [{ type: 'multiplier', value: '2', seconds: 0 }, false],
    [{ type: '<b>', value: '2', seconds: 60 }, false],
  ])('[LOUNGE-11] %j can be made: %s', (event, isValid) => {
    expect(newGlobalEvent.safeParse(event).success).toBe(isValid)
  })

  it('[LOUNGE-11] are made, listed and ended on the admin port', async () => {
    const store = memoryEvents()
    const app = fastify()
    eventRoutes(app, { store, now: () => 1_000_000 })
    const made = await app.inject({
      method: 'POST',
      url: '/events',
      payload: { type: 'multiplier', value: 4, seconds: 60 },
    })
    expect(made.statusCode).toBe(201)
    expect(made.json()).toEqual({
      event: { id: 1, type: 'multiplier', value: '4', startsAt: 1_000_000, endsAt: 1_060_000 },
    })
    expect((await app.inject('/events')).json().events).toHaveLength(1)
    const bad = await app.inject({
      method: 'POST',
      url: '/events',
      payload: { type: 'multiplier', value: -1, seconds: 60 },
    })
    expect(bad.statusCode).toBe(400)
    expect((await app.inject({ method: 'DELETE', url: '/events/1' })).statusCode).toBe(200)
    expect((await app.inject({ method: 'DELETE', url: '/events/1' })).statusCode).toBe(404)
    expect((await app.inject('/events')).json().events).toEqual([])
    await app.close()
  })
})
