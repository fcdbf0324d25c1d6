import { systemRandom } from '@lifegrid/base/system-random'
import { memoryLounge } from '@lifegrid/cluster/lounge/memory-lounge'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import type { OfflineTickPayload } from '@lifegrid/contract/wire/jobs'
import { readConfig } from '@lifegrid/observability/config'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import type { JobContext, Queues } from '@lifegrid/queues/ports'
import { memoryLoungeStore } from '@lifegrid/storage/lounge/memory-lounge'
import { memoryModeration } from '@lifegrid/storage/lounge/memory-moderation'
import { memoryNicknames } from '@lifegrid/storage/lounge/memory-nicknames'
import { memoryScores } from '@lifegrid/storage/lounge/memory-scores'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { Store } from '@lifegrid/storage/ports'
import type { AnalyticsRows } from '@lifegrid/storage/rights/analytics-rows'
import { memoryToldLives } from '@lifegrid/storage/told/memory-told-lives'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { workerLimits } from '../src/limits.ts'
import { logProvider } from '../src/push/log-provider.ts'
import { keptAges, keptConfig } from '../src/retention/kept-config.ts'
import type { RightsOptions } from '../src/rights/rights-jobs.ts'
import { startWorker } from '../src/worker.ts'
import { bornAt, engine, ownAll, partitions, play, record } from './support/recorded-life.ts'

/** No test here runs the jobs for the players' rights. */
const idleRights = { topology: { partitions, lanes: 1 }, rightsSweepMs: 1000 } as RightsOptions

const noCursors: AnalyticsRows = {
  claimCursors: async () => [],
  unreported: async () => undefined,
  moveCursor: async () => {},
}

/** A worker whose sweeps the test starts, as its queue would. */
async function rig(faults: Partial<Store> = {}) {
  const clock = manualClock()
  const store = memoryStore()
  await ownAll(store)
  await record(store, 'ada', play('ada').journal)
  const metrics = createMetrics(new Registry())
  let handle: (payload: OfflineTickPayload, job: JobContext) => Promise<void> = async () => undefined
  const scheduled: string[] = []
  let collect: (payload: object, job: JobContext) => Promise<void> = async () => undefined
  const queues: Pick<Queues, 'enqueue' | 'schedule' | 'worker'> = {
    enqueue: async () => 'enqueued',
    schedule: async (_queue, id) => void scheduled.push(id),
    worker(queue, handler) {
      if (queue === 'offline-tick') handle = handler as typeof handle
      if (queue === 'collect-unplayed') collect = handler as typeof collect
      return { close: async () => undefined }
    },
  }
  const worker = await startWorker({
    store: { ...store, ...faults },
    queues: queues as Queues,
    clock,
    time: { now: () => bornAt + 1_000_000 + clock.now(), skewMs: () => 0, stop: () => undefined },
    engine,
    stores: { verifiers: new Map(), googleRefunds: undefined },
    answering: { answer: () => Promise.reject(new Error('nobody writes in this test')) },
    sender: { deliver: () => Promise.reject(new Error('nobody answers in this test')) },
    logger: logger({ name: 'worker', node: 'one', level: 'silent' }),
    metrics,
    offlineTickMs: 1000,
    offlineAgeMs: 0,
    unplayedKeptMs: 7 * 86_400_000,
    kept: keptAges(readConfig(z.object(keptConfig), {})),
    aged: { trim: async () => 0 },
    bans: { bans: async () => new Map() },
    rights: idleRights,
    told: memoryToldLives(),
    lounge: {
      feed: memoryLounge(memoryServer(clock), clock),
      standings: { raise: async () => {} },
      store: {
        ...{ ...memoryLoungeStore(), ...memoryScores() },
        ...{ ...memoryModeration(memoryLoungeStore()), ...memoryNicknames() },
      },
      worker: 'one',
      retentionMs: 60_000,
      nicknameMs: 60_000,
    },
    push: {
      provider: logProvider({ info: () => {} }),
      rules: { quiet: { fromHour: 0, untilHour: 0 }, defaultZone: 'UTC', dailyMax: 4 },
    },
    analytics: { provider: undefined, rows: noCursors, random: systemRandom },
  })
  const counted = async (metric: { get(): Promise<{ values: { value: number }[] }> }): Promise<number> =>
    (await metric.get()).values.reduce((sum, { value }) => sum + value, 0)
  const job = { id: 'sweep-1', attempt: 1, lastAttempt: true, signal: new AbortController().signal }
  return {
    clock,
    metrics,
    worker,
    counted,
    scheduled,
    sweep: () => handle({ kind: 'sweep' }, job),
    collect: () => collect({}, job),
  }
}

