import { isDeepStrictEqual } from 'node:util'
import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import type { OfflineTickPayload } from '@lifegrid/contract/wire/jobs'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { bullmqQueues } from '@lifegrid/queues/bullmq/queues'
import type { Queues } from '@lifegrid/queues/ports'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { noChanges, type OutboxJob, type Store } from '@lifegrid/storage/ports'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { ownRedis } from '@lifegrid/testkit/redis'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { workerLimits } from '../src/limits.ts'
import { outboxRelay } from '../src/outbox-relay.ts'
import { sweepHealth } from '../src/sweep-health.ts'
import { ownAll } from './support/recorded-life.ts'
import { until } from './support/until.ts'

describe('the outbox relay on real services', () => {
  let redis: Awaited<ReturnType<typeof ownRedis>>
  let database: FreshDatabase
  let store: Store
  let queues: Queues
  const problems: string[] = []
  let endTest = async (): Promise<void> => {}

  beforeEach(async () => {
    redis = await ownRedis()
    database = await freshDatabase(inject('mysqlUrl'))
    await migrate(database.url)
    store = await mysqlStore({ url: database.url, lanes: 1, clock: systemClock })
    await ownAll(store)
    problems.length = 0
    endTest = async () => {}
    queues = bullmqQueues({
      redisUrl: redis.url,
      clock: systemClock,
      random: systemRandom,
      now: () => systemClock.now(),
      onError: (error, doing) => problems.push(`${doing}: ${error}`),
    })
  })
  afterEach(async () => {
    await endTest()
    await queues.close()
    await store.close()
    await database.drop()
    await redis.discard()
  })

  const put = async (...ids: string[]): Promise<void> => {
    const outbox = ids.map((id): OutboxJob => {
      return { id, queue: 'offline-tick', payload: JSON.stringify({ kind: 'player', player: id }), runAt: 0 }
    })
    await store.commit(0, { ...noChanges, fences: [{ partition: 0, epoch: 1 }], outbox })
  }
  let now = 0
  const relayOn = (through: Pick<Store, 'claimOutbox' | 'outboxDone'>) =>
    outboxRelay({
      store: through,
      queues,
      clock: systemClock,
      time: { now: () => now },
      onSwept: () => undefined,
      onRelayed: () => {},
      onError: () => {},
    })

  it('[GATE-3] makes one job, not two, if the worker dies between enqueueing and removing it, whether the job has run or not', async () => {
    await put('one')
    const dying = { ...store, outboxDone: () => Promise.reject(new Error('killed')) }
    await expect(relayOn(dying).sweep()).rejects.toThrow('killed')
    expect(await store.outboxPending(10)).toHaveLength(1)

    // When the claim ends, the next relay finds it in the outbox while it waits in its queue.
    now += workerLimits.relayClaimMs
    await expect(relayOn(dying).sweep()).rejects.toThrow('killed')
    expect(await queues.counts('offline-tick')).toMatchObject({ waiting: 1 })
    const ran: string[] = []
    queues.worker('offline-tick', async (payload) => void ran.push(JSON.stringify(payload)), { concurrency: 1 })
    await until('the job runs', () => ran.length > 0)

    // The one after that finds it after it has run.
    now += workerLimits.relayClaimMs
    expect(await relayOn(store).sweep()).toBe(1)
    expect(await store.outboxPending(10)).toEqual([])
    await put('two')
    expect(await relayOn(store).sweep()).toBe(1)
    await until('the second job runs', () => ran.length > 1)
    expect(ran).toEqual(['{"kind":"player","player":"one"}', '{"kind":"player","player":"two"}'])
    expect(problems).toEqual([])
  })

  it('[GATE-3] enqueues each job once when two relays run at the same time', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `job-${index}`)
    await put(...ids)
    await Promise.all([relayOn(store).sweep(), relayOn(store).sweep()])
    expect(await store.outboxPending(10)).toEqual([])
    expect(await queues.counts('offline-tick')).toMatchObject({ waiting: ids.length })
  })

  it('[JOB-16] when the memory of Redis is full no job is lost, operators are told, and all goes on when there is room', async () => {
    const admin = new Redis(redis.url)
    // Also after a failure: the queues close when the job has ended.
    endTest = async () => {
      room()
      await admin.config('SET', 'maxmemory', '0')
      admin.disconnect()
    }
    const metrics = createMetrics(new Registry())
    const health = sweepHealth('outbox', 0, { clock: systemClock, metrics })
    const swept = async () => {
      now += workerLimits.relayClaimMs
      const relay = relayOn(store)
      await relay.sweep().then(health.succeeded, health.failed)
    }
    let room = (): void => {}
    const ran: string[] = []
    const release = new Promise<void>((resolve) => {
      room = resolve
    })
    const handler = async (payload: OfflineTickPayload): Promise<void> => {
      ran.push(payload.kind === 'player' ? payload.player : payload.kind)
      if (ran.length === 1) await release
    }
    queues.worker('offline-tick', handler)
    await put('running', 'waiting')
    await swept()
    await until('a job runs', () => ran.length > 0)

    // Redis is above this bound at once, as if streams and sessions had filled it.
    await admin.config('SET', 'maxmemory', '1')
    await put('held')
    await swept()
    expect(await store.outboxPending(10)).toMatchObject([{ id: 'held' }])
    expect(health.troubles()).toEqual([expect.stringMatching(/^The sweep of the outbox has been failing .*OOM/)])
    expect(await metrics.worker.sweepFailures.get()).toMatchObject({
      values: [{ labels: { sweep: 'outbox' }, value: 1 }],
    })
    await expect(queues.checkWrites()).rejects.toThrow('OOM')
    // A job that ends meanwhile, and one that waits.
    room()
    await sleep(systemClock, 300)

    await admin.config('SET', 'maxmemory', '0')
    await queues.checkWrites()
    await swept()
    await until('all jobs run', () => new Set(ran).size > 2)
    const idle = { waiting: 0, active: 0, delayed: 0, failed: 0 }
    await until('no job is left', async () => isDeepStrictEqual(await queues.counts('offline-tick'), idle))
    expect(new Set(ran)).toEqual(new Set(['running', 'waiting', 'held']))
    expect(await store.outboxPending(10)).toEqual([])
    expect(health.troubles()).toEqual([])
    expect(await queues.deadLetters.list(10)).toEqual([])
  })
})
