import { rm } from 'node:fs/promises'
import { systemClock } from '@lifegrid/base/system-clock'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import { type RedisCluster, startRedisCluster } from '@lifegrid/local/services/redis-cluster'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { emptyRedis } from '@lifegrid/testkit/redis'
import { makeRedisUsers, type Role, urlOf } from '@lifegrid/testkit/role-users'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keys } from '../src/keys.ts'
import { admissionContract } from './admission-contract.ts'
import {
  ignoreError,
  linkTo,
  pass,
  redisAdmissionWorld,
  redisStreamsWorld,
  sessionsOf,
  streamsOf,
} from './redis-worlds.ts'
import { session, sessionsContract } from './sessions-contract.ts'
import { eventually, recorder, streamsContract } from './streams-contract.ts'

let folder: string
let cluster: RedisCluster
beforeAll(async () => {
  folder = await dataFolder('cluster')
  cluster = await startRedisCluster({ folder, masters: 3 })
})
afterAll(async () => {
  await cluster?.discard()
  await rm(folder, { recursive: true, force: true })
})

const empty = async (): Promise<void> => {
  await Promise.all(cluster.nodes.map((node) => emptyRedis(node.url)))
}

streamsContract('Redis Cluster', () => redisStreamsWorld(cluster.url, empty))

admissionContract('Redis Cluster', () => redisAdmissionWorld(cluster.url, empty))

sessionsContract('Redis Cluster', async () => {
  await empty()
  const closing: (() => Promise<void>)[] = []
  return {
    async node(ttlMs) {
      const link = linkTo(cluster.url)
      const connections: Redis[] = []
      let dead = false
      // Tracks the node's connections, so that killing it can close them, and opens none for a dead process.
      const held = {
        ...link,
        async dedicated(key: string, name: string) {
          if (dead) throw new Error('this process is dead')
          const connection = await link.dedicated(key, name)
          connections.push(connection)
          return connection
        },
      }
      const sessions = sessionsOf(held, ttlMs)
      closing.push(async () => {
        await sessions.close()
        await link.close()
      })
      return {
        sessions,
        monotonic: () => systemClock.monotonic(),
        async kill() {
          dead = true
          for (const connection of connections) connection.disconnect()
        },
        async freeze() {
          dead = true
          // The connection stays open, but nothing is sent on it any more.
          for (const connection of connections) connection.sendCommand = (command) => command.promise
        },
        async thaw() {
          dead = false
          for (const connection of connections) connection.disconnect()
        },
      }
    },
    pass,
    async close() {
      await Promise.all(closing.map((close) => close()))
    },
  }
})

