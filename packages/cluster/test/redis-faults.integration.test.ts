import { DeadlineError } from '@lifegrid/base/deadline'
import { systemClock } from '@lifegrid/base/system-clock'
import { keys } from '@lifegrid/cluster/keys'
import { clusterLimits } from '@lifegrid/cluster/limits'
import type { Published } from '@lifegrid/cluster/ports'
import { emptyRedis, ownRedis } from '@lifegrid/testkit/redis'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { breakableLink, linkTo, pass, sessionsOf, streamsOf } from './redis-worlds.ts'
import { session } from './sessions-contract.ts'
import { eventually, recorder } from './streams-contract.ts'

let redis: Awaited<ReturnType<typeof ownRedis>>
let admin: Redis
let closing: (() => Promise<unknown>)[] = []
const world = { pass }

beforeAll(async () => {
  redis = await ownRedis({ durable: true })
})
beforeEach(async () => {
  await emptyRedis(redis.url)
  admin = new Redis(redis.url)
  // This connection is lost in the tests that restart the server.
  admin.on('error', () => {})
  closing = [async () => admin.disconnect()]
})
afterEach(async () => {
  for (const close of closing.reverse()) await close()
})
afterAll(() => redis?.discard())

function node(ttlMs = 60_000) {
  const link = linkTo(redis.url)
  const [streams, sessions] = [streamsOf(link), sessionsOf(link, ttlMs)]
  closing.push(async () => {
    await sessions.close()
    await streams.close()
    await link.close()
  })
  return { link, streams, sessions }
}

async function breakableNode(ttlMs = 60_000) {
  const { link, proxy, close } = await breakableLink(redis.url)
  const [streams, sessions] = [streamsOf(link), sessionsOf(link, ttlMs)]
  closing.push(async () => {
    proxy.resume()
    await sessions.close()
    await streams.close()
    await close()
  })
  return { link, streams, sessions, proxy }
}

const request = (data: string, partition = 0) => ({ lane: 0, partition, data, backlogMax: 1000 })

