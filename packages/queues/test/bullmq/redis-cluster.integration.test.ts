import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { type RedisCluster, startRedisCluster } from '@lifegrid/local/services/redis-cluster'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bullmqQueues } from '../../src/bullmq/queues.ts'

let cluster: RedisCluster
beforeAll(async () => {
  cluster = await startRedisCluster({ folder: await dataFolder('redis-cluster'), masters: 3 })
})
afterAll(() => cluster?.discard())

it('queues, schedules and workers also work on a Redis Cluster', async () => {
  const problems: string[] = []
  const queues = bullmqQueues({
    redisUrl: cluster.url,
    clock: systemClock,
    random: systemRandom,
    now: () => systemClock.now(),
    onError: (error, doing) => problems.push(`${doing}: ${error}`),
  })
  const ran: string[] = []
  await queues.enqueue({ id: 'one', queue: 'offline-tick', payload: '{"kind":"player","player":"ada"}', runAt: 0 })
  queues.worker('offline-tick', async (payload) => void ran.push(payload.kind), { concurrency: 1 })
  await queues.schedule('offline-tick', 'sweep', 3_600_000, { kind: 'sweep' })
  while (ran.length < 2) await sleep(systemClock, 10)
  expect(ran.sort()).toEqual(['player', 'sweep'])
  expect(problems).toEqual([])
  await queues.close()
})
