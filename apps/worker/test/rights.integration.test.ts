import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sleep } from '@lifegrid/base/clock'
import { randomId } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { keys } from '@lifegrid/cluster/keys'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { dataExport } from '@lifegrid/contract/data-export'
import { boardsOf } from '@lifegrid/contract/lounge/boards'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { advance } from '@lifegrid/engine/advance'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { bullmqQueues } from '@lifegrid/queues/bullmq/queues'
import { mysqlAccountStore } from '@lifegrid/storage/accounts/mysql-account-store'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { type JournalEntry, noChanges, type Store } from '@lifegrid/storage/ports'
import type { RefundPart } from '@lifegrid/storage/purchases/ports'
import { decryptChunk } from '@lifegrid/storage/rights/export-cipher'
import { mysqlRightsStore } from '@lifegrid/storage/rights/mysql-rights-store'
import { type PersonalTable, personalTables, tableNames } from '@lifegrid/storage/rights/personal-tables'
import type { RightsStore } from '@lifegrid/storage/rights/ports'
import { rightsWork } from '@lifegrid/storage/rights/rights-work'
import { mysqlToldLives } from '@lifegrid/storage/told/mysql-told-lives'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { startApp, type TestApp } from '@lifegrid/testkit/processes'
import { ownRedis } from '@lifegrid/testkit/redis'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { rawSession } from '../../../packages/storage/test/mysql/raw-session.ts'
import { messageOf } from '../../../packages/storage/test/rows.ts'
import { analyticsSweep } from '../src/analytics/analytics-sweep.ts'
import { ga4Provider } from '../src/analytics/ga4-provider.ts'
import { budgetDay } from '../src/conversation/day-budget.ts'
import { workerLimits } from '../src/limits.ts'
import { analyticsServer } from './support/analytics-server.ts'
import { bornAt, ownAll, partitions, play, record, settableTime, snapshotOf } from './support/recorded-life.ts'

const exportKey = 'cd'.repeat(32)
let redis: Awaited<ReturnType<typeof ownRedis>>
let client: Redis
let database: FreshDatabase
let store: Store
let rights: RightsStore
let app: TestApp | undefined
const start = (variables: Readonly<Record<string, string>> = {}): Promise<TestApp> =>
  startApp('worker', {
    REDIS_URL: redis.url,
    MYSQL_URL: database.url,
    PARTITIONS: String(partitions),
    LANES: '1',
    RIGHTS_SWEEP_MS: '1000',
    EXPORT_KEY: exportKey,
    ...variables,
  })
const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition())) await sleep(systemClock, 25)
}

beforeEach(async () => {
  redis = await ownRedis()
  client = new Redis(redis.url)
  database = await freshDatabase(inject('mysqlUrl'))
  await migrate(database.url)
  store = await mysqlStore({ url: database.url, lanes: 1, clock: systemClock })
  rights = mysqlRightsStore({ url: database.url })
  await ownAll(store)
})
afterEach(async () => {
  await app?.stop()
  app = undefined
  client.disconnect()
  await Promise.all([store.close(), rights.close()])
  await database.drop()
  await redis.discard()
})

/** A journal whose commands lie in the past. */
const past = (playerId: string) => {
  const { journal } = play(playerId)
  const back = (journal.at(-1)?.at ?? 0) - systemClock.now() + 3_600_000
  return journal.map((entry) => ({ ...entry, at: entry.at - Math.ceil(back) }))
}

/** Every key of Redis whose name or value contains the text. */
async function redisWith(text: string): Promise<string[]> {
  const found: string[] = []
  for (const key of await client.keys('*')) {
    const value = Buffer.from((await client.dumpBuffer(key)) ?? Buffer.alloc(0)).toString('latin1')
    const shown = [key, value, JSON.stringify(await readAll(key))].join(' ')
    if (shown.includes(text)) found.push(key)
  }
  return found
}

