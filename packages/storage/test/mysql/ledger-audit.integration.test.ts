import { partitionOf } from '@lifegrid/contract/partition'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Balances, booksOf } from '../../src/books.ts'
import { auditLedger, isSound } from '../../src/mysql/ledger-audit.ts'
import type { LedgerLine } from '../../src/ports.ts'
import { type OpenMysql, openMysql } from '../open-mysql.ts'
import { commandsOf, journalEntry, partitions, range } from '../rows.ts'
import { type RawSession, rawSession } from './raw-session.ts'

type Moves = readonly (readonly [LedgerLine['currency'], debit: string, credit: string, amount: number])[]

/** What the entries of every player move, from the first one on. The third entry moves nothing. */
const moves: readonly Moves[] = [
  [['diamonds', 'house', 'player', 25]],
  [
    ['money', 'employer', 'player', 90_000],
    ['money', 'player', 'tax', 12_000],
    ['money', 'employer', 'retirement', 4_000],
    ['money', 'debt:student', 'school', 700_000],
  ],
  [],
  [
    ['money', 'player', 'store', 1_999],
    ['diamonds', 'player', 'house', 5],
  ],
]

let mysql: OpenMysql
let raw: RawSession
beforeAll(async () => {
  mysql = await openMysql()
  raw = await rawSession(mysql.database.url)
  await mysql.store.settings({ partitions, lanes: 2 })
  const claims = range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' }))
  await mysql.store.acquire(claims)
  for (const player of ['ada', 'bob', 'cy']) await live(player)
})
afterAll(async () => {
  await raw.end()
  await mysql.done()
})

/** Commits {@link moves} as the journal of a player, with the balances that they give. */
async function live(player: string, stated = true): Promise<void> {
  const balances: { money: Record<string, number>; diamonds: Record<string, number> } = { money: {}, diamonds: {} }
  const ledger: LedgerLine[] = []
  const journal = moves.map((entry, index) => {
    const seq = index + 1
    for (const [line, [currency, debit, credit, amount]] of entry.entries()) {
      ledger.push({ playerId: player, seq, line, currency, debit, credit, amount })
      balances[currency][debit] = (balances[currency][debit] ?? 0) - amount
      balances[currency][credit] = (balances[currency][credit] ?? 0) + amount
    }
    const books = { ...booksOf(balances as Balances), opening: false }
    return journalEntry(player, seq, entry.length > 0 && stated ? { books } : {})
  })
  const batch = commandsOf(player, range(1, moves.length), 1, { journal, ledger })
  expect(await mysql.store.commit(partitionOf(player, partitions) % 2, batch)).toEqual({ outcome: 'committed' })
}

/** Audits with a change of the database, which is taken back. */
async function problemsAfter(change: string, undo: string): Promise<string[]> {
  await raw.query(change)
  try {
    const audit = await auditLedger(mysql.database.url)
    expect(isSound(audit)).toBe(audit.faultCount === 0)
    return audit.faults.map(({ playerId, seq, problem }) => `${playerId} ${seq}: ${problem}`)
  } finally {
    await raw.query(undo)
    expect((await auditLedger(mysql.database.url)).faults).toEqual([])
  }
}

