import { type Balances, booksOf } from '../books.ts'
import { compare, ordered, type PlayerRows, type Tables } from '../memory/tables.ts'
import type { JournalEntry, LedgerLine } from '../ports.ts'
import type { FoldedLedger, JournalRetention } from './ports.ts'

/** The methods of {@link JournalRetention} in memory. */
export function memoryJournalRetention(tables: Tables): JournalRetention {
  const rowsOf = (playerId: string): PlayerRows | undefined => tables.players.get(playerId)
  const upTo = (rows: PlayerRows | undefined, seq: number): JournalEntry[] =>
    sorted(rows).filter((entry) => entry.seq <= seq)
  return {
    checkpoint: async (playerId) => rowsOf(playerId)?.checkpoint ?? undefined,
    async claimJournals({ now, until, limit }) {
      const old = ordered(tables)
        .filter(({ rows }) => rows.journalFromAt < now)
        .sort((a, b) => a.rows.journalFromAt - b.rows.journalFromAt || compare(a.head.playerId, b.head.playerId))
        .slice(0, limit)
      for (const { rows } of old) rows.journalFromAt = until
      return old.map(({ head }) => head.playerId).sort()
    },
    journalPage: async (playerId, { afterSeq, untilSeq }) =>
      upTo(rowsOf(playerId), untilSeq).filter(({ seq }) => seq > afterSeq),
    async keepCheckpoint(checkpoint, formerSeq) {
      const rows = rowsOf(checkpoint.playerId)
      if (rows === undefined || rows.head === null || (rows.snapshot?.seq ?? 0) < checkpoint.seq) return false
      const former = rows.checkpoint?.seq ?? 0
      if (former !== formerSeq || checkpoint.seq <= former) return false
      rows.checkpoint = { ...checkpoint, data: checkpoint.data.slice() }
      rows.played = true
      return true
    },
    async trimMessages(playerId, limit) {
      const rows = rowsOf(playerId)
      const whole = upTo(rows, rows?.checkpoint?.seq ?? 0).filter(({ message }) => message !== '')
      const trimmed = whole.slice(0, limit)
      for (const entry of trimmed) replaceEntry(rows, { ...entry, message: '' })
      return trimmed.length
    },
    async lastTrimmed(playerId, before) {
      const rows = rowsOf(playerId)
      return upTo(rows, rows?.checkpoint?.seq ?? 0).findLast(({ at }) => at < before)?.seq ?? 0
    },
    foldLedger: async (playerId, throughSeq) => foldLedger(rowsOf(playerId), throughSeq),
    async trimEntries(playerId, { throughSeq, openedSeq }, limit) {
      const rows = rowsOf(playerId)
      const old = upTo(rows, throughSeq).filter(({ seq, message }) => seq !== openedSeq && message === '')
      const trimmed = old.slice(0, limit)
      for (const { seq, commandId } of trimmed) {
        rows?.journal.delete(seq)
        rows?.commandIds.delete(commandId)
      }
      return trimmed.length
    },
    async trimLines(playerId, openedSeq, limit) {
      const rows = rowsOf(playerId)
      const old = sortedLines(rows).filter(({ seq }) => seq < openedSeq)
      const trimmed = old.slice(0, limit)
      for (const line of trimmed) rows?.ledger.splice(rows.ledger.indexOf(line), 1)
      return trimmed.length
    },
    async setJournalFrom(playerId, at) {
      const rows = rowsOf(playerId)
      if (rows !== undefined) rows.journalFromAt = at
    },
  }
}

/** Makes the same changes as the procedure `fold_ledger`. */
function foldLedger(rows: PlayerRows | undefined, throughSeq: number): FoldedLedger {
  if (rows === undefined || rows.head === null) return { outcome: 'gone' }
  const stating = sorted(rows).filter(({ books }) => books !== undefined)
  const last = stating.findLast(({ seq }) => seq <= throughSeq)
  if (last?.books === undefined) return { outcome: 'none' }
  const opened = stating.findLast(({ books }) => books?.opening === true)?.seq ?? (stating[0] as JournalEntry).seq
  if (opened > last.seq) return { outcome: 'folded', seq: opened }
  const counted = rows.ledger.filter(({ seq }) => seq >= opened && seq <= last.seq)
  const balances = balancesOf(counted)
  const { opening: _, ...stated } = last.books
  const given = booksOf(balances)
  if (given.money !== stated.money || given.diamonds !== stated.diamonds || given.checksum !== stated.checksum)
    return { outcome: 'faulty', seq: last.seq }
  const kept = rows.ledger.filter(({ seq }) => seq !== last.seq)
  rows.ledger.length = 0
  rows.ledger.push(...kept, ...openingLines(last, balances))
  replaceEntry(rows, { ...last, books: { ...last.books, opening: true } })
  return { outcome: 'folded', seq: last.seq }
}

function balancesOf(lines: readonly LedgerLine[]): Balances {
  const balances = { money: {} as Record<string, number>, diamonds: {} as Record<string, number> }
  for (const { currency, debit, credit, amount } of lines) {
    balances[currency][debit] = (balances[currency][debit] ?? 0) - amount
    balances[currency][credit] = (balances[currency][credit] ?? 0) + amount
  }
  return balances
}

function openingLines({ playerId, seq }: JournalEntry, balances: Balances): LedgerLine[] {
  const moved = (['diamonds', 'money'] as const).flatMap((currency) =>
    Object.entries(balances[currency])
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([account, balance]) =>
        balance === 0 || account === 'opening' ? [] : [{ currency, account, balance }],
      ),
  )
  return moved.map(({ currency, account, balance }, line) => {
    const [debit, credit] = balance > 0 ? ['opening', account] : [account, 'opening']
    return { playerId, seq, line, currency, debit, credit, amount: Math.abs(balance) } as LedgerLine
  })
}

function replaceEntry(rows: PlayerRows | undefined, entry: JournalEntry): void {
  rows?.journal.set(entry.seq, entry)
  rows?.commandIds.set(entry.commandId, entry)
}

function sorted(rows: PlayerRows | undefined): JournalEntry[] {
  return [...(rows?.journal.values() ?? [])].sort((a, b) => a.seq - b.seq)
}

function sortedLines(rows: PlayerRows | undefined): LedgerLine[] {
  return [...(rows?.ledger ?? [])].sort((a, b) => a.seq - b.seq || a.line - b.line)
}
