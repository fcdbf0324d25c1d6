import { partitionOf } from '@lifegrid/contract/partition'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditLedger, isSound } from '../../src/mysql/ledger-audit.ts'
import { commandChecksum } from '../../src/recent-outcome.ts'
import { type AgedKind, type AgedRows, agedRows } from '../../src/retention/aged-rows.ts'
import { type OpenMysql, openMysql } from '../open-mysql.ts'
import { checkpointOf, ledgerOf } from '../retention-contract.ts'
import { commandsOf, nobody, partitions, playerHead, range, snapshotOf } from '../rows.ts'
import { type RawSession, rawSession } from './raw-session.ts'

const ada = 'ada'
let open: OpenMysql
let raw: RawSession
let aged: AgedRows

beforeEach(async () => {
  open = await openMysql()
  raw = await rawSession(open.database.url)
  aged = agedRows({ url: open.database.url })
  await open.store.settings({ partitions, lanes: 2 })
  await open.store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
})
afterEach(async () => {
  await Promise.all([raw.end(), aged.close()])
  await open.done()
})

async function lived(entries: number): Promise<void> {
  const change = { ...ledgerOf(ada, entries), players: [playerHead(ada, entries, nobody)] }
  const batch = commandsOf(ada, range(1, entries), 1, { ...change, snapshots: [snapshotOf(ada, entries)] })
  expect(await open.store.commit(0, batch)).toEqual({ outcome: 'committed' })
}

/** Trims everything up to `seq`. */
async function trim(seq: number, formerSeq = 0, limit = 3): Promise<void> {
  const { store } = open
  await store.keepCheckpoint(checkpointOf(ada, seq), formerSeq)
  while ((await store.trimMessages(ada, limit)) === limit);
  const folded = await store.foldLedger(ada, seq)
  const openedSeq = folded.outcome === 'folded' ? folded.seq : 0
  while ((await store.trimLines(ada, openedSeq, limit)) === limit);
  while ((await store.trimEntries(ada, { throughSeq: seq, openedSeq }, limit)) === limit);
}

describe('trimmed journals on a real server', () => {
  it('[KEEP-4] [LEDGER-6] the audit proves the same balances after each step of a trim', async () => {
    await lived(40)
    const audited = async () => {
      const audit = await auditLedger(open.database.url)
      expect(audit.faults).toEqual([])
      expect(isSound(audit)).toBe(true)
      return audit.accounts.filter(({ account, balance }) => account !== 'opening' && balance !== 0n)
    }
    const before = await audited()
    const { store } = open
    await store.keepCheckpoint(checkpointOf(ada, 21), 0)
    for (const step of [
      () => store.trimMessages(ada, 100),
      () => store.foldLedger(ada, 21),
      () => store.trimLines(ada, 20, 7),
      () => store.trimEntries(ada, { throughSeq: 21, openedSeq: 20 }, 5),
      () => trim(21, 21),
      () => trim(33, 21),
    ]) {
      await step()
      expect(await audited()).toEqual(before)
    }
    expect((await store.journal(ada)).map(({ seq }) => seq)).toEqual([32, 34, 35, 36, 37, 38, 39, 40])
  })

  it('[KEEP-2] a row of an old version gets its checksum before its message goes', async () => {
    await lived(6)
    await raw.query(`UPDATE journal SET checksum = NULL, message = '"grüße"', type = 'note' WHERE seq = 3`)
    await open.store.keepCheckpoint(checkpointOf(ada, 5), 0)
    await open.store.trimMessages(ada, 100)
    expect((await open.store.journal(ada))[2]?.message).toBe('')
    expect(await open.store.outcome(ada, 'c-3')).toMatchObject({ checksum: commandChecksum('note', '"grüße"') })
  })

  it('[KEEP-1] an owner commits while the journal of its life is trimmed, and neither loses anything', async () => {
    await lived(200)
    const { store } = open
    const lane = partitionOf(ada, partitions) % 2
    const owner = async (): Promise<void> => {
      for (const seq of range(201, 300)) {
        const snapshots = seq % 10 === 0 ? [snapshotOf(ada, seq)] : []
        const batch = commandsOf(ada, [seq], 1, { snapshots })
        expect(await store.commit(lane, batch)).toEqual({ outcome: 'committed' })
      }
    }
    const worker = async (): Promise<void> => {
      let former = 0
      for (const seq of range(1, 20).map((n) => n * 10)) {
        await trim(seq, former, 4)
        former = seq
      }
    }
    await Promise.all([owner(), worker()])
    const journal = await store.journal(ada)
    expect(journal.filter(({ seq }) => seq > 200).map(({ message }) => message)).toEqual(
      range(201, 300).map(() => '1000'),
    )
    expect(journal.filter(({ seq }) => seq <= 200).map(({ seq }) => seq)).toEqual([200])
    expect((await store.load(ada))?.head.headSeq).toBe(300)
    expect(isSound(await auditLedger(open.database.url))).toBe(true)
  })

  it('[KEEP-1] [FENCE-7] a player who was removed meanwhile gets no checkpoint', async () => {
    await lived(6)
    await raw.query('BEGIN')
    await raw.query('DELETE FROM player WHERE player_id = ?', [ada])
    const written = open.store.keepCheckpoint(checkpointOf(ada, 5), 0)
    await raw.untilRunning('FROM player WHERE player_id')
    await raw.query('COMMIT')
    expect(await written).toBe(false)
    expect(await open.store.foldLedger(ada, 5)).toEqual({ outcome: 'gone' })
  })
})

