import { emptyRedis, ownRedis } from '@lifegrid/testkit/redis'
import { afterAll, beforeAll } from 'vitest'
import { admissionContract } from './admission-contract.ts'
import { loungeContract } from './lounge-contract.ts'
import {
  redisAdmissionWorld,
  redisLoungeWorld,
  redisSessionsWorld,
  redisSpendingWorld,
  redisStandingsWorld,
  redisStreamsWorld,
} from './redis-worlds.ts'
import { sessionsContract } from './sessions-contract.ts'
import { spendingContract } from './spending-contract.ts'
import { standingsContract } from './standings-contract.ts'
import { streamsContract } from './streams-contract.ts'

let redis: Awaited<ReturnType<typeof ownRedis>>
beforeAll(async () => {
  redis = await ownRedis()
})
afterAll(() => redis?.discard())

streamsContract('Redis', () => redisStreamsWorld(redis.url, () => emptyRedis(redis.url)))

admissionContract('Redis', () => redisAdmissionWorld(redis.url, () => emptyRedis(redis.url)))

loungeContract('Redis', () => redisLoungeWorld(redis.url, () => emptyRedis(redis.url)))

standingsContract('Redis', () => redisStandingsWorld(redis.url, () => emptyRedis(redis.url)))

spendingContract('Redis', () => redisSpendingWorld(redis.url, () => emptyRedis(redis.url)))

sessionsContract('Redis', () =>
  redisSessionsWorld(
    redis.url,
    () => emptyRedis(redis.url),
    async () => {
      await redis.kill('SIGKILL')
      await redis.restart({ empty: true })
    },
  ),
)