describe('Redis Cluster', () => {
  it('[CMD-4] spreads lanes over its masters, and a node uses all of them with one connection string', async () => {
    await empty()
    const node = await connectCluster({
      redisUrl: cluster.url,
      clock: systemClock,
      random: seededRandom('node'),
      sessionTtlMs: 3000,
      lanes: 8,
      onError: ignoreError,
    })
    const got = recorder()
    for (let lane = 0; lane < 8; lane++) {
      node.streams.openLane(lane, 'sim', got.events).open(lane, '0')
      await node.streams.append({ lane, partition: lane, data: `${lane}`, backlogMax: 10 })
    }
    await eventually({ pass }, 'all lanes are read', () => got.entries.length === 8)
    const perMaster = await Promise.all(cluster.nodes.map((master) => streamsOn(master.url)))
    expect(perMaster.reduce((sum, count) => sum + count, 0)).toBe(8)
    expect(perMaster.filter((count) => count > 0).length).toBeGreaterThan(1)
    await node.sessions.register(session('sim-1'), ignoreError)
    expect((await node.sessions.view()).nodes).toHaveLength(1)
    await node.checkWrites()
    await node.close()
  })

  it('[REDIS-3] [OPS-29] with the rights of the roles, sims load the scripts again into each master that loses them', async () => {
    await empty()
    for (const { url } of cluster.nodes) await makeRedisUsers(url)
    const connect = (role: Role) => {
      // The user of the first address is the user of all.
      const [first = '', ...others] = cluster.url.replace('redis+cluster://', '').split(',')
      const redisUrl = [urlOf(role, `redis+cluster://${first}`), ...others].join(',')
      const random = seededRandom(role)
      return connectCluster({
        ...{ redisUrl, clock: systemClock, random, sessionTtlMs: 3000, lanes: 8, onError: ignoreError },
      })
    }
    const sim = await connect('sim')
    const edge = await connect('edge')
    const got = recorder()
    for (let lane = 0; lane < 8; lane++) sim.streams.openLane(lane, 'sim', got.events).open(lane, '0')
    await sim.sessions.register(session('sim-1'), ignoreError)
    await edge.sessions.register(session('edge-1', { kind: 'edge' }), ignoreError)
    for (const { url } of cluster.nodes) await withClient(url, (client) => client.function('FLUSH'))
    await expect.poll(() => edge.checkWrites().then(() => 'written', String), { timeout: 20_000 }).toBe('written')
    // Lanes of several masters in one turn of the event loop.
    const appending = Array.from({ length: 8 }, (_, lane) =>
      edge.streams.append({ lane, partition: lane, data: `${lane}`, backlogMax: 10 }),
    )
    expect(await Promise.all(appending)).toMatchObject(Array(8).fill({ outcome: 'appended' }))
    await eventually({ pass }, 'all lanes are read', () => got.entries.length === 8)
    await edge.close()
    await sim.close()
  })

  it('[CMD-4] a reader follows its lane to another master', async () => {
    await empty()
    const link = linkTo(cluster.url)
    const streams = streamsOf(link)
    const got = recorder()
    streams.openLane(5, 'sim', got.events).open(5, '0')
    await streams.append({ lane: 5, partition: 5, data: 'before', backlogMax: 10 })
    await eventually({ pass }, 'the lane is read', () => got.entries.length === 1)
    await moveSlotOf(keys.commands(5, 5))
    await streams.append({ lane: 5, partition: 5, data: 'after', backlogMax: 10 })
    await eventually({ pass }, 'the lane is read on its new master', () => got.data().includes('after'))
    // The new master could be one that lost data, so entries that are not trimmed yet are read again: [CMD-6].
    expect(got.data()).toEqual(['before', 'before', 'after'])
    expect(got.rewound).toHaveLength(1)
    await streams.close()
    await link.close()
  })
})

function streamsOn(url: string): Promise<number> {
  return withClient(url, async (client) => (await client.keys('*:cmd:*')).length)
}

async function withClient<T>(url: string, use: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url)
  try {
    return await use(client)
  } finally {
    client.disconnect()
  }
}

/** What `redis-cli --cluster reshard` does: https://redis.io/docs/latest/commands/cluster-setslot/ */
async function moveSlotOf(key: string): Promise<void> {
  const masters = cluster.nodes.map((node) => ({ node, client: new Redis(node.url) }))
  try {
    const [first] = masters as [(typeof masters)[number]]
    const slot = await first.client.cluster('KEYSLOT', key)
    const counts = await Promise.all(masters.map(({ client }) => client.cluster('COUNTKEYSINSLOT', slot)))
    const from = masters[counts.findIndex((count) => count > 0)] as (typeof masters)[number]
    const to = masters.find((master) => master !== from) as (typeof masters)[number]
    const [fromId, toId] = [await from.client.cluster('MYID'), await to.client.cluster('MYID')]
    await to.client.cluster('SETSLOT', slot, 'IMPORTING', fromId)
    await from.client.cluster('SETSLOT', slot, 'MIGRATING', toId)
    const held = await from.client.cluster('GETKEYSINSLOT', slot, 100)
    await from.client.migrate(to.node.host, to.node.port, '', 0, 5000, 'KEYS', ...held)
    // The new owner first, so that the slot always has an owner; then all nodes, so that none redirects to the old owner.
    for (const { client } of [to, from, ...masters]) await client.cluster('SETSLOT', slot, 'NODE', toId)
  } finally {
    for (const { client } of masters) client.disconnect()
  }
}