/** A dump may be compressed, so the values are read too. */
async function readAll(key: string): Promise<unknown> {
  switch (await client.type(key)) {
    case 'hash':
      return client.hgetall(key)
    case 'list':
      return client.lrange(key, 0, -1)
    case 'zset':
      return client.zrange(key, '0', '-1')
    case 'set':
      return client.smembers(key)
    case 'stream':
      return client.xrange(key, '-', '+')
    default:
      return client.get(key)
  }
}

test('[RIGHTS-3] a worker erases an account whose time is over, from Redis and its queues too', async () => {
  const [canary, bystander] = ['canary-life', 'bystander-life']
  const now = systemClock.now()
  for (const player of [canary, bystander]) {
    await rights.setConsent(player, { granted: true, version: '1', at: now - 86_400_000 })
    await record(store, player, past(player))
  }
  const queues = bullmqQueues({
    redisUrl: redis.url,
    clock: systemClock,
    random: systemRandom,
    now: () => now,
    onError() {},
  })
  for (const player of [canary, bystander]) {
    const partition = partitionOf(player, partitions)
    const lane = laneOf(partition, 1)
    await client.xadd(
      keys.commands(lane, partition),
      '*',
      'd',
      JSON.stringify({ kind: 'command', player, type: 'start' }),
    )
    await client.set(keys.rateLimit(lane, player), '1')
    await client.set(keys.rateLimit(lane, `connect.${player}`), '1')
    for (const ago of [0, 1]) await client.set(keys.spent(budgetDay(now - ago * 86_400_000), player), '7')
    for (const { board, period } of boardsOf(now, 2))
      await client.zadd(keys.board(board, period), 1, `player:${player}`)
    const job = {
      id: `offline-tick-${player}-8`,
      queue: 'offline-tick',
      payload: JSON.stringify({ kind: 'player', player }),
      runAt: 0,
    }
    await queues.enqueue({ ...job, id: `offline-tick-${player}-9`, runAt: now + 3_600_000 })
    await store.commit(0, { ...noChanges, fences: [{ partition, epoch: 1 }], outbox: [job] })
  }
  await queues.close()
  expect((await redisWith(canary)).length).toBeGreaterThan(4)
  await rights.scheduleDeletion({ playerId: canary, requestedAt: now, dueAt: now })
  const analytics = await analyticsServer()
  app = await start({ GA4_MEASUREMENT_ID: 'G-TEST1', GA4_API_SECRET: 's', GA4_URL: analytics.url })
  await until(async () => (await rights.deletion(canary)) === undefined)
  await until(async () => analytics.requests.length > 0)
  analytics.close()
  expect(await redisWith(canary)).toEqual([])
  expect((await redisWith(bystander)).length).toBeGreaterThan(4)
  expect([await store.load(canary), await store.journal(canary)]).toEqual([undefined, []])
  expect(await store.load(bystander)).toBeDefined()
  expect(JSON.stringify(app.logs())).toContain('an account was erased')
})

/** Families of keys in `infra/redis/users.acl`, and why nothing of a player is in them after an erasure. */
const families = {
  '{l*}:*': 'planted',
  '{spent}:*': 'planted',
  '{lounge}:*': 'planted',
  '{lounge}:board:*': 'planted',
  '{bull}:*': 'planted',
  '{out:*}*': 'frames until their edge reads them, or expires',
  '{sess}:*': 'names nodes, not players',
  'bucket:*': 'expires when the bucket is full again',
  'ticket:*': 'expires after 30 seconds',
}

test('[RIGHTS-3] every family of keys that a role may use is one of which the erasure knows', async () => {
  const acl = await readFile(join(import.meta.dirname, '../../../infra/redis/users.acl'), 'utf8')
  const allowed = new Set(Array.from(acl.replaceAll(/\(.*?\)/g, '').matchAll(/ ~(\S+)/g), ([, family]) => family))
  expect([...allowed].sort(), 'Plant keys of a new family in the test of the erasure.').toEqual(
    Object.keys(families).sort(),
  )
  const within = Array.from(acl.matchAll(/\(.*?\)/g), ([rights]) => rights.match(/(?<=~)[^\s)]+/g) ?? []).flat()
  const prefixes = Object.keys(families).map((family) => family.replace(/\*$/, ''))
  expect(within.filter((keys) => !prefixes.some((prefix) => keys.startsWith(prefix)))).toEqual([])
})

