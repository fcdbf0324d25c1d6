import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { decode, lifeHash } from '@lifegrid/engine/codec/codec'
import { rebuild } from '@lifegrid/engine/replay'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { noChanges, type Store } from '@lifegrid/storage/ports'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { startApp, type TestApp } from '@lifegrid/testkit/processes'
import { ownRedis } from '@lifegrid/testkit/redis'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { workerLimits } from '../src/limits.ts'
import { ownAll, type PlayOptions, partitions, play, record, unbegun } from './support/recorded-life.ts'
import { until } from './support/until.ts'

let redis: Awaited<ReturnType<typeof ownRedis>>
let database: FreshDatabase
let store: Store
let app: TestApp | undefined
const start = (env: Readonly<Record<string, string>> = {}): Promise<TestApp> =>
  startApp('worker', {
    REDIS_URL: redis.url,
    MYSQL_URL: database.url,
    PARTITIONS: String(partitions),
    LANES: '1',
    OFFLINE_TICK_MS: '1000',
    OFFLINE_AGE_MS: '0',
    ...env,
  })

beforeEach(async () => {
  redis = await ownRedis()
  database = await freshDatabase(inject('mysqlUrl'))
  await migrate(database.url)
  store = await mysqlStore({ url: database.url, lanes: 1, clock: systemClock })
  await ownAll(store)
})

afterEach(async () => {
  await app?.stop()
  app = undefined
  await store.close()
  await database.drop()
  await redis.discard()
})

/** Writes the head again, as a command does, so that the next sweep advances the life. */
const touch = async (playerId: string): Promise<void> => {
  const head = (await store.load(playerId))?.head
  if (head === undefined) throw new Error(`there is no player ${playerId}`)
  await store.commit(0, { ...noChanges, fences: [{ partition: head.partition, epoch: 1 }], players: [head] })
}

