import { hash } from 'node:crypto'
import { systemRandom } from '@lifegrid/base/system-random'
import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mysqlAccountStore } from '../../src/accounts/mysql-account-store.ts'
import type { AccountStore } from '../../src/accounts/ports.ts'
import { booksOf } from '../../src/books.ts'
import { auditLedger, isSound } from '../../src/mysql/ledger-audit.ts'
import { mysqlRightsStore } from '../../src/rights/mysql-rights-store.ts'
import { impersonalColumns, type PersonalTable, personalTables, tableNames } from '../../src/rights/personal-tables.ts'
import type { RightsStore } from '../../src/rights/ports.ts'
import { type RightsWork, rightsWork } from '../../src/rights/rights-work.ts'
import { character, mailToken, newAccount, now, session } from '../accounts/account-rows.ts'
import { type RawSession, rawSession } from '../mysql/raw-session.ts'
import { type OpenMysql, openOn } from '../open-mysql.ts'
import { recycledDatabases } from '../recycled-databases.ts'
import { commandsOf, journalEntry, messageOf, partitions, playerHead, range, snapshotOf } from '../rows.ts'

/** Every id and text of the account that is erased contains this. */
const mark = 'canary'
const [asking, other] = [`${mark}-life`, `${mark}-other`]
const dueAt = now + 1000

const database = recycledDatabases()
let mysql: OpenMysql
let raw: RawSession
let accounts: AccountStore
let rights: RightsStore
let work: RightsWork

beforeEach(async () => {
  mysql = await openOn(await database())
  const { url } = mysql.database
  raw = await rawSession(url)
  accounts = mysqlAccountStore({ url })
  rights = mysqlRightsStore({ url })
  work = rightsWork({ url, random: systemRandom })
  await mysql.store.settings({ partitions, lanes: 2 })
  await mysql.store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
})
afterEach(async () => {
  await Promise.all([raw.end(), accounts.close(), rights.close(), work.close()])
  await mysql.done()
})

/** A life with ledger lines in two of its three entries, a snapshot, a device and a job. */
async function live(playerId: string, text: string): Promise<void> {
  const balances = (diamonds: number) => ({ money: {}, diamonds: { player: diamonds, house: -diamonds } })
  const line = { playerId, line: 0, currency: 'diamonds' as const }
  const journal = [
    journalEntry(playerId, 1, {
      type: 'sys.birth',
      message: `"${text}"`,
      books: { ...booksOf(balances(25)), opening: false },
    }),
    journalEntry(playerId, 2, { type: 'conversation', message: `"${text}"` }),
    journalEntry(playerId, 3, { detail: text, books: { ...booksOf(balances(20)), opening: false } }),
  ]
  const batch = commandsOf(playerId, [1, 2, 3], 1, {
    journal,
    ledger: [
      { ...line, seq: 1, debit: 'house', credit: 'player', amount: 25 },
      { ...line, seq: 3, debit: 'player', credit: 'house', amount: 5 },
    ],
    players: [playerHead(playerId, 3)],
    snapshots: [snapshotOf(playerId, 1, { data: Buffer.from(text) })],
    deviceTokens: [{ playerId, platform: 'ios', token: `${text}-token`, at: now }],
    messages: [messageOf(playerId, 1, { text })],
    outbox: [
      {
        id: `offline-tick-${playerId}-3`,
        queue: 'offline-tick',
        payload: JSON.stringify({ kind: 'player', player: playerId }),
        runAt: now,
      },
    ],
  })
  expect(await mysql.store.commit(partitionOf(playerId, partitions) % 2, batch)).toEqual({ outcome: 'committed' })
}

