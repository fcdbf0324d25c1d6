import { systemClock } from '@lifegrid/base/system-clock'
import type { Service } from '@lifegrid/local/services/service'
import { ownRedis } from '@lifegrid/testkit/redis'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { startTcpProxy, type TcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keys } from '../src/keys.ts'
import { type ClusterConnection, connectCluster } from '../src/redis/cluster.ts'
import { pass } from './redis-worlds.ts'
import { session } from './sessions-contract.ts'
import { eventually, recorder } from './streams-contract.ts'

const world = { pass }

let servers: readonly [Service, Service]
let admins: readonly [Redis, Redis]
let proxy: TcpProxy
let node: ClusterConnection
let errors: string[]

/** A master and its replica. The node's URL leads to the master: a proxy takes the place of a DNS name or a virtual address. */
beforeEach(async () => {
  servers = [await ownRedis(), await ownRedis()]
  admins = [new Redis(servers[0].url), new Redis(servers[1].url)]
  for (const admin of admins) await admin.config('SET', 'repl-diskless-sync-delay', 0)
  await admins[1].replicaof(servers[0].host, servers[0].port)
  await linkUp(admins[1])
  proxy = await startTcpProxy(servers[0])
  errors = []
  node = await connectCluster({
    redisUrl: `redis://127.0.0.1:${proxy.port}`,
    clock: systemClock,
    random: seededRandom('failover'),
    sessionTtlMs: 3000,
    lanes: 1,
    onError: (error, doing) => errors.push(`${doing}: ${error}`),
  })
})
afterEach(async () => {
  await node?.close()
  await proxy?.close()
  for (const admin of admins ?? []) admin.disconnect()
  for (const server of servers ?? []) await server.discard()
})

/** Ways to make the old master refuse commands while its connections stay open. */
const demotions: Readonly<Record<string, (old: Redis) => Promise<unknown>>> = {
  READONLY: async (old) => {
    await old.replicaof(servers[1].host, servers[1].port)
    await linkUp(old)
  },
  async MASTERDOWN(old) {
    await old.config('SET', 'replica-serve-stale-data', 'no')
    await old.replicaof('127.0.0.1', 1)
  },
  async LOADING(old) {
    // More than the backlog holds, so that the replica must load everything.
    await admins[1].config('SET', 'repl-backlog-size', 16_384)
    const fill = admins[1].pipeline()
    for (let i = 0; i < 2000; i++) fill.set(`filler:${i}`, 'x'.repeat(100))
    await fill.exec()
    // So slow that it loads for the rest of the test. Redis has these settings for its own tests.
    await old.config('SET', 'key-load-delay', 10_000)
    await old.config('SET', 'loading-process-events-interval-bytes', 1024)
    await old.replicaof(servers[1].host, servers[1].port)
    for (let i = 0; !(await old.info('persistence')).includes('loading:1'); i++) {
      if (i > 5000) throw new Error('the replica never loads')
      await pass(10)
    }
  },
}

describe.each(Object.keys(demotions))('a failover that leaves a connection to a server that answers %s', (code) => {
  it(`[REDIS-1] the node finds the new master, and everything works on it`, async () => {
    const { streams, sessions } = node
    const got = recorder()
    const inbox: string[] = []
    const hints: string[] = []
    const views: string[][] = []
    streams.openLane(0, 'sim', got.events).open(0, '0')
    await streams.openInbox('edge', { entry: (data) => inbox.push(data), gap() {}, failed() {} })
    await sessions.register(session('sim-1'), () => {})
    sessions.watch((view) => views.push(view.nodes.map(({ id }) => id)))
    await sessions.onNotify('sim-1', (hint) => hints.push(hint))
    await streams.append({ lane: 0, partition: 0, data: 'before', backlogMax: 100 })
    await eventually(world, 'the lane is read', () => got.data().includes('before'))
    await eventually(world, 'the node is seen', () => views.at(-1)?.length === 1)
    await node.checkWrites()
    const seen = views.length

    await promote()
    await demotions[code]?.(admins[0])
    await expect(node.checkWrites()).rejects.toThrow()
    // For a while, new connections reach the old master as well.
    await pass(1000)
    proxy.redirect(servers[1])

    await succeeds('appending', () => streams.append({ lane: 0, partition: 0, data: 'after', backlogMax: 100 }))
    await node.checkWrites()
    await eventually(world, 'the lane is read on the new master', () => got.data().includes('after'))
    await succeeds('publishing', () => streams.publish('edge', 'frame'))
    await eventually(world, 'the inbox is read on the new master', () => {
      if (inbox.length > 0) return true
      streams.publish('edge', 'again').catch(() => {})
      return false
    })
    await eventually(world, 'a hint arrives', () => {
      // A hint that is sent before the subscription is back is lost.
      sessions.notify('sim-1', 'hint').catch(() => {})
      return hints.length > 0
    })
    const members = await succeeds('reading the sessions', () => sessions.view())
    expect(members.nodes.map(({ id }) => id)).toEqual(['sim-1'])
    expect(views).toHaveLength(seen)
    expect(errors.length).toBeGreaterThan(0)
  })
})

