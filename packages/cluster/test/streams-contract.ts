import type { LaneEntry, LaneReader, Streams } from '@lifegrid/cluster/ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** Two nodes on one server. */
export interface StreamsWorld {
  readonly edge: Streams
  readonly sim: Streams
  /** Lets real or simulated time pass. */
  pass(ms: number): Promise<void>
  /** The server loses all data and continues. */
  loseEverything(): Promise<void>
  close(): Promise<void>
}

const lane = 3
const backlogMax = 1000

/** Waits in the world's time until the condition holds. The limit is far longer than any test should take. */
export async function eventually(world: { pass(ms: number): Promise<void> }, what: string, condition: () => boolean) {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 15_000) throw new Error(`never happened: ${what}`)
    await world.pass(10)
  }
}

/** Records the events of a lane reader. */
export function recorder() {
  const entries: LaneEntry[] = []
  const rewound: { partition: number; cursor: string }[] = []
  const failures: unknown[] = []
  return {
    entries,
    rewound,
    failures,
    data: (partition?: number) =>
      entries.filter((entry) => partition === undefined || entry.partition === partition).map((entry) => entry.data),
    events: {
      async entries(batch: readonly LaneEntry[]) {
        entries.push(...batch)
      },
      rewound(partition: number, cursor: string) {
        rewound.push({ partition, cursor })
      },
      failed(error: unknown) {
        failures.push(error)
      },
    },
  }
}

/** The contract of every implementation of {@link Streams}. */
export function streamsContract(name: string, begin: () => Promise<StreamsWorld>): void {
  describe(`streams: ${name}`, () => {
    let world: StreamsWorld
    beforeEach(async () => {
      world = await begin()
    })
    afterEach(() => world.close())

    /** @returns the entry's id. */
    const append = async (partition: number, data: string): Promise<string> => {
      const result = await world.edge.append({ lane, partition, data, backlogMax })
      if (result.outcome !== 'appended') throw new Error(`${data} was ${result.outcome}`)
      return result.id
    }
    const read = (events: ReturnType<typeof recorder>['events'], ...partitions: number[]): LaneReader => {
      const reader = world.sim.openLane(lane, 'sim-1', events)
      for (const partition of partitions) reader.open(partition, '0')
      return reader
    }

    describe('lanes', () => laneContract({ world: () => world, append, read }))
    describe('bounds', () => boundsContract({ world: () => world, append }))
    describe('inboxes', () => inboxContract(() => world))
  })
}

interface LaneTools {
  world(): StreamsWorld
  append(partition: number, data: string): Promise<string>
  read(events: ReturnType<typeof recorder>['events'], ...partitions: number[]): LaneReader
}