/** An account with two lives, and rows in every table. */
async function plant(id: string, lives: readonly [string, string]): Promise<void> {
  for (const life of lives) await live(life, id)
  const [first, second] = lives
  const made = newAccount(id, { email: `${id}@example.org`, passwordHash: id })
  await accounts.create({
    ...made,
    character: character(id, first, { label: id }),
    session: session(id, `${id}-s`, { device: id }),
  })
  await accounts.addCharacter(character(id, second), 20)
  await accounts.addMailToken(mailToken(id, id))
  await rights.setConsent(first, { granted: true, version: '1', at: now })
  await rights.scheduleDeletion({ playerId: first, requestedAt: now, dueAt })
  await rights.requestExport({ id: `${id}e`, playerId: second, requestId: `${id}-c`, at: now }, 0)
  await work.claimExport(`${id}e`, now, now)
  await work.addChunk(`${id}e`, 0, Buffer.from(id))
  await raw.query(
    `INSERT INTO snapshot_offline (player_id, seq, at_ms, game_minute, schema_version, data) VALUES (?, 3, ?, 30, 1, ?)`,
    [first, now, Buffer.from(id)],
  )
  await raw.query(
    `INSERT INTO journal_checkpoint (player_id, seq, at_ms, game_minute, schema_version, hash, data) VALUES (?, 1, ?, 10, 1, '0', ?)`,
    [first, now, Buffer.from(id)],
  )
  await raw.query(
    `INSERT INTO told_life (told_id, player_id, kind, requested_at, state, share_player_id, told_at, told, image)
      VALUES (?, ?, 'share', ?, 'told', ?, ?, ?, ?)`,
    [`${id}t`, first, now, first, now, JSON.stringify(id), Buffer.from(id)],
  )
  await raw.query(
    `INSERT INTO push_event (player_id, event_key, kind, at_ms, outcome, ended_at) VALUES (?, 'k', 'birthday', ?, 'sent', ?)`,
    [first, now, now],
  )
  await raw.query(
    `INSERT INTO purchase (player_id, purchase_id, product_id, store, transaction_id, fingerprint, created_at, paid_amount,
        paid_currency)
      VALUES (?, 'p', 'handful', 'sandbox', ?, ?, ?, 199, 'usd')`,
    [first, `transaction of ${id}`, `sha256:${'0'.repeat(64)}`, now],
  )
  await raw.query(`INSERT INTO chat_message (at_ms, seq, nickname, message, author) VALUES (?, ?, 'A', 'hi', ?)`, [
    now,
    id.length,
    `player:${first}`,
  ])
  await raw.query(
    `INSERT INTO chat_report (at_ms, seq, reporter, author, nickname, message, reason, reported_at)
      VALUES (?, ?, ?, 'address:1', 'B', 'hm', 'spam', ?), (?, ?, 'player:somebody', ?, 'A', 'hi', 'abuse', ?)`,
    [now, id.length, `player:${first}`, now, now, id.length, `player:${first}`, now],
  )
  await raw.query(`INSERT INTO chat_sanction (author, kind, made_at, until_at) VALUES (?, 'mute', ?, ?)`, [
    `player:${first}`,
    now,
    now + 1,
  ])
  await raw.query(`INSERT INTO chat_nickname (fold, author, nickname, claimed_at, used_at) VALUES (?, ?, ?, ?, ?)`, [
    hash('sha256', id),
    `player:${first}`,
    id,
    now,
    now,
  ])
  // The second one is what a client of the lounge has sent under the account's address.
  const ofAddress = `email:${hash('sha256', `${id}@example.org`).slice(0, 40)}`
  for (const scorer of [`player:${first}`, ofAddress]) {
    await raw.query(
      `INSERT INTO lounge_score (scorer, name, score, survival_time, best_score, at_ms) VALUES (?, ?, 1, 1, 1, ?)`,
      [scorer, id, now],
    )
    await raw.query(
      `INSERT INTO standing (board, period, scorer, name, value, at_ms) VALUES ('score', 'all', ?, ?, 1, ?)`,
      [scorer, id, now],
    )
  }
  expect(await work.emailScorers(second)).toEqual([ofAddress])
  await raw.query(
    `INSERT INTO account_mark (account_id, kind, player_id, purchase_id, marked_at) VALUES (?, 'refund', ?, 'p', ?)`,
    [id, first, now],
  )
  await accounts.ban({ playerId: second, accountId: id, reason: id, bannedAt: now, untilAt: null })
}

