import { systemClock as clock } from '@lifegrid/base/system-clock'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import type { RedisMemory } from '@lifegrid/cluster/redis/memory'
import { ownRedis } from '@lifegrid/testkit/redis'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pass } from './redis-worlds.ts'
import { session } from './sessions-contract.ts'
import { eventually } from './streams-contract.ts'

const maxBytes = 12 * 2 ** 20
let redis: Awaited<ReturnType<typeof ownRedis>>
let admin: Redis
const world = { pass }

beforeAll(async () => {
  redis = await ownRedis({ config: [`maxmemory ${maxBytes}`] })
  admin = new Redis(redis.url)
})
afterAll(async () => {
  admin?.disconnect()
  await redis?.discard()
})

/** Fills the memory of Redis until it refuses even small values. */
async function fill(): Promise<void> {
  for (const bytes of [2 ** 16, 2 ** 12, 2 ** 8, 2 ** 8]) {
    // The buffer of a large command is freed a moment later.
    await pass(100)
    for (let i = 0; ; i++) {
      const setting = admin.set(`filler:${bytes}:${i}:${clock.monotonic()}`, 'x'.repeat(bytes))
      const taken = await setting.catch((error: Error) => error.message)
      if (taken === 'OK') continue
      expect(taken).toMatch(/^OOM/)
      break
    }
  }
}

it('[REDIS-2] when the memory of Redis is full, commands are refused as overloaded and everything else continues', async () => {
  const memories: RedisMemory[] = []
  const options = { redisUrl: redis.url, clock, random: seededRandom('memory'), sessionTtlMs: 1500, lanes: 1 }
  const cluster = await connectCluster({ ...options, onMemory: (memory) => memories.push(memory), onError() {} })
  const { streams, sessions } = cluster
  const got: string[] = []
  await streams.openInbox('edge', { entry: (data) => got.push(data), gap() {}, failed() {} })
  let lost = 0
  const registration = await sessions.register(session('sim-a'), () => lost++)
  const request = {
    lane: 0,
    partition: 0,
    data: 'd',
    backlogMax: 10,
    limit: { player: 'p', perMinute: 600, burst: 10 },
  }
  const first = await streams.append(request)
  if (first.outcome !== 'appended') throw new Error(`the first command was ${first.outcome}`)
  await eventually(world, 'the memory is known', () => memories.length > 0)
  expect(memories[0]).toMatchObject({ maxBytes, policy: 'noeviction' })
  expect(cluster.troubles()).toEqual([])

  // Redis may free memory of its own between two commands, so that there is room for one more.
  let last = first.id
  let append = first as Awaited<ReturnType<typeof streams.append>>
  for (let tries = 0; append.outcome === 'appended' && tries < 5; tries++) {
    last = append.id
    await fill()
    append = await streams.append(request)
  }
  expect(append).toMatchObject({ outcome: 'overloaded' })
  await cluster.checkWrites()
  expect(await streams.publish('edge', 'an answer')).toBe('appended')
  await eventually(world, 'the answer is read', () => got.length === 1)
  const until = registration.validUntil()
  await eventually(world, 'the session is renewed', () => registration.validUntil() > until)
  await eventually(world, 'operators are told', () => cluster.troubles().length > 0)
  expect(cluster.troubles()).toEqual([expect.stringMatching(/^Redis uses \d+ % of its 12 MB/)])
  await streams.trim(0, 0, last)
  expect(await streams.backlog(0, [0])).toEqual(new Map([[0, 0]]))

  await admin.eval("for _, key in ipairs(redis.call('KEYS', 'filler:*')) do redis.call('DEL', key) end", 0)
  expect(await streams.append(request)).toMatchObject({ outcome: 'appended' })
  await eventually(world, 'all is well again', () => cluster.troubles().length === 0)
  expect(lost).toBe(0)
  await cluster.close()
})

it.each([
  { maxmemory: '0', policy: 'noeviction', trouble: /no maxmemory/ },
  { maxmemory: '100mb', policy: 'allkeys-lru', trouble: /allkeys-lru/ },
])('[REDIS-2] operators are told of maxmemory $maxmemory with $policy', async ({ maxmemory, policy, trouble }) => {
  await admin.config('SET', 'maxmemory', maxmemory)
  await admin.config('SET', 'maxmemory-policy', policy)
  const options = { redisUrl: redis.url, clock, random: seededRandom(policy), sessionTtlMs: 1500, lanes: 1 }
  const cluster = await connectCluster({ ...options, onError() {} })
  await eventually(world, 'the trouble is shown', () => cluster.troubles().length > 0)
  expect(cluster.troubles()).toEqual([expect.stringMatching(trouble)])
  await cluster.close()
})
