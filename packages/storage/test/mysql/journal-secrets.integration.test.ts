import { createHash } from 'node:crypto'
import { systemClock } from '@lifegrid/base/system-clock'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { migrate } from '../../src/migrate.ts'
import { schemaFiles } from '../../src/migration/schema-files.ts'
import { mysqlStore } from '../../src/mysql/store.ts'
import { commandChecksum } from '../../src/recent-outcome.ts'
import { type RawSession, rawSession } from './raw-session.ts'

const fingerprint = (secret: string): string => `sha256:${createHash('sha256').update(secret).digest('hex')}`
const { migrations, procedures } = schemaFiles
const cleaning = migrations.findIndex(({ name }) => name === '0006-journal-secrets')
const junk = { eventId: 'none', option: 'x'.repeat(15_000) }

/** Entries of the versions before: type, message, outcome. */
const old = [
  ['sys.birth', { playerId: 'ada' }, 'ok'],
  ['deviceToken', { platform: 'ios', token: 'first-token' }, 'ok'],
  ['deviceToken', { platform: 'ios', token: 'second "token"' }, 'ok'],
  ['deviceToken', { platform: 'web', token: 'removed-token' }, 'ok'],
  ['deviceToken', { platform: 'web', token: null }, 'ok'],
  ['deviceToken', null, 'internal'],
  ['purchaseInAppItem', { productId: 'handful', receipt: 'store-receipt-0001' }, 'purchases_unavailable'],
  ['purchaseInAppItem', { productId: 'handful', receipt: 'store-receipt-0002' }, 'ok'],
  ['answer', junk, 'no_such_event'],
] as const

describe('the journal of an earlier version', () => {
  let database: FreshDatabase
  let raw: RawSession
  beforeEach(async () => {
    database = await freshDatabase(inject('mysqlUrl'))
    await migrate(database.url, { migrations: migrations.slice(0, cleaning), procedures: [] })
    raw = await rawSession(database.url)
    const rows = old.map(([type, message, outcome], index) => {
      return ['ada', index + 1, `c-${index + 1}`, 1000 + index, index, type, JSON.stringify(message), outcome, 1]
    })
    const columns = 'player_id, seq, command_id, at_ms, game_minute, type, message, outcome, epoch'
    await raw.query(`INSERT INTO journal (${columns}) VALUES ?`, [rows])
  })
  afterEach(async () => {
    await raw.end()
    await database.drop()
  })

  it('[CMD-11] [CMD-12] loses its secrets, its tokens move to their table, and repeated ids are still known', async () => {
    await migrate(database.url)
    // As after a stop behind the last statement: every statement runs again.
    for (const statement of migrations[cleaning]?.statements ?? []) await raw.query(statement)
    const store = await mysqlStore({ url: database.url, lanes: 1, clock: systemClock })
    const journal = await store.journal('ada')
    expect(journal.map(({ message }) => JSON.parse(message))).toEqual([
      old[0][1],
      { platform: 'ios', token: fingerprint('first-token') },
      { platform: 'ios', token: fingerprint('second "token"') },
      { platform: 'web', token: fingerprint('removed-token') },
      { platform: 'web', token: null },
      null,
      { productId: 'handful', receipt: fingerprint('store-receipt-0001') },
      { productId: 'handful', receipt: fingerprint('store-receipt-0002') },
      junk,
    ])
    expect(await store.deviceTokens('ada')).toEqual([{ platform: 'ios', token: 'second "token"' }])
    const checksums = old.map(([type, message]) => commandChecksum(type, JSON.stringify(message)))
    expect(journal.map(({ checksum }) => checksum)).toEqual(checksums)
    expect((await store.outcome('ada', 'c-3'))?.checksum).toBe(checksums[2])
    await store.close()
  })

  it('[CMD-11] [MOVE-3] nodes of that version can still commit, and their entries are read with a checksum', async () => {
    await migrate(database.url)
    const store = await mysqlStore({ url: database.url, lanes: 1, clock: systemClock })
    await store.settings({ partitions: 1, lanes: 1 })
    await store.acquire([{ partition: 0, epoch: 0, owner: 'sim:old:1' }])
    const entry = ['bob', 1, 'c-1', 1000, 0, 'answer', JSON.stringify(junk), 'no_such_event', null, 1]
    const [answer] = await raw.query('CALL commit_batch(?, ?, NULL, NULL, ?, NULL, NULL, NULL)', [
      JSON.stringify([[0, 1]]),
      JSON.stringify([entry]),
      JSON.stringify([['bob', 0, 1, 'edge', 'connection', 1000]]),
    ])
    expect(answer).toMatchObject([{ outcome: 'committed' }])
    const life = await store.load('bob')
    expect(life?.journal.map(({ message }) => JSON.parse(message))).toEqual([junk])
    expect(life?.journal[0]?.checksum).toBe(commandChecksum('answer', JSON.stringify(junk)))
    expect((await store.connected([0]))[0]?.schemaVersion).toBe(0)
    await store.close()
    expect(procedures.map(({ name }) => name)).toContain('commit_batch')
  })
})