function laneContract({ world, append, read }: LaneTools): void {
  it('[CMD-2] entries are appended without knowing the owner, and the owner at that time reads them in order', async () => {
    await append(3, 'a')
    await append(11, 'x')
    await append(3, 'b')
    const got = recorder()
    read(got.events, 3, 11)
    await eventually(world(), 'the backlog is read', () => got.entries.length === 3)
    await append(3, 'c')
    await eventually(world(), 'the later entry is read', () => got.entries.length === 4)
    expect(got.data(3)).toEqual(['a', 'b', 'c'])
    expect(got.data(11)).toEqual(['x'])
    expect(got.failures).toEqual([])
  })

  it('[CMD-3] a new owner continues after the cursor', async () => {
    await append(3, 'a')
    const cursor = await append(3, 'b')
    await append(3, 'c')
    const got = recorder()
    world().sim.openLane(lane, 'sim-1', got.events).open(3, cursor)
    await eventually(world(), 'the rest is read', () => got.entries.length > 0)
    expect(got.data()).toEqual(['c'])
    expect(got.rewound).toEqual([])
  })

  it('[CMD-3] trimming removes the entries up to and including the cursor, and no others', async () => {
    await append(3, 'a')
    const cursor = await append(3, 'b')
    await append(3, 'c')
    await world().sim.trim(lane, 3, cursor)
    expect(await world().sim.backlog(lane, [3, 11])).toEqual(
      new Map([
        [3, 1],
        [11, 0],
      ]),
    )
    await world().sim.trim(lane, 3, cursor)
    await world().sim.trim(lane, 3, '0')
    await world().sim.trim(lane, 11, cursor)
    const got = recorder()
    read(got.events, 3)
    await eventually(world(), 'the rest is read', () => got.entries.length > 0)
    expect(got.data()).toEqual(['c'])
  })

  it('the lag of an owner is the number of entries after its cursor, trimmed or not', async () => {
    await append(3, 'a')
    const cursor = await append(3, 'b')
    await append(3, 'c')
    await append(11, 'x')
    const cursors = new Map([
      [3, cursor],
      [11, '0'],
      [19, '0'],
    ])
    const lag = new Map([
      [3, 1],
      [11, 1],
      [19, 0],
    ])
    expect(await world().sim.lag(lane, cursors)).toEqual(lag)
    await world().sim.trim(lane, 3, cursor)
    expect(await world().sim.lag(lane, cursors)).toEqual(lag)
  })

  it('[RIGHTS-3] the entries and rate limits of a forgotten player are gone, and all others stay', async () => {
    const limit = { player: 'ada', perMinute: 1, burst: 1 }
    const command = (player: string) => JSON.stringify({ player, text: 'player' })
    expect(await world().edge.append({ lane, partition: 3, data: command('ada'), backlogMax, limit })).toMatchObject({
      outcome: 'appended',
    })
    await append(3, command('bea'))
    await append(3, command('ada'))
    await world().edge.forget({ lane, partition: 3, limits: ['ada', 'connect.ada'], mark: '"player":"ada"' })
    await append(3, command('cleo'))
    const got = recorder()
    read(got.events, 3)
    await eventually(world(), 'the rest is read', () => got.entries.length === 2)
    expect(got.data()).toEqual([command('bea'), command('cleo')])
    expect(got.rewound).toEqual([])
    const again = { lane, partition: 3, data: command('ada'), backlogMax, limit }
    expect((await world().edge.append(again)).outcome).toBe('appended')
  })

  it('[CMD-3] the ids of a trimmed stream continue to rise', async () => {
    const cursor = await append(3, 'a')
    await world().sim.trim(lane, 3, cursor)
    const got = recorder()
    world().sim.openLane(lane, 'sim-1', got.events).open(3, cursor)
    await append(3, 'b')
    await eventually(world(), 'it is read', () => got.entries.length > 0)
    expect(got.data()).toEqual(['b'])
    expect(got.rewound).toEqual([])
  })

  it('[CMD-4] a partition that is opened while a read blocks is read at once', async () => {
    const got = recorder()
    const reader = read(got.events, 3)
    await append(3, 'first')
    await eventually(world(), 'the reader runs', () => got.entries.length === 1)
    await append(11, 'waiting')
    reader.open(11, '0')
    await eventually(world(), 'it is read', () => got.entries.length === 2)
    expect(got.data(11)).toEqual(['waiting'])
  })

  it('[MOVE-1] a closed partition delivers nothing, and a reopened one nothing up to its new cursor', async () => {
    const got = recorder()
    const reader = read(got.events, 3, 11)
    await append(3, 'a')
    await eventually(world(), 'the reader runs', () => got.entries.length === 1)
    reader.close(3)
    const cursor = await append(3, 'elsewhere')
    await append(11, 'x')
    await eventually(world(), 'the other one is read', () => got.data(11).length === 1)
    expect(got.data(3)).toEqual(['a'])
    reader.open(3, cursor)
    await append(3, 'b')
    await eventually(world(), 'it is read again', () => got.data(3).length === 2)
    expect(got.data(3)).toEqual(['a', 'b'])
  })

  it('[MOVE-1] a partition that is closed and reopened at once is read from its new cursor, even if a read is in progress', async () => {
    const got = recorder()
    const reader = read(got.events, 3)
    await append(3, 'a')
    await eventually(world(), 'the reader runs', () => got.entries.length === 1)
    reader.close(3)
    reader.open(3, '0')
    await eventually(world(), 'it is read from its beginning', () => got.entries.length === 2)
    await append(3, 'b')
    await eventually(world(), 'it continues', () => got.entries.length === 3)
    expect(got.data()).toEqual(['a', 'a', 'b'])
  })

  it('the next read waits until the last batch was processed', async () => {
    const got = recorder()
    const gate = Promise.withResolvers<void>()
    const reader = world().sim.openLane(lane, 'sim-1', {
      ...got.events,
      async entries(batch) {
        await got.events.entries(batch)
        await gate.promise
      },
    })
    await append(3, 'a')
    reader.open(3, '0')
    await eventually(world(), 'the first is delivered', () => got.entries.length === 1)
    await append(3, 'b')
    await world().pass(300)
    expect(got.data()).toEqual(['a'])
    gate.resolve()
    await eventually(world(), 'the second is delivered', () => got.entries.length === 2)
  })

  it('a batch that was not processed is delivered again', async () => {
    const got = recorder()
    let refusals = 2
    const reader = world().sim.openLane(lane, 'sim-1', {
      ...got.events,
      async entries(batch) {
        if (refusals-- > 0) throw new Error('not now')
        await got.events.entries(batch)
      },
    })
    await append(3, 'a')
    reader.open(3, '0')
    await eventually(world(), 'it is processed', () => got.entries.length === 1)
    expect(got.failures).toHaveLength(2)
    expect(got.data()).toEqual(['a'])
  })

  it('a long backlog is read completely and in order', async () => {
    const all = Array.from({ length: 500 }, (_, i) => `${i}`)
    await Promise.all(all.map((data) => append(3, data)))
    const got = recorder()
    read(got.events, 3)
    await eventually(world(), 'all are read', () => got.entries.length >= all.length)
    expect(got.data()).toEqual(all)
  })

  it('nothing is delivered after stop', async () => {
    const got = recorder()
    const reader = read(got.events, 3)
    await append(3, 'a')
    await eventually(world(), 'the reader runs', () => got.entries.length === 1)
    await reader.stop()
    await append(3, 'b')
    await world().pass(100)
    expect(got.data()).toEqual(['a'])
  })

  it('[CMD-6] a new owner whose cursor is ahead of the stream reports it and starts from the beginning', async () => {
    await append(3, 'a')
    const got = recorder()
    const reader = world().sim.openLane(lane, 'sim-1', got.events)
    reader.open(3, '9999999999999-7')
    await eventually(world(), 'it is read', () => got.entries.length === 1)
    expect(got.rewound).toEqual([{ partition: 3, cursor: '9999999999999-7' }])
    reader.open(11, '9999999999999-0')
    await eventually(world(), 'a missing stream counts as behind', () => got.rewound.length === 2)
    await append(11, 'x')
    await eventually(world(), 'it is read', () => got.data(11).length === 1)
  })

  it('[CMD-6] a cursor that is ahead of the stream trims nothing', async () => {
    await append(3, 'unread')
    await world().sim.trim(lane, 3, '9999999999999-7')
    expect(await world().sim.backlog(lane, [3])).toEqual(new Map([[3, 1]]))
  })

  it('[CMD-6] after the server has lost everything, new entries are read', async () => {
    const got = recorder()
    read(got.events, 3)
    await append(3, 'a')
    await eventually(world(), 'the reader runs', () => got.entries.length === 1)
    await world().loseEverything()
    await append(3, 'b')
    await eventually(world(), 'it is read', () => got.entries.length === 2)
    expect(got.data()).toEqual(['a', 'b'])
  })
}

