import { type RawBuilder, sql } from 'kysely'
import { booksModulus, statedAccount } from '../books.ts'
import type { Database } from './database.ts'

export type LedgerCurrency = 'money' | 'diamonds'

/** A line, entry or balance that is wrong. */
export interface LedgerFault {
  readonly playerId: string
  readonly seq: number
  /** What is wrong, as a sentence without a full stop. */
  readonly problem: string
}

/** The balance of one account. */
export interface AccountSum {
  readonly currency: LedgerCurrency
  readonly account: string
  /** The sum over all players, in cents or diamonds. It may exceed 2^53. */
  readonly balance: bigint
}

/** The players whose ids are greater than `after`, up to and including `until`; without an end when that is null. */
export interface AuditRange {
  readonly after: string
  readonly until: string | null
}

/** Sums may exceed 2^53, so the server sends them as text. */
type SumText = string

export async function playersAfter(db: Database, after: string, limit: number): Promise<string[]> {
  const players = db.selectFrom('player').select('player_id').where('player_id', '>', after)
  const rows = await players.orderBy('player_id').limit(limit).execute()
  return rows.map((row) => row.player_id)
}

/** Players whose ledger is open, entries that state balances, and lines that count. */
export async function countsIn(
  db: Database,
  range: AuditRange,
): Promise<{ readonly open: number; readonly entries: number; readonly lines: number }> {
  const { rows } = await sql<{ open: number; entries: number; lines: number }>`
    WITH ${stated(range)}, ${opened}
    SELECT
      (SELECT COUNT(*) FROM opened o JOIN player p ON p.player_id = o.player_id) AS open,
      (SELECT COUNT(*) FROM stated s JOIN opened o ON o.player_id = s.player_id AND s.seq >= o.seq) AS entries,
      (SELECT COUNT(*) FROM ledger l LEFT JOIN opened o ON o.player_id = l.player_id
        WHERE ${inRange('l', range)} AND l.seq >= COALESCE(o.seq, 0)) AS \`lines\``.execute(db)
  const [row] = rows
  return { open: Number(row?.open), entries: Number(row?.entries), lines: Number(row?.lines) }
}

/** The sum of the balances of each account. */
export async function sumsIn(db: Database, range: AuditRange): Promise<AccountSum[]> {
  const { rows } = await sql<{ currency: LedgerCurrency; account: string; balance: SumText }>`
    WITH ${stated(range)}, ${opened}, counted AS (
      SELECT l.currency, l.debit, l.credit, l.amount
        FROM ledger l LEFT JOIN opened o ON o.player_id = l.player_id
        WHERE ${inRange('l', range)} AND l.seq >= COALESCE(o.seq, 0)
    )
    SELECT moved.currency, moved.account, CAST(SUM(moved.amount) AS CHAR) AS balance
      FROM (
        SELECT currency, credit AS account, amount FROM counted
        UNION ALL
        SELECT currency, debit AS account, -amount FROM counted
      ) moved
      GROUP BY moved.currency, moved.account`.execute(db)
  return rows.map(({ currency, account, balance }) => ({ currency, account, balance: BigInt(balance) }))
}

interface FaultRow {
  readonly player_id: string
  readonly seq: number
  /** Null when no entry states balances for these lines. */
  readonly stated_money: number | null
  readonly stated_diamonds: number | null
  /** What the lines of the entry move, less the change of the stated balances. Zero when all is right. */
  readonly money_excess: SumText
  readonly diamonds_excess: SumText
  readonly checksum_excess: SumText
  readonly lines: number | null
  readonly last_line: number | null
  readonly wrong_lines: number | null
}