test('a worker whose sweeps succeed has no troubles', async () => {
  const { clock, metrics, worker, counted, sweep } = await rig()
  await sweep()
  await clock.run(5000)
  expect(worker.troubles()).toEqual([])
  expect(await counted(metrics.worker.sweepFailures)).toBe(0)
  expect(await counted(metrics.worker.offlineFailures)).toBe(0)
})

test('[HEALTH-1] a sweep of the offline lives that fails is shown and counted until one succeeds', async () => {
  let away = true
  const { clock, metrics, worker, counted, sweep } = await rig({
    claimOffline: async () => (away ? Promise.reject(new Error('MySQL is away')) : []),
  })
  for (let n = 0; n < 2; n++) {
    await expect(sweep()).rejects.toThrow('MySQL is away')
    await clock.run(20_000)
  }
  expect(worker.troubles()).toEqual([
    expect.stringMatching(/sweep of the lives has been failing for 40 s, 2 times.*MySQL is away/),
  ])
  expect(await counted(metrics.worker.sweepFailures)).toBe(2)
  away = false
  await sweep()
  expect(worker.troubles()).toEqual([])
})

test('[HEALTH-1] a sweep of the outbox that fails is shown until one succeeds that can have got the same jobs', async () => {
  let failures = 1
  const { clock, metrics, worker, counted } = await rig({
    claimOutbox: async () => (failures-- > 0 ? Promise.reject(new Error('Redis is away')) : []),
  })
  await clock.run(workerLimits.relayMs * 3)
  expect(worker.troubles()).toEqual([expect.stringMatching(/sweep of the outbox .*Redis is away/)])
  expect(await counted(metrics.worker.sweepFailures)).toBe(1)
  await clock.run(workerLimits.relayClaimMs)
  expect(worker.troubles()).toEqual([])
})

test('[HEALTH-1] a life that cannot be advanced is shown and counted for as long as it is left alone', async () => {
  const { clock, metrics, worker, counted, sweep } = await rig({
    loadOffline: () => Promise.reject(new Error('a bug')),
  })
  await sweep()
  await clock.run(5000)
  expect(worker.troubles()).toEqual([expect.stringMatching(/could not be advanced 1 time.* 5 s ago/)])
  expect(await counted(metrics.worker.offlineFailures)).toBe(1)
  await clock.run(workerLimits.sweepClaimMs)
  expect(worker.troubles()).toEqual([])
})

test('[HEALTH-1] a sweep of unplayed lives that fails is shown and counted until one succeeds', async () => {
  let fails = true
  const { metrics, worker, counted, collect } = await rig({
    async unplayedCandidates() {
      if (fails) throw new Error('MySQL is away')
      return []
    },
  })
  await expect(collect()).rejects.toThrow('MySQL is away')
  expect(worker.troubles()).toEqual([
    expect.stringMatching(/sweep of the unplayed lives has been failing.*MySQL is away/),
  ])
  expect(await counted(metrics.worker.sweepFailures)).toBe(1)
  fails = false
  await collect()
  expect(worker.troubles()).toEqual([])
})

test('[JOB-1] every schedule is written at the start, and again after a while, because Redis may have lost it', async () => {
  const { clock, scheduled } = await rig()
  const first = scheduled.splice(0).sort()
  expect(first).toEqual([
    'analytics-sweep',
    'deletion-sweep',
    'export-sweep',
    'journal-sweep',
    'offline-sweep',
    'purchase-sweep',
    'push-sweep',
    'retention-sweep',
    'told-sweep',
    'unplayed-sweep',
  ])
  await clock.run(workerLimits.scheduleMs - 1)
  expect(scheduled).toEqual([])
  await clock.run(1)
  expect(scheduled.sort()).toEqual(first)
})
