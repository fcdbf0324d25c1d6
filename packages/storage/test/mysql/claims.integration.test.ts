import { systemClock } from '@lifegrid/base/system-clock'
import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { mysqlStore } from '../../src/mysql/store.ts'
import { type OpenMysql, openMysql } from '../open-mysql.ts'
import { commandsOf, nobody, partitions, playerHead, range, snapshotOf } from '../rows.ts'
import { countingProxy } from './counting-proxy.ts'
import { type RawSession, rawSession } from './raw-session.ts'

let open: OpenMysql
let raw: RawSession
const lanes = 2

beforeEach(async () => {
  open = await openMysql(lanes)
  raw = await rawSession(open.database.url)
  await open.store.settings({ partitions, lanes })
  await open.store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
})
afterEach(async () => {
  await raw.end()
  await open.done()
})

const gone = (id: string, seqs: readonly number[]) =>
  open.store.commit(
    partitionOf(id, partitions) % lanes,
    commandsOf(id, seqs, 1, {
      players: [playerHead(id, Math.max(...seqs), nobody)],
      outbox: [{ id: `job-${id}-${Math.max(...seqs)}`, queue: 'push', payload: '{}', runAt: 1 }],
    }),
  )

it('[JOB-12] saving several lives never waits: it skips those whose rows are locked', async () => {
  const { store } = open
  for (const id of ['ada', 'bob', 'cleo']) await gone(id, [1])
  await raw.query('BEGIN')
  await raw.query("SELECT * FROM player WHERE player_id = 'bob' FOR UPDATE")
  const lives = ['cleo', 'bob', 'ada'].map((id) => ({ snapshot: snapshotOf(id, 1), nextDueAt: 7, messages: [] }))
  expect(await store.saveOfflineSnapshots(lives)).toEqual(new Set(['ada', 'cleo']))
  await raw.query('COMMIT')
  const stored = await store.loadOffline(['ada', 'bob', 'cleo'])
  expect(stored.map(({ snapshot }) => snapshot?.seq ?? null)).toEqual([1, null, 1])
  expect(await store.saveOfflineSnapshots(lives)).toEqual(new Set(['bob']))
})

it('[JOB-12] lives are saved in one round trip, and their snapshots travel as bytes', async () => {
  const ids = range(1, 12).map((n) => `life-${n}`)
  for (const id of ids) await gone(id, [1])
  const data = Buffer.from(range(0, 19_999).map((n) => (n * 37) % 251))
  const lives = (at: number) =>
    ids.map((id) => ({ snapshot: { ...snapshotOf(id, 1, { data }), at }, nextDueAt: 7, messages: [] }))
  const proxy = await countingProxy(open.database.url)
  const store = await mysqlStore({ url: proxy.url, lanes: 0, clock: systemClock })
  try {
    // The first use of the statement prepares it, and opens the connection.
    expect((await store.saveOfflineSnapshots(lives(5))).size).toBe(12)
    const [commands, bytes] = [proxy.commands(), proxy.bytes()]
    expect((await store.saveOfflineSnapshots(lives(6))).size).toBe(12)
    expect(proxy.commands() - commands).toBe(1)
    expect(proxy.bytes() - bytes).toBeLessThan(1.1 * 12 * data.length)
    const [stored] = await store.loadOffline(['life-7'])
    expect(stored?.snapshot).toMatchObject({ at: 6 })
    expect(Buffer.from(stored?.snapshot?.data ?? []).equals(data)).toBe(true)
  } finally {
    await store.close()
    await proxy.close()
  }
})

it('[JOB-4] a claim never waits: it skips locked rows', async () => {
  const { store } = open
  for (const id of ['ada', 'bob']) await gone(id, [1])
  await raw.query('BEGIN')
  await raw.query("SELECT * FROM player WHERE player_id = 'ada' FOR UPDATE")
  await raw.query("SELECT * FROM outbox WHERE job_id = 'job-ada-1' FOR UPDATE")
  const claim = { now: 1000, until: 5000, limit: 10 }
  expect(await store.claimOffline(claim)).toEqual(['bob'])
  expect((await store.claimOutbox(claim)).map((job) => job.id)).toEqual(['job-bob-1'])
  await raw.query('ROLLBACK')
  expect(await store.claimOffline(claim)).toEqual(['ada'])
  expect((await store.claimOutbox(claim)).map((job) => job.id)).toEqual(['job-ada-1'])
})

it('[JOB-4] claims and saved snapshots never make a commit fail', async () => {
  const { store } = open
  const players = range(1, 12).map((n) => `player-${n}`)
  const inLane = (lane: number) => players.filter((id) => partitionOf(id, partitions) % lanes === lane)
  expect(inLane(0).length * inLane(1).length).toBeGreaterThan(0)
  let committing = lanes
  const commits = async (lane: number): Promise<void> => {
    for (const seq of range(1, 25))
      for (const id of inLane(lane)) expect((await gone(id, [seq])).outcome).toBe('committed')
    committing--
  }
  let claimed = 0
  const worker = async (): Promise<void> => {
    while (committing > 0) {
      for (const id of await store.claimOffline({ now: 1000, until: 1000, limit: 5 })) {
        claimed++
        const { head } = (await store.load(id)) ?? {}
        if (head) await store.saveOfflineSnapshot(snapshotOf(id, head.headSeq), 0)
      }
      const jobs = await store.claimOutbox({ now: 1000, until: 1000, limit: 5 })
      await store.outboxDone(jobs.map((job) => job.id))
    }
  }
  await Promise.all([commits(0), commits(1), worker(), worker(), worker()])
  expect(claimed).toBeGreaterThan(0)
})