/** A checkpoint after the first entries of a journal, as a trim writes it. */
async function keepCheckpoint(playerId: string, journal: readonly JournalEntry[]): Promise<void> {
  const life = rebuild({ snapshot: null, journal }, { catalogue })
  const snapshot = snapshotOf(life, journal.length)
  const fences = [{ partition: partitionOf(playerId, partitions), epoch: 1 }]
  await store.commit(0, { ...noChanges, fences, snapshots: [snapshot] })
  expect(await store.keepCheckpoint({ ...snapshot, hash: lifeHash(life) }, 0)).toBe(true)
}

test('[RIGHTS-6] [RIGHTS-7] [JOB-1] a worker builds an export that has every section, and removes it when it has expired, also when Redis has lost its job', async () => {
  const accounts = mysqlAccountStore({ url: database.url })
  const at = systemClock.now()
  const account = {
    id: 'ada',
    createdAt: at,
    email: 'ada@example.org',
    pendingEmail: null,
    passwordHash: 'secret',
    tokensAfter: 0,
  }
  const character = { playerId: 'ada-life', accountId: 'ada', label: 'First', createdAt: at, archivedAt: null }
  const session = {
    id: 's',
    accountId: 'ada',
    playerId: 'ada-life',
    refreshHash: 'f'.repeat(64),
    device: 'Phone',
    createdAt: at,
    usedAt: at,
    expiresAt: at + 1e9,
    revokedAt: null,
  }
  await accounts.create({ account, character, session })
  await accounts.addCharacter({ ...character, playerId: 'ada-unborn', label: null, createdAt: at + 1 }, 20)
  await accounts.addMailToken({
    hash: 'e'.repeat(64),
    accountId: 'ada',
    purpose: 'confirm',
    email: 'new@example.org',
    expiresAt: at + 1e9,
  })
  await accounts.ban({ playerId: 'ada-life', accountId: 'ada', reason: 'Spam', bannedAt: at, untilAt: at + 1e9 })
  await accounts.close()
  const journal = past('ada-life')
  await record(store, 'ada-life', journal)
  await record(store, 'bob-life', past('bob-life'))
  await store.commit(0, {
    ...noChanges,
    fences: [{ partition: partitionOf('ada-life', partitions), epoch: 1 }],
    players: (await store.loadMany(['ada-life'])).map(({ head }) => head),
    ledger: [
      { playerId: 'ada-life', seq: 1, line: 0, currency: 'diamonds', debit: 'house', credit: 'player', amount: 25 },
    ],
    deviceTokens: [{ playerId: 'ada-life', platform: 'ios', token: 'a-device-token', at }],
    // More than an encrypted piece holds, several times.
    messages: Array.from({ length: 20 }, (_, n) => messageOf('ada-life', n + 1, { text: 'x'.repeat(50_000) })),
  })
  await keepCheckpoint('ada-life', journal.slice(0, 1))
  await store.addPushes([{ playerId: 'ada-life', key: 'birthday-30', kind: 'birthday', at }])
  const bought = { playerId: 'ada-life', purchaseId: 'p-1' }
  const transaction = { store: 'stripe', transactionId: 't-1' }
  const fingerprint = `sha256:${'0'.repeat(64)}`
  await store.addReported(
    { ...bought, ...transaction, productId: 'handful', fingerprint, paidAmount: 199, paidCurrency: 'usd' },
    { store: 'stripe', reportId: 'r-1' },
    at,
  )
  await store.claimTransaction(bought, { ...transaction, diamonds: 60 }, at)
  await store.voidTransaction(transaction, { store: 'stripe', reportId: 'r-2' }, at)
  const part = (await store.beginRefund(bought)) as RefundPart
  await store.settleRefund(bought, part, { diamonds: 60, seq: undefined }, at)
  const standing = { board: 'score', period: 'all', scorer: 'player:ada-life', name: 'Ada', value: 7, at }
  const score = { scorer: 'player:ada-life', name: 'Ada', score: 7, survivalTime: 7, at }
  const lounge = mysqlLounge(database.url)
  await lounge.raise([score], [standing])
  const said = { id: `${at}-1`, at, nickname: 'Ada', message: 'Hello!', author: 'player:ada-life' }
  await lounge.addChat([said])
  await lounge.addReport({ message: said, reporter: 'player:bob-life', reason: 'spam', at })
  await lounge.addSanction({ author: 'player:ada-life', kind: 'mute', madeAt: at, untilAt: at + 1 })
  const nickname = { fold: '0'.repeat(64), author: 'player:ada-life', nickname: 'Ada', at }
  await lounge.claimNickname({ ...nickname, usedSince: 0, claimsMax: 3 })
  await lounge.close()
  const told = mysqlToldLives({ url: database.url })
  await told.share('page', 'ada-life', at)
  await told.close()
  await rights.setConsent('ada-life', { granted: true, version: '1', at })
  await rights.scheduleDeletion({ playerId: 'ada-life', requestedAt: at, dueAt: at + 1e9 })
  await rights.requestExport({ id: 'e1', playerId: 'ada-unborn', requestId: 'c-1', at }, 0)
  // The job is lost between the outbox and its queue.
  await store.outboxDone((await store.outboxPending(100)).map(({ id }) => id))
  app = await start()
  await until(async () => (await rights.exports('ada-life'))[0]?.state === 'ready')
  const taken = await rights.takeExport('e1', 'ada-life', systemClock.now())
  expect(taken?.chunks).toBeGreaterThan(2)
  const pieces: Uint8Array[] = []
  for (let n = 0; n < (taken?.chunks ?? 0); n++) {
    const bytes = (await rights.exportChunk('e1', n)) ?? new Uint8Array()
    expect(Buffer.from(bytes).includes('ada@example.org')).toBe(false)
    pieces.push(decryptChunk(Buffer.from(exportKey, 'hex'), { exportId: 'e1', n }, bytes))
    expect(() => decryptChunk(Buffer.from(exportKey, 'hex'), { exportId: 'e2', n }, bytes)).toThrow()
  }
  const text = Buffer.concat(pieces).toString()
  expect(Buffer.byteLength(text)).toBe(taken?.bytes)
  for (const hidden of ['secret', 'f'.repeat(64), 'e'.repeat(64), 'bob-life']) expect(text).not.toContain(hidden)

  const document = dataExport.parse(JSON.parse(text))
  expect(document).toMatchObject({
    account: [{ email: 'ada@example.org' }],
    sessions: [{ device: 'Phone' }],
    mails: [{ email: 'new@example.org' }],
    characters: [{ label: 'First' }, { playerId: 'ada-unborn' }],
  })
  const [life, unborn] = document.lives
  expect(unborn).toMatchObject({ userID: 'ada-unborn', life: null, journal: [], exports: [{ exportId: 'e1' }] })
  expect(life?.journal.map(({ seq, type }) => [seq, type])).toEqual(journal.map(({ seq, type }) => [seq, type]))
  const checkpoint = (await store.checkpoint('ada-life')) ?? null
  const later = (await store.journal('ada-life')).filter(({ seq }) => seq > (checkpoint?.seq ?? 0))
  const replayed = rebuild({ snapshot: checkpoint, journal: later }, { catalogue })
  const exported = life?.life as unknown as Life
  advance(replayed, exported.at, { catalogue })
  expect(lifeHash(exported)).toBe(lifeHash(replayed))
  // Every section of the table is in the document, and has rows here.
  for (const name of tableNames) {
    const { by, exported }: PersonalTable = personalTables[name]
    if (!('section' in exported)) continue
    const place = by === 'account_id' ? [document] : document.lives
    const rows = place.flatMap((one) => (one as unknown as Record<string, unknown[]>)[exported.section] ?? [])
    expect(rows.length, exported.section).toBeGreaterThan(0)
  }

  // [RIGHTS-7] A copy that has expired is removed by the sweep.
  const raw = await rawSession(database.url)
  const chunks = () => raw.query("SELECT n FROM data_export_chunk WHERE export_id = 'e1'")
  expect((await chunks()).length).toBe(taken?.chunks)
  await raw.query("UPDATE data_export SET expires_at = 1 WHERE export_id = 'e1'")
  await until(async () => (await chunks()).length === 0)
  await raw.end()
})