describe('lanes on a failing Redis', () => {
  it('[CMD-4] a reader continues after its connection is reset', async () => {
    const { streams, proxy } = await breakableNode()
    const other = node()
    const got = recorder()
    streams.openLane(0, 'sim', got.events).open(0, '0')
    await other.streams.append(request('a'))
    await eventually(world, 'it reads', () => got.entries.length === 1)
    proxy.cut()
    await other.streams.append(request('b'))
    await eventually(world, 'it continues', () => got.entries.length === 2)
    expect(got.data()).toEqual(['a', 'b'])
    expect(got.rewound).toEqual([])
    expect(got.failures.length).toBeGreaterThan(0)
  })

  it('[CMD-4] a reader whose connection hangs notices and reports it, and continues', async () => {
    const { streams, proxy } = await breakableNode()
    const other = node()
    const got = recorder()
    streams.openLane(0, 'sim', got.events).open(0, '0')
    await other.streams.append(request('a'))
    await eventually(world, 'it reads', () => got.entries.length === 1)
    proxy.freeze()
    await other.streams.append(request('b'))
    await eventually(world, 'the deadline is reported', () => got.failures.length > 0)
    expect(got.failures[0]).toBeInstanceOf(DeadlineError)
    expect(got.data()).toEqual(['a'])
    proxy.resume()
    await eventually(world, 'it continues', () => got.entries.length === 2)
    expect(got.data()).toEqual(['a', 'b'])
  })

  it('[CMD-4] opening a partition does not wait for the blocking read', async () => {
    const { streams } = node()
    const got = recorder()
    const reader = streams.openLane(0, 'sim', got.events)
    reader.open(0, '0')
    await streams.append(request('first'))
    await eventually(world, 'it reads', () => got.entries.length === 1)
    await streams.append(request('waiting', 8))
    // The blocking read does not include partition 8. Without a nudge, the entry below would end it and be delivered first.
    await pass(20)
    reader.open(8, '0')
    await pass(300)
    await streams.append(request('later'))
    await eventually(world, 'both are read', () => got.entries.length === 3)
    expect(got.data()).toEqual(['first', 'waiting', 'later'])
  })

  it('[CMD-6] after a restart that loses nothing, no stream is read again', async () => {
    const { streams } = node()
    const got = recorder()
    const reader = streams.openLane(0, 'sim', got.events)
    reader.open(0, '0')
    const first = await streams.append(request('a'))
    await eventually(world, 'it reads', () => got.entries.length === 1)
    await streams.trim(0, 0, first.outcome === 'appended' ? first.id : '')
    await redis.restart()
    await appendWhenBack(streams, 'b')
    await eventually(world, 'it continues', () => got.data().includes('b'))
    expect(got.rewound).toEqual([])
    expect(got.data()).toEqual(['a', 'b'])
  })

  it('[CMD-6] after a restart that loses everything, streams are read from the beginning, and new entries are read', async () => {
    const { streams } = node()
    const got = recorder()
    streams.openLane(0, 'sim', got.events).open(0, '0')
    await streams.append(request('a'))
    await eventually(world, 'it reads', () => got.entries.length === 1)
    await redis.kill('SIGKILL')
    await redis.restart({ empty: true })
    await eventually(world, 'the loss is seen', () => got.rewound.length === 1)
    await appendWhenBack(streams, 'b')
    await eventually(world, 'it continues', () => got.data().includes('b'))
    expect(got.data()).toEqual(['a', 'b'])
  })

  it('[CMD-10] an append after a restart is refused when an earlier one may be lost, and one after a lost connection is not', async () => {
    const { streams, proxy } = await breakableNode()
    const first = await streams.append(request('a'))
    const run = first.outcome === 'appended' ? first.run : ''
    proxy.cut()
    await appendWhenBack(streams, 'b', run)
    await redis.restart()
    await appendWhenBack(streams, 'c')
    expect(await streams.append({ ...request('d'), run })).toEqual({ outcome: 'lost' })
    expect(await streams.backlog(0, [0])).toEqual(new Map([[0, 3]]))
  })

  it('[REDIS-3] functions outlast a restart with data, and are loaded again when Redis has lost them', async () => {
    const { streams } = node()
    await streams.append(request('a'))
    await redis.restart()
    expect(await admin.function('LIST')).toHaveLength(1)
    await appendWhenBack(streams, 'b')
    await admin.function('FLUSH')
    const results = await Promise.all([streams.append(request('c')), streams.append(request('d'))])
    expect(results.map((result) => result.outcome)).toEqual(['appended', 'appended'])
    expect(await streams.backlog(0, [0])).toEqual(new Map([[0, 4]]))
  })

  it('an append to an unreachable Redis fails in finite time, and works when Redis is back', async () => {
    const { streams, proxy } = await breakableNode()
    await streams.append(request('a'))
    proxy.freeze()
    await expect(streams.append(request('b'))).rejects.toThrow('timed out')
    proxy.refuse()
    await expect(streams.append(request('c'))).rejects.toThrow()
    proxy.resume()
    await appendWhenBack(streams, 'd')
  })

  it('rate limits and nudges expire', async () => {
    const { streams } = node()
    const reader = streams.openLane(0, 'sim', recorder().events)
    await streams.append({ ...request('a'), limit: { player: 'p', perMinute: 60, burst: 5 } })
    await pass(100)
    reader.open(1, '0')
    await pass(100)
    expect(await admin.pttl(keys.rateLimit(0, 'p'))).toBeGreaterThan(0)
    expect(await admin.pttl(keys.nudge(0, 'sim'))).toBeGreaterThan(0)
  })
})

/** How often connections were listed, and how much Redis has sent, since its start. */
async function usage(): Promise<{ checks: number; bytes: number }> {
  const [commands, stats] = [await admin.info('commandstats'), await admin.info('stats')]
  const checks = /^cmdstat_client\|list:calls=(\d+)/m.exec(commands)?.[1] ?? 0
  return { checks: Number(checks), bytes: Number(/^total_net_output_bytes:(\d+)/m.exec(stats)?.[1]) }
}

async function appendWhenBack(streams: ReturnType<typeof streamsOf>, data: string, run?: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      const { outcome } = await streams.append({ ...request(data), ...(run === undefined ? {} : { run }) })
      expect(outcome).toBe('appended')
      return
    } catch (error) {
      if (attempt > 2000) throw error
      await pass(50)
    }
  }
}