function boundsContract({ world, append }: Pick<LaneTools, 'world' | 'append'>): void {
  it('[CMD-7] edges that append at the same time never exceed the bound of a backlog, and no accepted entry is lost', async () => {
    const request = (data: string) => ({ lane, partition: 3, data, backlogMax: 10 })
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? world().edge : world().sim).append(request(`${i}`))),
    )
    const refused = results.filter((result) => result.outcome === 'overloaded')
    expect(results.filter((result) => result.outcome === 'appended')).toHaveLength(10)
    expect(refused).toHaveLength(20)
    expect(refused[0]).toEqual({ outcome: 'overloaded', backlog: 10 })
    const got = recorder()
    world().sim.openLane(lane, 'sim-1', got.events).open(3, '0')
    await eventually(world(), 'all are read', () => got.entries.length === 10)
    await world().sim.trim(lane, 3, got.entries[4]?.id as string)
    expect((await world().edge.append(request('later'))).outcome).toBe('appended')
    expect(await append(11, 'another partition has a bound of its own')).toMatch(/^\d+-\d+$/)
  })

  it('[CMD-2] entries that are appended at once enter the streams in their order, and each is accepted or refused by itself', async () => {
    const request = (i: number) => ({ lane, partition: i % 5 === 4 ? 11 : 3, data: `${i}`, backlogMax: 500 })
    const limit = { player: 'p', perMinute: 1, burst: 100 }
    const results = await Promise.all(
      Array.from({ length: 300 }, (_, i) =>
        world().edge.append(
          i % 3 === 0 ? { ...request(i), limit } : i % 3 === 1 ? { ...request(i), backlogMax: 1 } : request(i),
        ),
      ),
    )
    const outcomes = (at: number): string[] => results.filter((_, i) => i % 3 === at).map(({ outcome }) => outcome)
    // The limit is for a hundred at once.
    expect(new Set(outcomes(0))).toEqual(new Set(['appended']))
    // The streams have entries before.
    expect(outcomes(1).slice(2)).toEqual(Array.from({ length: 98 }, () => 'overloaded'))
    expect(new Set(outcomes(2))).toEqual(new Set(['appended']))
    expect(await world().edge.append({ ...request(0), limit })).toMatchObject({ outcome: 'rate_limited' })
    const got = recorder()
    const reader = world().sim.openLane(lane, 'sim-1', got.events)
    for (const partition of [3, 11]) reader.open(partition, '0')
    const appended = results.filter(({ outcome }) => outcome === 'appended').length
    await eventually(world(), 'all are read', () => got.entries.length === appended)
    for (const partition of [3, 11]) {
      const order = got.data(partition).map(Number)
      expect(order).toEqual([...order].sort((a, b) => a - b))
    }
  })

  it('[CMD-7] a player has one rate limit for all edges together: a burst at first, then a number of commands a minute', async () => {
    const request = {
      ...{ lane, partition: 3, data: 'd', backlogMax },
      // One every five seconds: however slow the machine is, the fourth comes earlier.
      limit: { player: 'p', perMinute: 12, burst: 3 },
    }
    const results = []
    for (const node of [world().edge, world().sim, world().edge, world().sim]) results.push(await node.append(request))
    expect(results.map((result) => result.outcome)).toEqual(['appended', 'appended', 'appended', 'rate_limited'])
    const refused = results[3] as { readonly retryAfterMs: number }
    expect(refused.retryAfterMs).toBeGreaterThan(0)
    expect(refused.retryAfterMs).toBeLessThanOrEqual(5000)
    expect((await world().edge.append({ ...request, limit: { ...request.limit, player: 'q' } })).outcome).toBe(
      'appended',
    )
    expect((await world().edge.append({ lane, partition: 3, data: 'connect', backlogMax })).outcome).toBe('appended')
    await world().pass(refused.retryAfterMs + 1)
    expect((await world().edge.append(request)).outcome).toBe('appended')
    expect((await world().edge.append(request)).outcome).toBe('rate_limited')
  })

  it('[CMD-13] a costly command counts as several, and one that costs more than the burst as the whole burst', async () => {
    const append = (player: string, cost?: number) => {
      const limit = { player, perMinute: 1, burst: 10, ...(cost === undefined ? {} : { cost }) }
      return world().edge.append({ lane, partition: 3, data: 'd', backlogMax, limit })
    }
    expect((await append('p', 4)).outcome).toBe('appended')
    expect((await append('p', 5)).outcome).toBe('appended')
    const refused = await append('p', 4)
    // One is left, so three more are needed, and each takes a minute.
    expect(refused).toMatchObject({ outcome: 'rate_limited' })
    expect((refused as { readonly retryAfterMs: number }).retryAfterMs).toBeGreaterThan(150_000)
    expect((refused as { readonly retryAfterMs: number }).retryAfterMs).toBeLessThanOrEqual(180_000)
    expect((await append('p')).outcome).toBe('appended')
    expect((await append('p')).outcome).toBe('rate_limited')
    expect((await append('q', 100)).outcome).toBe('appended')
    expect((await append('q')).outcome).toBe('rate_limited')
  })

  it('[CMD-7] a command that is refused as overloaded does not count towards the rate limit', async () => {
    const request = { lane, partition: 3, data: 'd', backlogMax: 1, limit: { player: 'p', perMinute: 1, burst: 2 } }
    expect((await world().edge.append(request)).outcome).toBe('appended')
    for (let i = 0; i < 5; i++) expect((await world().edge.append(request)).outcome).toBe('overloaded')
    expect((await world().edge.append({ ...request, backlogMax: 2 })).outcome).toBe('appended')
    expect((await world().edge.append({ ...request, backlogMax: 3 })).outcome).toBe('rate_limited')
  })
}

