import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { rebuild } from '@lifegrid/engine/replay'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import type { JournalEntry, Store } from '@lifegrid/storage/ports'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { startApp, type TestApp } from '@lifegrid/testkit/processes'
import { emptyRedis, ownRedis } from '@lifegrid/testkit/redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ownAll, partitions, record } from '../support/recorded-life.ts'
import { talkingLife } from '../support/talking-life.ts'

let redis: Awaited<ReturnType<typeof ownRedis>>
let database: FreshDatabase
let store: Store
const apps = new Set<TestApp>()

/** Stops an app cleanly, once. */
const stop = async (app: TestApp): Promise<void> => {
  apps.delete(app)
  await app.stop()
}

const start = async (name: 'sim' | 'worker'): Promise<TestApp> => {
  const env = { REDIS_URL: redis.url, MYSQL_URL: database.url, PARTITIONS: String(partitions), LANES: '1' }
  const app = await startApp(name, env)
  apps.add(app)
  return app
}

beforeAll(async () => {
  redis = await ownRedis()
  database = await freshDatabase(inject('mysqlUrl'))
  await migrate(database.url)
  store = await mysqlStore({ url: database.url, lanes: 1, clock: systemClock })
})

afterAll(async () => {
  for (const app of apps) await stop(app)
  await store.close()
  await database.drop()
  await redis.discard()
})

const until = async <T>(read: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const value = await read()
    if (value !== undefined) return value
    await sleep(systemClock, 25)
  }
}

/** Writes the life of a player who has just written to the mother and left, as a sim does: journal and outbox in one commit. */
async function hasWritten(playerId: string): Promise<void> {
  const { journal, messages, mother, send } = talkingLife(playerId, Math.floor(systemClock.now()) - 3 * 3_600_000, {
    catalogue,
  })
  const jobs = send('conversation', { character: mother.id, type: 'checkIn', text: 'Are you okay? I miss you.' })
  send('sys.disconnect', { connection: 'c' })
  // Due now: a reply that has been due for long is dropped: [KEEP-5].
  const runAt = Math.floor(systemClock.now())
  const outbox = jobs.map(({ id, queue, payload }) => ({ id, queue, payload: JSON.stringify(payload), runAt }))
  await record(store, playerId, journal, null, [], outbox, messages)
}

/** Resolves while the worker words the answer: its job is active, and nothing is delivered yet. */
async function whileAnswering(): Promise<void> {
  const client = new Redis(redis.url)
  await until(async () => ((await client.llen('{bull}:conversation:active')) > 0 ? true : undefined))
  client.disconnect()
}

const repliesOf = (journal: readonly JournalEntry[]): JournalEntry[] =>
  journal.filter(({ type }) => type === 'sys.reply')

/** Waits for the answer, and a moment longer for a second one. */
async function onlyReply(playerId: string): Promise<void> {
  await until(async () => (repliesOf(await store.journal(playerId)).length > 0 ? true : undefined))
  await until(async () => ((await store.outboxPending(10)).length === 0 ? true : undefined))
  await sleep(systemClock, 1_500)
  const journal = await store.journal(playerId)
  expect(repliesOf(journal)).toHaveLength(1)
  expect(repliesOf(journal)[0]).toMatchObject({ outcome: 'ok' })
  // A replay has the answer. It throws when an entry is refused now.
  const { conversations } = rebuild({ snapshot: null, journal }, { catalogue })
  const talk = conversations.list.find(({ turn }) => turn > 0)
  expect(talk).toMatchObject({ open: false, unread: true })
  expect(talk?.messages.at(-1)?.by).toBe('person')
}

test('[TALK-1] [JOB-1] a worker is killed while it answers, and Redis is emptied, and each message has exactly one answer', async () => {
  await ownAll(store)
  await hasWritten('ada')
  await hasWritten('bob')
  // Without a sim the worker cannot deliver its answer, so it is killed in the middle for certain.
  const killed = await start('worker')
  await whileAnswering()
  await killed.kill('SIGKILL')
  const sim = await start('sim')
  const worker = await start('worker')
  await onlyReply('ada')
  await onlyReply('bob')

  // The sim leaves the partitions to the test, which writes the next life.
  await stop(sim)
  await stop(worker)
  await ownAll(store)
  await hasWritten('cid')
  const second = await start('worker')
  await whileAnswering()
  await second.kill('SIGKILL')
  await emptyRedis(redis.url)
  await start('sim')
  await start('worker')
  await onlyReply('cid')
}, 240_000)
