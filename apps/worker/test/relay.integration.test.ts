import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { bullmqQueues } from '@lifegrid/queues/bullmq/queues'
import type { Queues } from '@lifegrid/queues/ports'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { noChanges, type OutboxJob, type Store } from '@lifegrid/storage/ports'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { ownRedis } from '@lifegrid/testkit/redis'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { workerLimits } from '../src/limits.ts'
import { outboxRelay } from '../src/outbox-relay.ts'
import { ownAll } from './support/recorded-life.ts'

describe('the outbox relay on real services', () => {
  let redis: Awaited<ReturnType<typeof ownRedis>>
  let database: FreshDatabase
  let store: Store
  let queues: Queues
  const problems: string[] = []

  beforeEach(async () => {
    redis = await ownRedis()
    database = await freshDatabase(inject('mysqlUrl'))
    await migrate(database.url)
    store = await mysqlStore({ url: database.url, lanes: 1, clock: systemClock })
    await ownAll(store)
    problems.length = 0
    queues = bullmqQueues({
      redisUrl: redis.url,
      clock: systemClock,
      random: systemRandom,
      now: () => systemClock.now(),
      onError: (error, doing) => problems.push(`${doing}: ${error}`),
    })
  })
  afterEach(async () => {
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
    while (ran.length < 1) await sleep(systemClock, 10)

    // The one after that finds it after it has run.
    now += workerLimits.relayClaimMs
    expect(await relayOn(store).sweep()).toBe(1)
    expect(await store.outboxPending(10)).toEqual([])
    await put('two')
    expect(await relayOn(store).sweep()).toBe(1)
    while (ran.length < 2) await sleep(systemClock, 10)
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
})