/** How many lives these workers have looked at. A life in which nothing was due is looked at and not written: [JOB-15]. */
const looks = async (...workers: TestApp[]): Promise<number> => {
  const counts = workers.map(async ({ node: { adminUrl } }) => {
    const metrics = await (await fetch(`${adminUrl}/metrics`)).text()
    return Number(/^lifegrid_worker_offline_lives_advanced_total (\d+)/m.exec(metrics)?.[1])
  })
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

/** A journal whose commands lie in the past of this machine's clock. */
const past = (playerId: string) => {
  const { journal } = play(playerId)
  const back = (journal.at(-1)?.at ?? 0) - systemClock.now() + 3_600_000
  return journal.map((entry) => ({ ...entry, at: entry.at - Math.ceil(back) }))
}

test('a worker advances offline lives, again after each commit, and its snapshots equal a replay', async () => {
  await record(store, 'ada', past('ada'))
  const worker = await start()
  app = worker
  await until('the life is looked at', async () => (await looks(worker)) === 1)
  await touch('ada')
  await until('it is looked at again', async () => (await looks(worker)) === 2)

  const stored = await store.load('ada')
  // The worker process uses the whole catalogue.
  const context = { catalogue }
  const replayed = rebuild({ snapshot: null, journal: await store.journal('ada') }, context)
  advance(replayed, stored?.snapshot?.at ?? 0, context)
  expect(lifeHash(decode(stored?.snapshot?.data ?? new Uint8Array()))).toBe(lifeHash(replayed))
})

test('[JOB-1] a worker continues to sweep after Redis has lost everything, including its schedule', async () => {
  await record(store, 'ada', past('ada'))
  const first = await start()
  app = first
  await until('the first worker looks', async () => (await looks(first)) === 1)
  const client = new Redis(redis.url)
  await client.flushall()
  client.disconnect()
  // Another worker starts, and writes the schedule again for all.
  const second = await start()
  await touch('ada')
  await until('one of the workers looks', async () => (await looks(first, second)) > 1)
  await second.stop()
})

test('[JOB-4] with a backlog a sweep queues a job for another worker, and each life is advanced once', async () => {
  const players = Array.from({ length: workerLimits.sweepPage + 1 }, (_, index) => `player-${index}`)
  for (const id of players) await record(store, id, past(id))
  const worker = await start({ OFFLINE_AGE_MS: '3600000' })
  app = worker
  await until('all lives are looked at', async () => (await looks(worker)) >= players.length)
  const client = new Redis(redis.url)
  await until('a second sweep is called', async () => (await client.keys('{bull}:offline-tick:*-n2')).length > 0)
  client.disconnect()
  expect(await looks(worker)).toBe(players.length)
})

test('[GATE-3] a worker moves jobs from the outbox to their queue', async () => {
  await record(store, 'ada', past('ada'))
  const worker = await start({ OFFLINE_AGE_MS: '3600000', OFFLINE_TICK_MS: '3600000' })
  app = worker
  await until('the life is looked at', async () => (await looks(worker)) === 1)
  const job = { id: 'tick-ada', queue: 'offline-tick', payload: '{"kind":"player","player":"ada"}', runAt: 0 }
  await store.commit(0, { ...noChanges, fences: [{ partition: 0, epoch: 1 }], outbox: [job] })
  await until('the job is done', async () => (await looks(worker)) === 2)
  expect(await store.outboxPending(10)).toEqual([])
})

test('[JOB-5] a worker removes lives that were never played, and counts them', async () => {
  const daysAgo = (days: number, playerId: string, options: PlayOptions) => {
    const { journal } = play(playerId, options)
    const back = (journal.at(-1)?.at ?? 0) - systemClock.now() + days * 86_400_000
    return journal.map((entry) => ({ ...entry, at: entry.at - Math.ceil(back) }))
  }
  await record(store, 'left', daysAgo(8, 'left', { commands: unbegun }))
  await record(store, 'recent', daysAgo(6, 'recent', { commands: unbegun }))
  await record(store, 'played', daysAgo(8, 'played', {}))
  app = await start()
  const { adminUrl } = app.node
  await until('the life is removed', async () => (await store.load('left')) === undefined)
  expect((await store.loadMany(['left', 'recent', 'played'])).map(({ head }) => head.playerId)).toEqual([
    'played',
    'recent',
  ])
  const removed = async (): Promise<string> => await (await fetch(`${adminUrl}/metrics`)).text()
  await until('the removal is counted', async () =>
    (await removed()).includes('lifegrid_worker_unplayed_lives_removed_total 1'),
  )
})

test('[JOB-16] a worker reports that it is ready, except while Redis is full, is a member of the cluster, and leaves it on SIGTERM', async () => {
  app = await start()
  const { adminUrl } = app.node
  expect((await fetch(`${adminUrl}/healthz`)).status).toBe(200)
  const ready = await fetch(`${adminUrl}/readyz`)
  expect({ status: ready.status, body: await ready.json() }).toMatchObject({
    status: 200,
    body: { ready: true, detail: { troubles: [] } },
  })
  expect(await (await fetch(`${adminUrl}/metrics`)).text()).toContain('lifegrid_worker_jobs_total')
  const client = new Redis(redis.url)
  const readiness = async (): Promise<string> => {
    const answer = await fetch(`${adminUrl}/readyz`)
    return `${answer.status} ${await answer.text()}`
  }
  await client.config('SET', 'maxmemory', '1')
  await until('the worker says that Redis is full', async () => /^503 .*OOM/.test(await readiness()))
  await client.config('SET', 'maxmemory', '0')
  await until('the worker is ready again', async () => (await readiness()).startsWith('200 '))
  client.disconnect()

  const cluster = await connectCluster({
    redisUrl: redis.url,
    clock: systemClock,
    random: systemRandom,
    sessionTtlMs: 3000,
    lanes: 1,
    onError: () => {},
  })
  const nodes = async () => (await cluster.sessions.view()).nodes
  expect(await nodes()).toMatchObject([{ kind: 'worker', address: adminUrl, draining: false }])
  await app.kill('SIGTERM')
  expect(await app.node.exited).toMatchObject({ code: 0 })
  expect(await nodes()).toEqual([])
  await cluster.close()
  expect(app.logs()).toContainEqual(expect.objectContaining({ msg: 'stopped' }))
})

test('[ADMIN-1] the queues are shown on the admin port to whoever has the token, and their metrics to all', async () => {
  const token = 'the-admin-token-of-these-tests-alone'
  app = await start({ ADMIN_TOKEN: token })
  const { adminUrl } = app.node
  const authorization = `Basic ${Buffer.from(`operator:${token}`).toString('base64')}`
  const statusOf = async (path: string, headers = {}) => (await fetch(`${adminUrl}${path}`, { headers })).status
  for (const path of ['/queues/', '/queues/api/queues']) {
    expect(await statusOf(path)).toBe(401)
    expect(await statusOf(path, { authorization })).toBe(200)
  }
  const shown = await (await fetch(`${adminUrl}/queues/api/queues`, { headers: { authorization } })).text()
  expect(shown).toContain('offline-tick')
  const metrics = async (): Promise<string> => await (await fetch(`${adminUrl}/metrics`)).text()
  await until('the metrics of the queues are read', async () =>
    (await metrics()).includes('lifegrid_worker_queue_oldest_ms{queue="dead-letter"} 0'),
  )
  expect(await metrics()).toContain('lifegrid_worker_queue_jobs{queue="offline-tick",state="failed"} 0')
})

test('[JOB-1] [GATE-3] workers are killed and stalled and Redis is emptied: every life is advanced, and none goes back', async () => {
  const players = Array.from({ length: 120 }, (_, index) => `player-${index}`)
  for (const id of players) await record(store, id, past(id))
  const outbox = players.map((id) => {
    return {
      id: `tick-${id}`,
      queue: 'offline-tick',
      payload: JSON.stringify({ kind: 'player', player: id }),
      runAt: 0,
    }
  })
  await store.commit(0, { ...noChanges, fences: [{ partition: 0, epoch: 1 }], outbox })
  const env = { OFFLINE_AGE_MS: '3600000' }
  const [killed, stalled] = await Promise.all([start(env), start(env)])
  const advanced = async (): Promise<number> =>
    (await store.loadMany(players)).filter(({ snapshot }) => snapshot !== null).length
  await until('a life is advanced', async () => (await advanced()) > 0)
  await killed.kill('SIGKILL')
  // It has ended; this removes its folder.
  await killed.stop()
  await stalled.kill('SIGSTOP')
  const client = new Redis(redis.url)
  await client.flushall()
  client.disconnect()
  // The jobs in Redis are lost, and the claims of the two workers last for minutes. As if those had ended, the lives are due again.
  for (const { head, snapshot } of await store.loadMany(players)) if (snapshot === null) await touch(head.playerId)
  app = await start(env)
  await until('all lives are advanced', async () => (await advanced()) === players.length)
  // It goes on with what it computed before. The record takes nothing older than it has.
  await stalled.kill('SIGCONT')
  const before = await store.loadMany(players)
  await stalled.stop()
  const after = await store.loadMany(players)
  for (const [index, { snapshot }] of after.entries()) {
    expect(snapshot?.at).toBeGreaterThanOrEqual(before[index]?.snapshot?.at ?? Number.POSITIVE_INFINITY)
  }
  const context = { catalogue }
  for (const { head, snapshot } of after.slice(0, 20)) {
    const replayed = rebuild({ snapshot: null, journal: await store.journal(head.playerId) }, context)
    advance(replayed, snapshot?.at ?? 0, context)
    expect(lifeHash(decode(snapshot?.data ?? new Uint8Array()))).toBe(lifeHash(replayed))
  }
})

test('a worker drains on request, and then ends', async () => {
  const token = 'the-admin-token-of-these-tests-alone'
  app = await start({ ADMIN_TOKEN: token })
  const { adminUrl } = app.node
  const drain = (headers: Record<string, string>) => fetch(`${adminUrl}/drain`, { method: 'POST', headers })
  expect((await drain({})).status).toBe(401)
  expect((await drain({ authorization: `Bearer ${token}` })).status).toBe(202)
  expect(await app.node.exited).toMatchObject({ code: 0 })
})

test('a worker refuses to start if its topology differs from the cluster, or if the record is not migrated', async () => {
  await expect(start({ PARTITIONS: '8' })).rejects.toThrow('Set PARTITIONS and LANES')
  const empty = await freshDatabase(inject('mysqlUrl'))
  await expect(start({ MYSQL_URL: empty.url })).rejects.toThrow('Run the migrations first.')
  await empty.drop()
})
