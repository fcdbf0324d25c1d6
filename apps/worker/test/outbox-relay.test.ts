import type { QueuedJob, Queues } from '@lifegrid/queues/ports'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { noChanges, type Store } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { beforeEach, describe, expect, it } from 'vitest'
import { workerLimits } from '../src/limits.ts'
import { outboxRelay } from '../src/outbox-relay.ts'
import { ownAll } from './support/recorded-life.ts'

describe('the outbox relay', () => {
  let store: Store
  let taken: string[]
  let refusing: ReadonlySet<string>
  const clock = manualClock()
  const queues: Pick<Queues, 'enqueue'> = {
    async enqueue(job) {
      if (refusing.has(job.id)) throw new Error(`Redis is away for ${job.id}`)
      taken.push(job.id)
      return 'enqueued'
    },
  }
  const relayed: number[] = []
  const errors: unknown[] = []
  let swept = 0
  const relay = () =>
    outboxRelay({
      store,
      queues,
      clock,
      time: clock,
      onRelayed: (n) => relayed.push(n),
      onSwept: () => swept++,
      onError: (error) => errors.push(error),
    })
  const put = async (ids: readonly string[]): Promise<void> => {
    const outbox = ids.map(
      (id, index): QueuedJob => ({ id, queue: 'offline-tick', payload: '{"kind":"sweep"}', runAt: index }),
    )
    await store.commit(0, { ...noChanges, fences: [{ partition: 0, epoch: 1 }], outbox })
  }
  const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `job-${index}`)

  beforeEach(async () => {
    store = memoryStore()
    await ownAll(store)
    taken = []
    refusing = new Set()
    errors.length = 0
  })

  it('[GATE-3] enqueues all waiting jobs, in order, and removes them', async () => {
    const all = ids(workerLimits.relayBatch + 10)
    await put(all)
    expect(await relay().sweep()).toBe(all.length)
    expect(taken).toEqual(all)
    expect(await store.outboxPending(10)).toEqual([])
    expect(await relay().sweep()).toBe(0)
  })

  it('[JOB-1] keeps the jobs of conversations until their worker removes them, and enqueues them again when Redis may have lost them', async () => {
    const payload = '{"player":"ada","life":0,"conversation":"c0-1","turn":1}'
    const outbox = [{ id: 'conversation-ada-c0-1-1', queue: 'conversation', payload, runAt: 0 }]
    await store.commit(0, { ...noChanges, fences: [{ partition: 0, epoch: 1 }], outbox })
    await relay().sweep()
    await relay().sweep()
    expect(taken).toEqual(['conversation-ada-c0-1-1'])
    await clock.run(workerLimits.relayClaimMs + 1)
    await relay().sweep()
    expect(taken).toEqual(['conversation-ada-c0-1-1', 'conversation-ada-c0-1-1'])
    await store.outboxDone(['conversation-ada-c0-1-1'])
    await clock.run(workerLimits.relayClaimMs + 1)
    await relay().sweep()
    expect(taken).toHaveLength(2)
  })

  it('[GATE-3] keeps the jobs that could not be enqueued, and removes the others', async () => {
    await put(['a', 'b', 'c'])
    refusing = new Set(['b'])
    await expect(relay().sweep()).rejects.toThrow('Redis is away for b')
    expect((await store.outboxPending(10)).map((job) => job.id)).toEqual(['b'])
    refusing = new Set()
    await clock.run(workerLimits.relayClaimMs)
    expect(await relay().sweep()).toBe(1)
  })

  it('[JOB-4] shares the jobs with the relays of other workers: each is enqueued once', async () => {
    const all = ids(3 * workerLimits.relayBatch)
    await put(all)
    const counts = await Promise.all([relay().sweep(), relay().sweep(), relay().sweep()])
    expect(counts).toEqual(Array(3).fill(workerLimits.relayBatch))
    expect(taken.sort()).toEqual(all.sort())
  })

  it('[JOB-4] enqueues the jobs of a relay that has died, when its claim ends', async () => {
    await put(['a', 'b'])
    const now = clock.now()
    await store.claimOutbox({ now, until: now + workerLimits.relayClaimMs, limit: 1 })
    expect(await relay().sweep()).toBe(1)
    await clock.run(workerLimits.relayClaimMs)
    expect(await relay().sweep()).toBe(1)
    expect(taken).toEqual(['b', 'a'])
  })

  it('sweeps at the start and every second, also after a failure, which it reports', async () => {
    await put(['a'])
    const running = relay()
    running.start()
    await clock.run(0)
    expect(taken).toEqual(['a'])
    refusing = new Set(['b'])
    await put(['b'])
    await clock.run(workerLimits.relayMs)
    expect(String(errors)).toContain('Redis is away for b')
    expect(swept).toBe(1)
    refusing = new Set()
    await clock.run(workerLimits.relayClaimMs + workerLimits.relayMs)
    expect(taken).toEqual(['a', 'b'])
    await running.stop()
    await put(['c'])
    await clock.run(10 * workerLimits.relayMs)
    expect(taken).toEqual(['a', 'b'])
  })
})