describe('inboxes on a failing Redis', () => {
  const openInbox = async (streams: ReturnType<typeof streamsOf>) => {
    const got = { data: [] as string[], gaps: 0, failures: [] as unknown[] }
    await streams.openInbox('edge', {
      entry: (data) => got.data.push(data),
      gap: () => got.gaps++,
      failed: (error) => got.failures.push(error),
    })
    return got
  }

  const filled = async (sim: ReturnType<typeof streamsOf>, data: string, count: number): Promise<Published[]> => {
    const outcomes: Published[] = []
    // In parts, so that a busy machine answers each part in time.
    for (let i = 0; i < count; i += 500) {
      const part = Array.from({ length: Math.min(500, count - i) }, () => sim.publish('edge', data))
      outcomes.push(...(await Promise.all(part)))
    }
    return outcomes
  }

  it('[OUT-1] the stream expires with its edge', async () => {
    const { streams, proxy } = await breakableNode()
    await openInbox(streams)
    expect(await admin.pttl(keys.outbound('edge'))).toBeGreaterThan(0)
    proxy.refuse()
    const sim = node()
    expect(await sim.streams.publish('edge', 'a')).toBe('appended')
    await eventually(world, 'it expires', () => {
      admin.exists(keys.outbound('edge')).then((exists) => {
        gone = exists === 0
      })
      return gone
    })
    expect(await sim.streams.publish('edge', 'late')).toBe('gone')
  })
  let gone = false

  it.each([
    { name: 'many entries', data: 'x', fits: clusterLimits.inboxEntriesMax },
    { name: 'many bytes', data: 'x'.repeat(2 ** 20), fits: clusterLimits.inboxBytesMax / 2 ** 20 },
  ])(
    '[OUT-2] nothing more is taken for an edge that has $name to read, until it has read them',
    async ({ data, fits }) => {
      const { streams, proxy } = await breakableNode()
      const got = await openInbox(streams)
      await expect.poll(() => admin.xlen(keys.outbound('edge')), { message: 'the mark is removed' }).toBe(0)
      proxy.freeze()
      const sim = node().streams
      const outcomes = await filled(sim, data, fits + 5)
      expect(outcomes).toEqual([...Array(fits).fill('appended'), ...Array(5).fill('full')])
      expect(await sim.publish('edge', data, { beyondBound: true })).toBe('appended')
      proxy.resume()
      await eventually(world, 'it has read them', () => got.data.length === fits + 1)
      await eventually(world, 'there is room', () => {
        void sim.publish('edge', 'again').catch(() => {})
        return got.data.length > fits + 1
      })
      expect(got.gaps).toBe(0)
    },
  )

  it('[OUT-2] what was read is removed from the stream and from the count of its bytes', async () => {
    const { streams } = node()
    const got = await openInbox(streams)
    for (let i = 0; i < 20; i++) expect(await streams.publish('edge', 'é'.repeat(100_000))).toBe('appended')
    await eventually(world, 'it has read them', () => got.data.length === 20)
    await pass(2 * clusterLimits.inboxCheckMs)
    expect(await admin.xlen(keys.outbound('edge'))).toBe(0)
    expect(await admin.get(keys.outboundBytes('edge'))).toBe('0')
    expect(got.gaps).toBe(0)
  })

  it('[OUT-2] the stream of an edge of an older version, which counts and removes nothing, is bounded too', async () => {
    await admin.xadd(keys.outbound('edge'), '*', 'open', '')
    await filled(node().streams, 'x', 5000)
    // The trimming is approximate: Redis drops whole nodes of its tree, of a hundred entries each.
    expect(await admin.xlen(keys.outbound('edge'))).toBeLessThan(4300)
  })

  it('[OUT-1] entries that are trimmed before they are read make a gap', async () => {
    const { streams } = node()
    const got = await openInbox(streams)
    await streams.publish('edge', 'a')
    await eventually(world, 'it reads', () => got.data.length === 1)
    await admin
      .multi()
      .xadd(keys.outbound('edge'), '*', 'd', 'never seen')
      .xtrim(keys.outbound('edge'), 'MAXLEN', 0)
      .exec()
    await eventually(world, 'the gap is found', () => got.gaps === 1)
    await streams.publish('edge', 'b')
    await eventually(world, 'it continues', () => got.data.length === 2)
    await pass(600)
    expect(got).toEqual({ data: ['a', 'b'], gaps: 1, failures: [] })
  })

  it('[OUT-1] a reset connection alone makes no gap', async () => {
    const { streams, proxy } = await breakableNode()
    const sim = node()
    const got = await openInbox(streams)
    await sim.streams.publish('edge', 'a')
    await eventually(world, 'it reads', () => got.data.length === 1)
    proxy.cut()
    await sim.streams.publish('edge', 'b')
    await eventually(world, 'it continues', () => got.data.length === 2)
    await pass(600)
    expect(got.data).toEqual(['a', 'b'])
    expect(got.gaps).toBe(0)
  })

  it('[OUT-1] an edge whose stream expired while it was cut off finds the gap', async () => {
    const { streams, proxy } = await breakableNode()
    const got = await openInbox(streams)
    proxy.refuse()
    await admin.del(keys.outbound('edge'))
    proxy.resume()
    await eventually(world, 'the gap is found', () => got.gaps === 1)
    const sim = node()
    expect(await sim.streams.publish('edge', 'a')).toBe('appended')
    await eventually(world, 'it continues', () => got.data.length === 1)
  })
})

