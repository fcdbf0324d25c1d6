import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { ownRedis } from '@lifegrid/testkit/redis'
import { startTcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bullmqQueues } from '../../src/bullmq/queues.ts'
import { queueLimits } from '../../src/limits.ts'
import type { Queues } from '../../src/ports.ts'

/** Long enough for a busy machine to renew a lock, and short enough for a test that waits for it to expire. */
const lockMs = 1_000

describe('jobs that do not end well', () => {
  let server: Awaited<ReturnType<typeof ownRedis>>
  let redis: Redis
  let dead: string[]
  let unhandled: string[]
  let opened: Queues[]
  let queues: Queues
  const open = (redisUrl = server.url): Queues => {
    const made = bullmqQueues({
      redisUrl,
      clock: systemClock,
      random: systemRandom,
      now: () => systemClock.now(),
      onError: () => {},
      onDead: ({ queue, id }) => dead.push(`${queue} ${id}`),
      onUnhandled: (queue, outcome) => unhandled.push(`${queue} ${outcome}`),
      lockMs,
    })
    opened.push(made)
    return made
  }
  const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await condition())) await sleep(systemClock, 10)
  }
  const letters = () => queues.deadLetters.list(100)
  const player = (id: string, payload = '{"kind":"player","player":"ada"}') => ({
    id,
    queue: 'offline-tick',
    payload,
    runAt: 0,
  })
  /** Only one attempt is left, so that a test need not wait for the others. */
  const lastAttempt = (id: string) => redis.hset(`{bull}:offline-tick:${id}`, 'atm', 2)

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
    dead = []
    unhandled = []
    opened = []
    queues = open()
  })
  afterEach(() => Promise.all(opened.map((each) => each.close())))

  it('[JOB-6] a job whose last attempt fails is a dead letter, runs again when it is retried, and can be discarded', async () => {
    let fails = true
    const ran: string[] = []
    await queues.enqueue(player('one'))
    await queues.enqueue(player('two'))
    await Promise.all(['one', 'two'].map(lastAttempt))
    queues.worker('offline-tick', async (_payload, { id, attempt }) => {
      if (fails) throw new Error(`the fault of ${id}`)
      ran.push(`${id}, attempt ${attempt}`)
    })
    await until(async () => (await queues.counts('offline-tick')).failed === 2)
    const found = await letters()
    expect(found.map(({ job, queue, reason }) => [queue, job, reason]).sort()).toEqual([
      ['offline-tick', 'one', 'Error: the fault of one'],
      ['offline-tick', 'two', 'Error: the fault of two'],
    ])
    expect(dead.sort()).toEqual(['offline-tick one', 'offline-tick two'])

    fails = false
    expect(await queues.deadLetters.retry('dead-offline-tick-one')).toEqual({ outcome: 'retried' })
    await until(() => ran.length > 0)
    expect(ran).toEqual(['one, attempt 1'])
    expect(await queues.deadLetters.discard('dead-offline-tick-two')).toBe(true)
    expect(await letters()).toEqual([])
    expect(await queues.deadLetters.retry('dead-offline-tick-two')).toEqual({ outcome: 'unknown' })
  })

  it('[JOB-6] a sweep that fails is no dead letter, because the next one does its work', async () => {
    await queues.enqueue(player('sweep', '{"kind":"sweep"}'))
    await lastAttempt('sweep')
    queues.worker('offline-tick', () => Promise.reject(new Error('MySQL is away')))
    await until(async () => (await queues.counts('offline-tick')).failed === 1)
    expect(await letters()).toEqual([])
  })

  it('[JOB-6] a job with a payload that its queue does not take any more is a dead letter after one attempt, and is not retried', async () => {
    await queues.enqueue(player('old'))
    await redis.hset('{bull}:offline-tick:old', 'data', '{"kind":"gone"}')
    queues.worker('offline-tick', async () => {})
    await until(async () => (await letters()).length === 1)
    const retried = await queues.deadLetters.retry('dead-offline-tick-old')
    expect(retried).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('does not have the form') })
    expect(await letters()).toHaveLength(1)
    expect(unhandled).toEqual(['offline-tick malformed'])
  })

  it('[JOB-13] Redis keeps nothing of what a person wrote, when an error quotes it', async () => {
    await queues.enqueue(player('one'))
    await lastAttempt('one')
    queues.worker('offline-tick', () => {
      const cause = new Error('Duplicate entry "see you at the lake" of ada@example.org')
      return Promise.reject(Object.assign(cause, { code: 'ER_DUP_ENTRY' }))
    })
    await until(async () => (await queues.counts('offline-tick')).failed === 1)
    const reason = 'Error ER_DUP_ENTRY: Duplicate entry <text> of <address>'
    expect((await letters())[0]?.reason).toBe(reason)
    const { failedReason, stacktrace } = await redis.hgetall('{bull}:offline-tick:one')
    expect(failedReason).toBe(reason)
    expect(stacktrace).toContain('dead-letters.integration.test')
    for (const key of await redis.keys('*')) {
      const type = await redis.type(key)
      if (type === 'hash') expect(JSON.stringify(await redis.hgetall(key)), key).not.toMatch(/lake|ada@/)
      if (type === 'stream') expect(JSON.stringify(await redis.xrange(key, '-', '+')), key).not.toMatch(/lake|ada@/)
    }
  })

  it('[JOB-6] [JOB-7] another worker takes the job of one that vanished, until too many have vanished with it', async () => {
    const proxy = await startTcpProxy(server)
    const vanishing = open(`redis://127.0.0.1:${proxy.port}`)
    const started: number[] = []
    await queues.enqueue(player('poison'))
    const late = Promise.withResolvers<void>()
    const vanished = vanishing.worker('offline-tick', (_payload, { attempt }) => {
      started.push(attempt)
      return late.promise
    })
    await until(() => started.length === 1)
    proxy.refuse()
    const second: number[] = []
    const ended = Promise.withResolvers<void>()
    queues.worker('offline-tick', async (_payload, { attempt }) => {
      second.push(attempt)
      await ended.promise
    })
    await until(() => second.length === 1)
    // A worker that vanished is no attempt of the job.
    expect([started, second]).toEqual([[1], [1]])
    expect(Number(await redis.hget('{bull}:offline-tick:poison', 'stc'))).toBe(1)

    // As if it had taken others with it before this one, which loses its lock now.
    await redis.hset('{bull}:offline-tick:poison', 'stc', queueLimits.stalledMax)
    await redis.set('{bull}:offline-tick:poison:lock', 'stolen', 'PX', 1)
    await until(async () => (await letters()).length === 1)
    expect((await letters())[0]).toMatchObject({ job: 'poison', reason: expect.stringContaining('stalled') })
    expect(unhandled.filter((each) => each === 'offline-tick stalled').length).toBeGreaterThanOrEqual(2)
    // Both workers come back and finish the job, which is not theirs any more.
    proxy.resume()
    ended.resolve()
    late.resolve()
    await vanished.close(500)
    await until(async () => (await queues.counts('offline-tick')).active === 0)
    expect(await queues.counts('offline-tick')).toEqual({ waiting: 0, delayed: 0, active: 0, failed: 1 })
    expect([started, second, (await letters()).length]).toEqual([[1], [1], 1])
    await proxy.close()
  }, 60_000)

  it('[JOB-7] a worker that stops hands its running jobs back, and the next worker runs them at once', async () => {
    const gate = Promise.withResolvers<void>()
    const signals: AbortSignal[] = []
    await queues.enqueue(player('slow'))
    const stopping = queues.worker('offline-tick', async (_payload, { signal }) => {
      signals.push(signal)
      await gate.promise
    })
    await until(() => signals.length === 1)
    await stopping.close(50)
    expect(signals[0]?.aborted).toBe(true)
    expect(await queues.counts('offline-tick')).toMatchObject({ waiting: 1, active: 0 })
    const ran: string[] = []
    queues.worker('offline-tick', async (_payload, { id, attempt }) => void ran.push(`${id}, attempt ${attempt}`))
    await until(() => ran.length === 1)
    expect(ran).toEqual(['slow, attempt 1'])
    gate.resolve()
  })

  it('old letters are trimmed, and the state of a queue says how long its oldest job has waited', async () => {
    await queues.enqueue({ ...player('x'), queue: 'nowhere' })
    await queues.enqueue(player('waits'))
    await sleep(systemClock, 30)
    const states = await queues.states()
    const stateOf = (name: string) => states.find(({ queue }) => queue === name)
    expect(stateOf('offline-tick')).toMatchObject({ waiting: 1, active: 0 })
    expect(stateOf('offline-tick')?.oldestMs).toBeGreaterThanOrEqual(30)
    expect(stateOf('collect-unplayed')).toMatchObject({ waiting: 0, oldestMs: 0 })
    expect(await queues.deadLetters.trim(3_600_000, 10)).toBe(0)
    expect(await queues.deadLetters.trim(1, 10)).toBe(1)
    expect(await letters()).toEqual([])
  })
})