/** Every row of the database that contains the text, as `table: row`. */
async function rowsWith(text: string): Promise<string[]> {
  const found: string[] = []
  for (const { name } of await raw.query(
    'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()',
  )) {
    for (const row of await raw.query('SELECT * FROM ??', [name])) {
      const shown = JSON.stringify(row, (_, value: unknown) => bytesAsText(value))
      if (shown.includes(text)) found.push(`${name}: ${shown}`)
    }
  }
  return found
}

function bytesAsText(value: unknown): unknown {
  const isBytes =
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value
  return isBytes ? Buffer.from(value.data as number[]).toString('latin1') : value
}

async function erase(): Promise<readonly string[]> {
  const lives = (await rights.beginErasure(asking, dueAt)) ?? []
  await work.eraseLives(lives)
  await work.finishErasure(asking, lives, dueAt)
  return lives
}

describe('[RIGHTS-3] the list of tables with personal rows', () => {
  it('has every table with a column that names a player, a life or an account', async () => {
    const columns = await raw.query(`
      SELECT TABLE_NAME AS name, COLUMN_NAME AS col FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA = DATABASE()
          AND COLUMN_NAME REGEXP 'player|account|life|user|owner_id|email|scorer|author'`)
    const listed: readonly string[] = tableNames
    const missing = columns.filter(
      ({ name, col }) => !listed.includes(name) && !impersonalColumns.includes(`${name}.${col}`),
    )
    expect(
      missing.map(({ name, col }) => `${name}.${col}`),
      'Add the table to packages/storage/src/rights/personal-tables.ts.',
    ).toEqual([])
  })

  it('names only columns that exist', async () => {
    const all = await raw.query(
      'SELECT TABLE_NAME AS name, COLUMN_NAME AS col FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()',
    )
    const existing = new Set(all.map(({ name, col }) => `${name}.${col}`))
    for (const table of tableNames) {
      const { by, exported }: PersonalTable = personalTables[table]
      const named =
        'section' in exported ? [...(exported.without ?? []), ...(exported.json ?? []), ...exported.order] : []
      expect(
        [by, ...named].filter((column) => !existing.has(`${table}.${column}`)),
        table,
      ).toEqual([])
    }
  })
})

