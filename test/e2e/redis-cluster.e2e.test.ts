import { rm } from 'node:fs/promises'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { startReaper } from '@lifegrid/local/process/reaper'
import { type RedisCluster, startRedisCluster } from '@lifegrid/local/services/redis-cluster'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killSim } from '../harness/faults.ts'
import { type Stage, startStage } from '../harness/stage.ts'
import { expectNothingLost } from './support.ts'

const reaper = startReaper()
let folder: string
let redis: RedisCluster
let stage: Stage

beforeAll(async () => {
  folder = await dataFolder('redis-cluster')
  redis = await startRedisCluster({ folder, reaper })
  stage = await startStage({ env: { REDIS_URL: redis.url } })
})
afterAll(async () => {
  await stage?.end()
  await redis?.discard()
  await reaper.close()
  await rm(folder, { recursive: true, force: true })
})

test('[CMD-4] the cluster works on a Redis Cluster of three masters, and survives the death of a sim there', async () => {
  const crowd = await stage.crowd({ players: 12, commandsPerSecond: 10, seed: 'redis-cluster' })
  crowd.play()
  await sleep(clock, 2_000)
  await killSim(stage, 'sim-1', () => {})
  await sleep(clock, 2_000)
  await expectNothingLost('redis cluster', stage, crowd)
  // The hash tags of the lanes are spread over the slots, so every master has keys.
  for (const { url } of redis.nodes) {
    const client = new Redis(url)
    try {
      expect(await client.dbsize(), url).toBeGreaterThan(0)
    } finally {
      client.disconnect()
    }
  }
})