describe('the audit', () => {
  it('[LEDGER-6] is sound for what was committed, and gives the balance of every account', async () => {
    const audit = await auditLedger(mysql.database.url)
    expect(audit).toMatchObject({ players: 3, unopened: 0, entries: 9, lines: 21, faultCount: 0, faults: [] })
    expect(audit.sums).toEqual({ money: 0n, diamonds: 0n })
    expect(isSound(audit)).toBe(true)
    expect(Object.fromEntries(audit.accounts.map((one) => [`${one.currency} ${one.account}`, one.balance]))).toEqual({
      'diamonds house': -60n,
      'diamonds player': 60n,
      'money debt:student': -2_100_000n,
      'money employer': -282_000n,
      'money player': 228_003n,
      'money retirement': 12_000n,
      'money school': 2_100_000n,
      'money store': 5_997n,
      'money tax': 36_000n,
    })
  })

  const line = (seq: number, number: number): string => `WHERE player_id = 'bob' AND seq = ${seq} AND line = ${number}`
  const again = (seq: number, from: number, to: number): string =>
    `INSERT INTO ledger SELECT player_id, seq, ${to}, currency, debit, credit, amount FROM ledger ${line(seq, from)}`
  const taxLine = "INSERT INTO ledger VALUES ('bob', 2, 1, 'money', 'player', 'tax', 12000)"
  const journalOf = (seq: number): string => `WHERE player_id = 'bob' AND seq = ${seq}`

  it.each([
    [
      'a lost line',
      `DELETE FROM ledger ${line(2, 1)}`,
      taxLine,
      'bob 2: 3 lines, the last of which has the number 3; the lines move 12000 more cents',
    ],
    [
      'a lost last line',
      `DELETE FROM ledger ${line(4, 1)}`,
      "INSERT INTO ledger VALUES ('bob', 4, 1, 'diamonds', 'player', 'house', 5)",
      'bob 4: the lines move 5 more diamonds',
    ],
    [
      'the lost lines of an entry',
      `DELETE FROM ledger ${journalOf(1)}`,
      "INSERT INTO ledger VALUES ('bob', 1, 0, 'diamonds', 'house', 'player', 25)",
      'bob 1: the entry states balances, and has no lines',
    ],
    ['a doubled line', again(4, 0, 2), `DELETE FROM ledger ${line(4, 2)}`, 'bob 4: the lines move 1999 fewer cents'],
    [
      'a line of an entry that moves nothing',
      again(2, 1, 0).replace('seq, 0', '3, 0'),
      `DELETE FROM ledger ${journalOf(3)}`,
      'bob 3: 1 lines of an entry that states no balances',
    ],
    [
      'another amount',
      `UPDATE ledger SET amount = 90001 ${line(2, 0)}`,
      `UPDATE ledger SET amount = 90000 ${line(2, 0)}`,
      'bob 2: the lines move 1 more cents',
    ],
    [
      'another amount between other accounts',
      `UPDATE ledger SET amount = 4001 ${line(2, 2)}`,
      `UPDATE ledger SET amount = 4000 ${line(2, 2)}`,
      'bob 2: the lines move other amounts between accounts',
    ],
    [
      'another account',
      `UPDATE ledger SET credit = 'bank' ${line(2, 3)}`,
      `UPDATE ledger SET credit = 'school' ${line(2, 3)}`,
      'bob 2: the lines move other amounts between accounts',
    ],
    [
      'no positive amount',
      `UPDATE ledger SET amount = -1 ${line(4, 1)}`,
      `UPDATE ledger SET amount = 5 ${line(4, 1)}`,
      'bob 4: 1 lines have no positive amount',
    ],
    [
      'another stated balance',
      `UPDATE journal SET diamonds = 24 ${journalOf(1)}`,
      `UPDATE journal SET diamonds = 25 ${journalOf(1)}`,
      'bob 1: the lines move 1 more diamonds',
    ],
  ])('[LEDGER-6] finds %s, and names the player and the entry', async (_, change, undo, expected) => {
    const problems = await problemsAfter(change, undo)
    expect(problems[0]).toContain(expected)
    expect(problems.every((problem) => problem.startsWith('bob '))).toBe(true)
  })

  it('[LEDGER-6] finds a negative balance, also when the lines agree with it', async () => {
    const lose = 8_000_000
    await raw.query(`UPDATE journal SET money = money - ${lose} ${journalOf(4)}`)
    await raw.query(`UPDATE ledger SET amount = amount + ${lose} ${line(4, 0)}`)
    const { faults } = await auditLedger(mysql.database.url)
    await raw.query(`UPDATE journal SET money = money + ${lose} ${journalOf(4)}`)
    await raw.query(`UPDATE ledger SET amount = amount - ${lose} ${line(4, 0)}`)
    expect(faults).toEqual([
      { playerId: 'bob', seq: 4, problem: expect.stringContaining("the player's money is -7923999 cents") },
    ])
  })

  it('[LEDGER-4] does not count lines before the last entry that opens the ledger', async () => {
    await live('dee', false)
    expect(await auditLedger(mysql.database.url)).toMatchObject({ players: 4, unopened: 1, faults: [] })
    const balances = { money: { player: 100, world: -100 }, diamonds: {} }
    const opening = commandsOf('dee', [5], 1, {
      journal: [journalEntry('dee', 5, { books: { ...booksOf(balances), opening: true } })],
      ledger: [{ playerId: 'dee', seq: 5, line: 0, currency: 'money', debit: 'world', credit: 'player', amount: 100 }],
    })
    await mysql.store.commit(partitionOf('dee', partitions) % 2, opening)
    const audit = await auditLedger(mysql.database.url)
    expect(audit).toMatchObject({ players: 4, unopened: 0, entries: 10, lines: 22, faults: [] })
    expect(audit.accounts.find(({ account }) => account === 'player')).toMatchObject({
      currency: 'diamonds',
      balance: 60n,
    })
  })

  it('[LEDGER-6] finds lines of a player who is not known', async () => {
    expect(
      await problemsAfter(
        "INSERT INTO ledger VALUES ('zoe', 1, 0, 'money', 'world', 'player', 1)",
        "DELETE FROM ledger WHERE player_id = 'zoe'",
      ),
    ).toEqual(['zoe 1: 1 lines of an entry that states no balances'])
  })
})