function inboxContract(world: () => StreamsWorld): void {
  const openInbox = async () => {
    const got = { data: [] as string[], gaps: 0, failures: [] as unknown[] }
    const inbox = await world().edge.openInbox('edge-1', {
      entry: (data) => got.data.push(data),
      gap: () => got.gaps++,
      failed: (error) => got.failures.push(error),
    })
    return { got, inbox }
  }

  it('[OUT-1] an edge gets everything that is published to it after its inbox is open, in order', async () => {
    expect(await world().sim.publish('edge-1', 'nobody there')).toBe('gone')
    const { got } = await openInbox()
    for (const data of ['a', 'b', 'c']) expect(await world().sim.publish('edge-1', data)).toBe('appended')
    await eventually(world(), 'all have arrived', () => got.data.length === 3)
    expect(got).toEqual({ data: ['a', 'b', 'c'], gaps: 0, failures: [] })
  })

  it('[OUT-1] publishers learn that an edge has stopped', async () => {
    const { inbox } = await openInbox()
    expect(await world().sim.publish('edge-1', 'a')).toBe('appended')
    await inbox.stop()
    expect(await world().sim.publish('edge-1', 'b')).toBe('gone')
  })

  it('[OUT-1] an edge whose stream was lost reports a gap and continues', async () => {
    const { got } = await openInbox()
    await world().sim.publish('edge-1', 'a')
    await eventually(world(), 'the inbox runs', () => got.data.length === 1)
    await world().loseEverything()
    await eventually(world(), 'the gap is found', () => got.gaps === 1)
    expect(await world().sim.publish('edge-1', 'b')).toBe('appended')
    await eventually(world(), 'it continues', () => got.data.length === 2)
    await world().pass(600)
    expect(got.data).toEqual(['a', 'b'])
    expect(got.gaps).toBe(1)
  })

  it('[OUT-1] an edge that keeps up sees no gap, even with many entries', async () => {
    const { got } = await openInbox()
    for (let round = 0; round < 20; round++) {
      const batch = Array.from({ length: 300 }, (_, i) => world().sim.publish('edge-1', `${round * 300 + i}`))
      await Promise.all(batch)
      await eventually(world(), 'the round has arrived', () => got.data.length === (round + 1) * 300)
    }
    await world().pass(600)
    expect(got.gaps).toBe(0)
    expect(got.data).toEqual(Array.from({ length: 6000 }, (_, i) => `${i}`))
  })
}