describe('sessions on a failing Redis', () => {
  it('[LEASE-1] a session has a connection of its own, which no other traffic can hold up', async () => {
    const { link, streams, sessions } = node()
    await streams.openInbox('edge', { entry() {}, gap() {}, failed() {} })
    streams.openLane(0, 'sim', recorder().events).open(0, '0')
    await sessions.register(session('sim-a'), () => {})
    await streams.publish('edge', 'x')
    const record = (await admin.hget(keys.session('sim-a'), 'connection')) as string
    const own = record.split(':')[1]
    const list = (await admin.client('LIST')) as string
    const named = list.split('\n').filter((line) => line.includes('name=lifegrid:session:sim-a '))
    expect(named).toHaveLength(1)
    expect(named[0]).toContain(`id=${own} `)
    expect(await link.client.client('ID')).not.toBe(Number(own))
  })

  it('[LEASE-1] a node whose connection is reset registers again before it counts as gone', async () => {
    const a = await breakableNode()
    const b = node()
    let lost = 0
    await a.sessions.register(session('sim-a'), () => lost++)
    const views: string[][] = []
    b.sessions.watch((view) => views.push(view.nodes.map(({ id }) => id)))
    await eventually(world, 'it is seen', () => views.at(-1)?.length === 1)
    const seen = views.length
    const before = await admin.hget(keys.session('sim-a'), 'connection')
    a.proxy.cut()
    let connection = before
    await eventually(world, 'it registers again', () => {
      void admin.hget(keys.session('sim-a'), 'connection').then((now) => {
        connection = now
      })
      return connection !== before
    })
    // The watcher looks ten times a second.
    await pass(1000)
    expect(views).toHaveLength(seen)
    expect(lost).toBe(0)
  })

  it('[LEASE-2] a node that was cut off for longer than its TTL learns that its leases are lost', async () => {
    const { sessions, proxy } = await breakableNode(900)
    let lost = 0
    const registration = await sessions.register(session('sim-a'), () => lost++)
    proxy.refuse()
    await eventually(world, 'its lease runs out', () => systemClock.monotonic() > registration.validUntil() + 300)
    expect(lost).toBe(0)
    proxy.resume()
    await eventually(world, 'it is told', () => lost === 1)
    await eventually(world, 'it is back', () => registration.validUntil() > systemClock.monotonic())
  })

  it('a node receives hints again after Redis has come back', async () => {
    const { sessions } = node()
    const got: string[] = []
    await sessions.onNotify('sim-a', (message) => got.push(message))
    await redis.kill('SIGKILL')
    await redis.restart({ empty: true })
    let sent = 0
    await eventually(world, 'a hint comes', () => {
      // Best effort: those that are sent before the subscription is back are lost.
      sessions.notify('sim-a', `hint ${sent++}`).catch(() => {})
      return got.length > 0
    })
    expect(got[0]).toMatch(/^hint \d+$/)
  })

  it('[LEASE-1] a session and the list of sessions expire', async () => {
    const { sessions } = node(3000)
    await sessions.register(session('sim-a'), () => {})
    expect(await admin.pttl(keys.session('sim-a'))).toBeGreaterThan(0)
    expect(await admin.pttl(keys.session('sim-a'))).toBeLessThanOrEqual(3000)
    expect(await admin.pttl(keys.sessions)).toBeGreaterThan(0)
  })

  it('[LEASE-1] a renewal of an older connection cannot undo a newer registration', async () => {
    const [a, b] = [node(), node()]
    const first = await a.sessions.register(session('sim-a', { load: 1 }), () => {})
    await b.sessions.register(session('sim-a', { load: 2 }), () => {})
    const newer = await admin.hget(keys.session('sim-a'), 'connection')
    const { runScript } = await import('@lifegrid/cluster/redis/scripts')
    const args = ['renew', 'sim-a', JSON.stringify(session('sim-a')), 1, 'older', 60_000, 60_000, '256/8', '1']
    const names = [keys.session('sim-a'), keys.sessions, keys.sessionsVersion, keys.topology]
    expect(await runScript(a.link.client, 'session-write', names, args)).toEqual(['gone'])
    expect(await admin.hget(keys.session('sim-a'), 'connection')).toBe(newer)
    expect((await b.sessions.view()).nodes[0]?.load).toBe(2)
    await first.end()
  })

  it('[LEASE-1] more watchers cause no more checks of connections, and no more reads while nothing changes', async () => {
    const members = Array.from({ length: 30 }, () => node())
    await Promise.all(members.map(({ sessions }, i) => sessions.register(session(`sim-${i}`), () => {})))
    const views: number[] = []
    const watch = ({ sessions }: ReturnType<typeof node>, i: number): void => {
      sessions.watch(({ nodes }) => {
        views[i] = nodes.length
      })
    }
    const costs = async (watchers: number) => {
      members.slice(0, watchers).forEach(watch)
      await eventually(world, 'all nodes are seen', () => views.filter((seen) => seen === 30).length === watchers)
      const [before, from] = [await usage(), systemClock.monotonic()]
      await pass(1000)
      const [after, to] = [await usage(), systemClock.monotonic()]
      const seconds = (to - from) / 1000
      return { checks: (after.checks - before.checks) / seconds, bytes: (after.bytes - before.bytes) / seconds }
    }
    const one = await costs(1)
    const all = await costs(30)
    expect(one.checks).toBeGreaterThan(0)
    // All watchers together have twenty turns a second. Without turns, 30 of them check 600 times.
    expect(all.checks).toBeLessThan(60)
    // A watcher that reads all sessions and connections gets about 15 kB each time, ten times a second.
    expect(all.bytes - one.bytes).toBeLessThan(30 * 10 * 1500)
  })

  it('[LEASE-1] a jump of the clock of Redis, which makes sessions expire, does not make any node count as gone', async () => {
    const [a, b] = [node(3000), node(3000)]
    await a.sessions.register(session('sim-a'), () => {})
    await b.sessions.register(session('sim-b'), () => {})
    const views: string[][] = []
    b.sessions.watch((view) => views.push(view.nodes.map(({ id }) => id)))
    await eventually(world, 'both are seen', () => views.at(-1)?.length === 2)
    const seen = views.length
    // The effect of a jump ahead: everything expires at once. Other tests check, without Redis, that the jump is noticed.
    await admin.del(keys.session('sim-a'), keys.session('sim-b'), keys.sessionsVersion)
    await pass(2500)
    expect(views).toHaveLength(seen)
    expect((await b.sessions.view()).nodes).toHaveLength(2)
  })

  it('[LEASE-1] after the clock of Redis was set back, the turn ends in time, and a session lasts at most the longest TTL', async () => {
    const [a, b] = [await breakableNode(3000), node(3000)]
    await a.sessions.register(session('sim-a'), () => {})
    const views: string[][] = []
    b.sessions.watch((view) => views.push(view.nodes.map(({ id }) => id)))
    await eventually(world, 'it is seen', () => views.at(-1)?.length === 1)
    const inAnHour = systemClock.now() + 3_600_000
    a.proxy.freeze()
    await admin.pexpireat(keys.session('sim-a'), inAnHour)
    await admin.zadd(keys.sessions, inAnHour, 'sim-a')
    await admin.set(keys.sessionsTurn, `${inAnHour}000`)
    await admin.hset(keys.session('sim-a'), 'missing', `${inAnHour}000`)
    await pass(500)
    expect(await admin.pttl(keys.session('sim-a'))).toBeLessThanOrEqual(60_000)
    expect(Number(await admin.get(keys.sessionsTurn))).toBeLessThan(inAnHour * 1000)
    a.proxy.refuse()
    await eventually(world, 'it is gone', () => views.at(-1)?.length === 0)
  })

  it('[LEASE-2] registering fails if Redis cannot be reached', async () => {
    const link = linkTo('redis://127.0.0.1:1')
    const sessions = sessionsOf(link, 3000, 500)
    await expect(sessions.register(session('sim-a'), () => {})).rejects.toThrow('registering the session of sim-a')
    await sessions.close()
    await link.close()
  })
})