it('[REDIS-1] a reader does not read from a replica', async () => {
  const got = recorder()
  node.streams.openLane(0, 'sim', got.events).open(0, '0')
  await node.streams.append({ lane: 0, partition: 0, data: 'before', backlogMax: 100 })
  await eventually(world, 'the lane is read', () => got.data().includes('before'))
  await promote()
  await demotions.READONLY?.(admins[0])
  await eventually(world, 'the reader notices', () => got.failures.some((error) => /REDIS-1/.test(String(error))))
  await admins[1].xadd('{l0}:cmd:0', '*', 'd', 'after')
  await pass(1000)
  expect(await admins[0].xlen('{l0}:cmd:0')).toBe(2)
  expect(got.data()).not.toContain('after')
  proxy.redirect(servers[1])
  await eventually(world, 'it reads on the new master', () => got.data().includes('after'))
})

it('[REDIS-1] a subscription that came back to the old master just before the address changed moves to the new one', async () => {
  const hints: string[] = []
  await node.sessions.onNotify('sim-1', (hint) => hints.push(hint))
  await promote()
  // It follows no master, so no hint of the new one reaches it. A subscription is possible all the same.
  await admins[0].replicaof('127.0.0.1', 1)
  await admins[0].call('CLIENT', 'KILL', 'TYPE', 'pubsub')
  await expect(node.checkWrites()).rejects.toThrow('READONLY')
  while ((await subscribers(admins[0], keys.notify('sim-1'))) === 0) await pass(5)
  proxy.redirect(servers[1])
  await eventually(world, 'a hint arrives', () => {
    node.sessions.notify('sim-1', 'hint').catch(() => {})
    return hints.length > 0
  })
})

it('[REDIS-1] a node whose Redis stops answering finds the new one', async () => {
  const got = recorder()
  node.streams.openLane(0, 'sim', got.events).open(0, '0')
  await node.streams.append({ lane: 0, partition: 0, data: 'before', backlogMax: 100 })
  await promote()
  await servers[0].kill('SIGSTOP')
  proxy.redirect(servers[1])
  await succeeds('appending', () => node.streams.append({ lane: 0, partition: 0, data: 'after', backlogMax: 100 }))
  await eventually(world, 'the lane is read', () => got.data().includes('after'))
})

it('every script runs when the memory of Redis is full, except those that add commands, tickets and tokens', async () => {
  await node.streams.append({ lane: 0, partition: 0, data: 'x', backlogMax: 100 })
  await admins[0].config('SET', 'maxmemory', '1')
  const append = node.streams.append({ lane: 0, partition: 0, data: 'x', backlogMax: 100 })
  await expect(append).resolves.toMatchObject({ outcome: 'overloaded' })
  await expect(node.admission.take('flood', { perHour: 60, burst: 1 })).rejects.toThrow('OOM')
  await node.checkWrites()
  const registration = await node.sessions.register(session('sim-1'), () => {})
  expect((await node.sessions.view()).nodes).toHaveLength(1)
  await node.streams.trim(0, 0, '9999999999999-0')
  await node.streams.openInbox('edge', { entry() {}, gap() {}, failed() {} })
  await registration.end()
})

async function succeeds<T>(what: string, attempt: () => Promise<T>): Promise<T> {
  const until = systemClock.monotonic() + 120_000
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (systemClock.monotonic() > until) throw new Error(`${what} never succeeds`, { cause: error })
      await pass(50)
    }
  }
}

async function subscribers(server: Redis, channel: string): Promise<number> {
  const [, count] = await server.pubsub('NUMSUB', channel)
  return Number(count)
}

/** Makes the replica a master once it has everything. */
async function promote(): Promise<void> {
  await admins[0].set('marker', '1')
  await admins[0].wait(1, 60_000)
  await admins[1].replicaof('NO', 'ONE')
}

async function linkUp(replica: Redis): Promise<void> {
  for (let i = 0; !(await replica.info('replication')).includes('master_link_status:up'); i++) {
    if (i > 5000) throw new Error('the replica never follows its master')
    await pass(10)
  }
}