describe('[KEEP-5] old rows', () => {
  const rows: Readonly<Record<AgedKind, (n: number) => [sql: string, values: unknown[]]>> = {
    sessions: (n) => [`INSERT INTO account_session VALUES (?, 'a', 'p', '', '', 0, 0, ?, NULL)`, [`session-${n}`, n]],
    mail_tokens: (n) => [`INSERT INTO account_mail_token VALUES (?, 'a', 'confirm', '', ?)`, [`token-${n}`, n]],
    exports: (n) => [
      `INSERT INTO data_export (export_id, player_id, request_id, requested_at, state) VALUES (?, 'p', ?, ?, 'taken')`,
      [`export-${n}`, `r-${n}`, n],
    ],
    store_reports: (n) => ['INSERT INTO store_report VALUES (?, ?, ?)', ['apple', `report-${n}`, n]],
    bans: (n) => [`INSERT INTO player_ban VALUES (?, NULL, 'spam', 0, ?)`, [`banned-${n}`, n]],
    erasure_log: (n) => ['INSERT INTO erasure_log VALUES (?, 0, 0, ?, 1)', [`erasure-${n}`, n]],
    reply_jobs: (n) => [
      `INSERT INTO outbox (job_id, queue, payload, run_at) VALUES (?, 'conversation', '{}', ?)`,
      [`job-${n}`, n],
    ],
  }

  it('of each kind go, the oldest first and a limited number at a time, and younger ones stay', async () => {
    await raw.query(`INSERT INTO outbox (job_id, queue, payload, run_at) VALUES ('other', 'purchase', '{}', 1)`)
    await raw.query("INSERT INTO player_ban VALUES ('for ever', NULL, 'spam', 0, NULL)")
    for (const [kind, row] of Object.entries(rows) as [AgedKind, (typeof rows)[AgedKind]][]) {
      for (const n of [1, 2, 3, 4, 5]) await raw.query(...row(n))
      expect([await aged.trim(kind, 5, 3), await aged.trim(kind, 5, 3), await aged.trim(kind, 5, 3)], kind).toEqual([
        3, 1, 0,
      ])
      expect(await aged.trim(kind, 6, 3), kind).toBe(1)
    }
    expect((await raw.query('SELECT player_id FROM player_ban')).map(({ player_id }) => player_id)).toEqual([
      'for ever',
    ])
    expect((await raw.query('SELECT job_id FROM outbox')).map(({ job_id }) => job_id)).toEqual(['other'])
  })
})