test('[KEEP-7] analytics hear only of what consenting players do after their consent, and nothing that names them', async () => {
  const server = await analyticsServer()
  const work = rightsWork({ url: database.url, random: systemRandom })
  const minute = 60_000
  const time = settableTime(bornAt + minute)
  const outcomes: unknown[] = []
  const troubles: string[] = []
  const sweep = () => {
    time.set(time.now() + 2 * minute)
    const provider = ga4Provider({ measurementId: 'G-TEST1', apiSecret: 's', url: server.url, clock: systemClock })
    const newId = () => randomId(systemRandom, workerLimits.analyticsIdLength)
    const hooks = {
      onReported: (...reported: unknown[]) => outcomes.push(reported),
      onTrouble: (reason: string) => troubles.push(reason),
    }
    return analyticsSweep({ rows: work, provider, time, newId, ...hooks }, new AbortController().signal)
  }
  const commandsSent = () =>
    server.requests.flatMap(({ body }) => body.events.map(({ params }) => `${params.command} ${params.outcome}`))
  try {
    const consent = { granted: true, version: '1', at: bornAt + 35_000 }
    await rights.setConsent('ada', consent)
    const connect = ['sys.connect', { edge: 'edge-1', connection: 'connection-1' }] as const
    const speeds = Array.from({ length: 40 }, (_, n) => ['speed', 1 + (n % 2)] as const)
    await record(store, 'ada', play('ada').journal)
    await record(store, 'bob', play('bob').journal)

    // A service that fails loses nothing.
    server.answer = (response) => void response.writeHead(500).end()
    await sweep()
    server.answer = (response) => void response.socket?.end('not HTTP')
    await sweep()
    expect([outcomes, troubles.length]).toEqual([[], 2])
    server.requests.length = 0
    server.answer = (response) => void response.writeHead(204).end()
    await sweep()
    expect(commandsSent()).toEqual([
      expect.stringMatching(/^characterSetup (?!ok)/),
      'start ok',
      'speed ok',
      'sys.disconnect ok',
    ])
    expect(outcomes).toEqual([['taken', 4]])
    const { text = '', body } = server.requests[0] ?? {}
    expect(text).not.toMatch(/ada|moreau|female|c-\d|connection-1/i)
    expect(body?.client_id).toMatch(/^[a-z0-9]{20}$/)
    await sweep()
    expect(server.requests).toHaveLength(1)

    // A consent that is taken back while a batch is under way: no other begins.
    server.requests.length = 0
    await rights.setConsent('cleo', { ...consent, at: bornAt - 1 })
    await record(store, 'cleo', play('cleo', { commands: [connect, ...speeds] }).journal)
    server.answer = async (response) => {
      await rights.setConsent('cleo', { ...consent, granted: false, at: time.now() })
      response.writeHead(204).end()
    }
    await sweep()
    await sweep()
    expect(server.requests.map((request) => request.body.events.length)).toEqual([workerLimits.analyticsBatch])
    expect(JSON.stringify(server.requests)).not.toContain('bob')
  } finally {
    server.close()
    await work.close()
  }
})