/** Entries whose lines do not account for the change of the stated balances, and negative balances; by player and entry. */
export async function faultsIn(db: Database, range: AuditRange): Promise<LedgerFault[]> {
  const { rows } = await sql<FaultRow>`
    WITH ${stated(range)}, ${opened}, moved AS (
      SELECT l.player_id, l.seq, COUNT(*) AS line_count, MAX(l.line) AS last_line,
        SUM(l.amount <= 0 OR l.debit = l.credit OR l.currency NOT IN ('money', 'diamonds')) AS wrong_lines,
        ${movedOf('money')} AS money, ${movedOf('diamonds')} AS diamonds,
        SUM(CAST(l.amount AS DECIMAL(30)) * (${weightOf('credit')} - ${weightOf('debit')})) AS weighted
      FROM ledger l LEFT JOIN opened o ON o.player_id = l.player_id
      WHERE ${inRange('l', range)} AND l.seq >= COALESCE(o.seq, 0)
      GROUP BY l.player_id, l.seq
    ), changes AS (
      SELECT s.player_id, s.seq, s.money, s.diamonds,
        s.money - COALESCE(LAG(s.money) OVER (PARTITION BY s.player_id ORDER BY s.seq), 0) AS money_change,
        s.diamonds - COALESCE(LAG(s.diamonds) OVER (PARTITION BY s.player_id ORDER BY s.seq), 0) AS diamonds_change,
        s.checksum - COALESCE(LAG(s.checksum) OVER (PARTITION BY s.player_id ORDER BY s.seq), 0) AS checksum_change
      FROM stated s JOIN opened o ON o.player_id = s.player_id AND s.seq >= o.seq
    ), compared AS (
      SELECT c.player_id, c.seq, c.money AS stated_money, c.diamonds AS stated_diamonds,
        COALESCE(m.money, 0) - c.money_change AS money_excess,
        COALESCE(m.diamonds, 0) - c.diamonds_change AS diamonds_excess,
        MOD(COALESCE(m.weighted, 0) - c.checksum_change, ${modulus}) AS checksum_excess,
        COALESCE(m.line_count, 0) AS line_count, m.last_line, COALESCE(m.wrong_lines, 0) AS wrong_lines
      FROM changes c LEFT JOIN moved m ON m.player_id = c.player_id AND m.seq = c.seq
      UNION ALL
      SELECT m.player_id, m.seq, NULL, NULL, m.money, m.diamonds, 0, m.line_count, m.last_line, m.wrong_lines
      FROM moved m LEFT JOIN changes c ON c.player_id = m.player_id AND c.seq = m.seq
      WHERE c.player_id IS NULL
        AND (m.player_id IN (SELECT player_id FROM opened) OR m.player_id NOT IN (SELECT player_id FROM player))
    )
    SELECT player_id, seq, stated_money, stated_diamonds, line_count AS \`lines\`, last_line, wrong_lines,
      CAST(money_excess AS CHAR) AS money_excess, CAST(diamonds_excess AS CHAR) AS diamonds_excess,
      CAST(checksum_excess AS CHAR) AS checksum_excess
    FROM compared
    WHERE stated_money IS NULL OR stated_money < 0 OR stated_diamonds < 0 OR wrong_lines > 0
      OR line_count = 0 OR last_line <> line_count - 1
      OR money_excess <> 0 OR diamonds_excess <> 0 OR checksum_excess <> 0
    ORDER BY player_id, seq`.execute(db)
  return rows.map((row) => ({ playerId: row.player_id, seq: row.seq, problem: problemOf(row) }))
}

function problemOf(row: FaultRow): string {
  const [money, diamonds] = [BigInt(row.money_excess), BigInt(row.diamonds_excess)]
  const gaps = Number(row.last_line ?? -1) + 1 !== Number(row.lines)
  const problems: readonly (readonly [is: boolean, text: string])[] = [
    [row.stated_money === null, `${row.lines} lines of an entry that states no balances`],
    [(row.stated_money ?? 0) < 0, `the player's money is ${row.stated_money} cents`],
    [(row.stated_diamonds ?? 0) < 0, `the player's diamonds are ${row.stated_diamonds}`],
    [Number(row.wrong_lines) > 0, `${row.wrong_lines} lines have no positive amount, or one account on both sides`],
    [Number(row.lines) === 0, 'the entry states balances, and has no lines'],
    [gaps && Number(row.lines) > 0, `${row.lines} lines, the last of which has the number ${row.last_line}`],
    [
      row.stated_money !== null && money !== 0n,
      `the lines move ${difference(money)} cents to the player than the balances`,
    ],
    [
      row.stated_money !== null && diamonds !== 0n,
      `the lines move ${difference(diamonds)} diamonds to the player than the balances`,
    ],
    [
      BigInt(row.checksum_excess) !== 0n && money === 0n && diamonds === 0n,
      'the lines move other amounts between accounts that are not the player’s',
    ],
  ]
  return problems
    .filter(([is]) => is)
    .map(([, text]) => text)
    .join('; ')
}

function difference(excess: bigint): string {
  return excess > 0n ? `${excess} more` : `${-excess} fewer`
}

/** The entries that state balances. */
function stated(range: AuditRange): RawBuilder<unknown> {
  return sql`stated AS (
    SELECT j.player_id, j.seq, j.money, j.diamonds, j.books_checksum AS checksum, j.books_opening
      FROM journal j WHERE ${inRange('j', range)} AND j.money IS NOT NULL
  )`
}

/** [LEDGER-4] The entry from which a player's lines count: the last one that opens the ledger, or the first one that states balances. */
const opened = sql`opened AS (
  SELECT player_id, COALESCE(MAX(CASE WHEN books_opening = 1 THEN seq END), MIN(seq)) AS seq FROM stated GROUP BY player_id
)`

function inRange(table: 'l' | 'j', { after, until }: AuditRange): RawBuilder<unknown> {
  const id = sql.ref(`${table}.player_id`)
  return until === null ? sql`${id} > ${after}` : sql`(${id} > ${after} AND ${id} <= ${until})`
}

/** What the lines move to the player's account in one currency. */
function movedOf(currency: LedgerCurrency): RawBuilder<unknown> {
  const [of, account] = [sql.lit(currency), sql.lit(statedAccount)]
  return sql`SUM(IF(l.currency = ${of}, l.amount * ((l.credit = ${account}) - (l.debit = ${account})), 0))`
}

/** [LEDGER-3] The weight of an account in the checksum; see `books.ts`. */
function weightOf(side: 'debit' | 'credit'): RawBuilder<unknown> {
  return sql`CAST(CRC32(CONCAT(l.currency, ' ', ${sql.ref(`l.${side}`)})) AS SIGNED)`
}

const modulus = sql.raw(String(booksModulus))
