import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { ownRedis } from '@lifegrid/testkit/redis'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bullmqQueues } from '../../src/bullmq/queues.ts'
import { jobs } from '../../src/jobs/all.ts'
import type { Queues } from '../../src/ports.ts'

describe('queues on BullMQ', () => {
  let server: Awaited<ReturnType<typeof ownRedis>>
  let redis: Redis
  let queues: Queues
  let problems: string[]
  let failed: string[]
  const now = () => systemClock.now()
  const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await condition())) await sleep(systemClock, 10)
  }
  const player = (id: string, name = 'ada', runAt = 0) => ({
    id,
    queue: 'offline-tick',
    payload: JSON.stringify({ kind: 'player', player: name }),
    runAt,
  })

  beforeAll(async () => {
    server = await ownRedis()
    redis = new Redis(server.url)
  })
  afterAll(async () => {
    redis.disconnect()
    await server.discard()
  })
  beforeEach(async () => {
    await redis.flushall()
    problems = []
    failed = []
    queues = bullmqQueues({
      redisUrl: server.url,
      clock: systemClock,
      random: systemRandom,
      now,
      onError: (error, doing) => problems.push(`${doing}: ${error}`),
      onJobFailed: (error, { queue, id, attempt }) => failed.push(`${queue} ${id} ${attempt}: ${error}`),
    })
  })
  afterEach(() => queues.close())

  it('[GATE-3] a job that is enqueued twice with one id runs once, even when the second comes after it has run', async () => {
    const ran: unknown[] = []
    await queues.enqueue(player('one'))
    await queues.enqueue(player('one'))
    queues.worker('offline-tick', async (payload, job) => void ran.push([job.id, payload]), { concurrency: 1 })
    await until(() => ran.length > 0)
    await queues.enqueue(player('one'))
    await queues.enqueue(player('two', 'bob'))
    await until(() => ran.length > 1)
    expect(ran).toEqual([
      ['one', { kind: 'player', player: 'ada' }],
      ['two', { kind: 'player', player: 'bob' }],
    ])
    expect(problems).toEqual([])
  })

  it('[RIGHTS-3] forgets the jobs of a player, waiting, delayed, done, failed or dead, and no others', async () => {
    let ran = 0
    const worker = queues.worker('account-deletion', async () => Promise.reject(new Error(`no ${++ran}`)), {
      concurrency: 1,
    })
    const tell = (name: string) => ({
      id: `tell-${name}`,
      queue: 'account-deletion',
      payload: JSON.stringify({ kind: 'tell', player: name }),
      runAt: 0,
    })
    for (const name of ['ada', 'ada2']) {
      await queues.enqueue(tell(name))
      await queues.enqueue(player(`offline-tick-${name}-1`, name))
      await queues.enqueue(player(`offline-tick-${name}-2`, name, now() + 3_600_000))
      await queues.enqueue({ ...player(`dead-${name}`, name), queue: 'none' })
    }
    await until(async () => (await queues.counts('account-deletion')).failed === 2)
    await worker.close()
    // The failed one is a dead letter too.
    expect(await queues.forget(new Set(['ada']))).toBe(5)
    const names = async (text: RegExp): Promise<string[]> => {
      const found: string[] = []
      for (const key of await redis.keys('*')) {
        const shown = `${key} ${(await redis.type(key)) === 'hash' ? JSON.stringify(await redis.hgetall(key)) : ''}`
        if (text.test(shown)) found.push(key)
      }
      return found
    }
    expect(await names(/ada(?!2)/)).toEqual([])
    expect(await names(/ada2/)).toHaveLength(5)
    expect(await queues.counts('offline-tick')).toMatchObject({ waiting: 1, delayed: 1 })
  })

  it('all keys have the same hash tag, so that they are in one slot of a cluster', async () => {
    await queues.enqueue(player('one'))
    await queues.schedule('offline-tick', 'sweep', 60_000, { kind: 'sweep' })
    const names = await redis.keys('*')
    expect(names.length).toBeGreaterThan(2)
    expect(names.filter((name) => !name.startsWith('{bull}:'))).toEqual([])
  })

  it('a job waits until its time', async () => {
    await queues.enqueue(player('later', 'ada', now() + 3_600_000))
    await queues.enqueue(player('now'))
    expect(await queues.counts('offline-tick')).toEqual({ waiting: 1, delayed: 1, active: 0, failed: 0 })
  })

  it('a job that no queue can take goes to dead-letter, and is reported', async () => {
    expect(await queues.enqueue({ ...player('x'), queue: 'nowhere' })).toBe('dead')
    expect(await queues.enqueue({ ...player('a:b'), payload: 'oops' })).toBe('dead')
    expect(await queues.enqueue({ ...player('x'), queue: 'nowhere' })).toBe('dead')
    expect(await queues.counts('dead-letter')).toMatchObject({ waiting: 2 })
    expect(problems).toHaveLength(3)
    expect(problems[0]).toContain('there is no queue "nowhere"')
    const data = await redis.hget('{bull}:dead-letter:dead-nowhere-x', 'data')
    expect(JSON.parse(data ?? '')).toMatchObject({ queue: 'nowhere', id: 'x', reason: 'there is no queue "nowhere"' })
  })

  it('[JOB-1] a schedule is written once, is not changed by a second call, and is written again after Redis lost it', async () => {
    const put = () => queues.schedule('offline-tick', 'sweep', 3_600_000, { kind: 'sweep' })
    await put()
    const before = await redis.zrange('{bull}:offline-tick:repeat', '0', '-1', 'WITHSCORES')
    expect(before).toHaveLength(2)
    await put()
    expect(await redis.zrange('{bull}:offline-tick:repeat', '0', '-1', 'WITHSCORES')).toEqual(before)
    await redis.flushall()
    await put()
    expect(await redis.zrange('{bull}:offline-tick:repeat', '0', '-1')).toEqual(['sweep'])
  })

  it('a schedule runs its jobs, the first one immediately', async () => {
    const ran: unknown[] = []
    queues.worker('offline-tick', async (payload) => void ran.push(payload), { concurrency: 1 })
    await queues.schedule('offline-tick', 'sweep', 200, { kind: 'sweep' })
    await until(() => ran.length >= 3)
    expect(ran.slice(0, 3)).toEqual(Array(3).fill({ kind: 'sweep' }))
  })

  it('a job that throws is reported as a failed job, not as a fault of Redis, and tried again', async () => {
    const attempts: number[] = []
    await queues.enqueue(player('flaky'))
    queues.worker(
      'offline-tick',
      async (_payload, job) => {
        attempts.push(job.attempt)
        if (job.attempt === 1) throw new Error('the first try')
      },
      { concurrency: 1 },
    )
    await until(() => attempts.length === 2)
    expect(attempts).toEqual([1, 2])
    expect(failed).toEqual(['offline-tick flaky 1: Error: the first try'])
    expect(problems).toEqual([])
  })

  it('[JOB-14] all workers together start no more jobs in a period than the queue allows', async () => {
    const most = jobs['data-export'].rateLimit?.jobs ?? 0
    const ids = Array.from({ length: most + 5 }, (_, n) => `e${n}`)
    for (const id of ids)
      await queues.enqueue({
        id,
        queue: 'data-export',
        payload: JSON.stringify({ kind: 'export', export: id }),
        runAt: 0,
      })
    let ran = 0
    for (const concurrency of [1, 2]) queues.worker('data-export', async () => void ran++, { concurrency })
    await until(() => ran >= most)
    await until(async () => (await queues.counts('data-export')).active === 0)
    expect(await redis.get('{bull}:data-export:limiter')).not.toBeNull()
    expect(ran).toBe(most)
    expect(await queues.counts('data-export')).toMatchObject({ waiting: 5 })
  })

  it('closing waits for the running job', async () => {
    const gate = Promise.withResolvers<void>()
    const started = Promise.withResolvers<void>()
    let finished = false
    await queues.enqueue(player('slow'))
    const worker = queues.worker(
      'offline-tick',
      async () => {
        started.resolve()
        await gate.promise
        finished = true
      },
      { concurrency: 1 },
    )
    await started.promise
    const closed = worker.close().then(() => finished)
    gate.resolve()
    expect(await closed).toBe(true)
  })

  it('passes the write probe', async () => {
    await expect(queues.checkWrites()).resolves.toBeUndefined()
  })
})