describe('[RIGHTS-3] an erasure', () => {
  beforeEach(async () => {
    await plant(mark, [asking, other])
    await plant('bystander', ['bystander-life', 'bystander-other'])
  })

  it('leaves nothing of the account in any table, and everything of others', async () => {
    const planted = await rowsWith(mark)
    for (const table of tableNames)
      expect(
        planted.some((row) => row.startsWith(`${table}: `)),
        table,
      ).toBe(true)
    const others = await rowsWith('bystander')
    expect(await erase()).toEqual([asking, other])
    expect(await rowsWith(mark)).toEqual([])
    expect(await rowsWith('bystander')).toEqual(others)
  })

  it('[RIGHTS-5] leaves one line without personal data, and a ledger that the audit proves', async () => {
    const before = await auditLedger(mysql.database.url)
    await erase()
    expect(await raw.query('SELECT requested_at, due_at, erased_at, lives FROM erasure_log')).toEqual([
      { requested_at: now, due_at: dueAt, erased_at: dueAt, lives: 2 },
    ])
    const after = await auditLedger(mysql.database.url)
    expect(isSound(after)).toBe(true)
    expect(after.accounts).toEqual(before.accounts)
    expect([after.lines, after.entries, after.players]).toEqual([before.lines, before.entries, before.players - 2])
    const kept = await raw.query(
      "SELECT type, message, detail, game_minute, at_ms MOD 86400000 AS ms FROM journal WHERE player_id LIKE 'erased-%'",
    )
    expect(kept).toHaveLength(4)
    for (const row of kept)
      expect(row).toEqual({ type: 'sys.erased', message: 'null', detail: null, game_minute: 0, ms: 0 })
  })

  it('[RIGHTS-5] [PURCHASE-2] keeps a hash of a transaction, which nobody can use again', async () => {
    const lives = await erase()
    // A step that is repeated does not hash the hash.
    await work.eraseLives(lives)
    const ref = { playerId: 'bystander-other', purchaseId: 'q' }
    await raw.query(
      `INSERT INTO purchase (player_id, purchase_id, product_id, fingerprint, created_at) VALUES (?, 'q', 'handful', ?, ?)`,
      [ref.playerId, `sha256:${'1'.repeat(64)}`, now],
    )
    const claim = (transactionId: string) =>
      mysql.store.claimTransaction(ref, { store: 'sandbox', transactionId, diamonds: 60 }, now)
    expect(await claim(`transaction of ${mark}`)).toBe('used')
    expect(await claim('another transaction')).toBe('claimed')
  })

  it('goes on from the start after each of its steps', async () => {
    const lives = (await rights.beginErasure(asking, dueAt)) ?? []
    expect(await rights.dueDeletions(dueAt, 10)).toContain(asking)
    await work.eraseLives(lives)
    expect(await rights.beginErasure(asking, dueAt)).toEqual(lives)
    await work.eraseLives(lives)
    await work.finishErasure(asking, lives, dueAt)
    await work.finishErasure(asking, lives, dueAt)
    expect(await rowsWith(mark)).toEqual([])
    expect(await raw.query('SELECT lives FROM erasure_log')).toHaveLength(1)
    expect(isSound(await auditLedger(mysql.database.url))).toBe(true)
  })

  it('[RIGHTS-4] an owner with the life in memory cannot commit it, and nobody can begin it again', async () => {
    const { store } = mysql
    const lane = partitionOf(asking, partitions) % 2
    await rights.beginErasure(asking, dueAt)
    expect(await store.commit(lane, commandsOf(asking, [4], 1))).toEqual({ outcome: 'removed', players: [asking] })
    await erase()
    const birth = commandsOf(asking, [1], 1, { journal: [journalEntry(asking, 1, { type: 'sys.birth' })] })
    expect(await store.commit(lane, birth)).toEqual({ outcome: 'removed', players: [asking] })
    const stranger = commandsOf('stranger', [1], 1, { journal: [journalEntry('stranger', 1, { type: 'sys.birth' })] })
    expect(await store.commit(lane, stranger)).toEqual({ outcome: 'committed' })
    expect(await rowsWith(mark)).toEqual([])
  })

  it('of a cancellation and an erasure at the same time exactly one wins', async () => {
    const wins = { cancelled: 0, erased: 0 }
    for (let n = 0; n < 20; n++) {
      const player = `racer-${n}`
      await mysql.store.commit(partitionOf(player, partitions) % 2, commandsOf(player, [1], 1))
      await rights.scheduleDeletion({ playerId: player, requestedAt: now, dueAt })
      const calls = [() => rights.cancelDeletion(player, dueAt), () => rights.beginErasure(player, dueAt)]
      if (n % 2 === 1) calls.reverse()
      const results = await Promise.all(calls.map((call) => call()))
      const [isCancelled, lives] = n % 2 === 1 ? [...results].reverse() : results
      expect([isCancelled, lives]).toEqual(isCancelled === true ? [true, undefined] : [false, [player]])
      expect((await mysql.store.load(player)) !== undefined).toBe(isCancelled)
      wins[isCancelled === true ? 'cancelled' : 'erased']++
    }
    expect(Math.min(wins.cancelled, wins.erased)).toBeGreaterThan(0)
  })
})
