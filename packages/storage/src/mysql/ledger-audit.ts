import { limits } from '../limits.ts'
import {
  type AccountSum,
  type AuditRange,
  countsIn,
  faultsIn,
  type LedgerCurrency,
  type LedgerFault,
  playersAfter,
  sumsIn,
} from './audit-queries.ts'
import { connectionOptions } from './connection-options.ts'
import { type Database, database } from './database.ts'
import { failureBeforeSending } from './store-error.ts'

export interface LedgerAudit {
  readonly players: number
  /** Players of an older release whose ledger is not open yet: [LEDGER-4]. Their balances cannot be compared. */
  readonly unopened: number
  /** Entries that state balances, and the lines that count. */
  readonly entries: number
  readonly lines: number
  /** Sorted by currency and account. */
  readonly accounts: readonly AccountSum[]
  /** The sum over all accounts; 0 for each currency. */
  readonly sums: Readonly<Record<LedgerCurrency, bigint>>
  /** The number of faults. */
  readonly faultCount: number
  /** The first `auditFaultsMax` faults, by player and entry. */
  readonly faults: readonly LedgerFault[]
}

/** Whether the audit found nothing wrong. */
export function isSound({ sums, faultCount }: LedgerAudit): boolean {
  return faultCount === 0 && sums.money === 0n && sums.diamonds === 0n
}

/**
 * [LEDGER-6] Audits the whole ledger by SQL alone, a few players at a time. Each query sees one moment, so the audit may run while nodes
 * commit.
 * @throws StoreError when the database cannot be read.
 */
export async function auditLedger(url: string): Promise<LedgerAudit> {
  const db = database(connectionOptions(url), { queryMs: limits.auditMs })
  try {
    return await auditAll(db)
  } catch (error) {
    throw failureBeforeSending('audit', error)
  } finally {
    await db.destroy()
  }
}

/**
 * {@link auditLedger} on each server of the record, added up. Both accounts of a line belong to one life, so each server is sound by itself, and a
 * fault on one is not made up for by another. While a range moves, its lives may be counted twice.
 */
export async function auditLedgers(urls: readonly string[]): Promise<LedgerAudit> {
  const audits: LedgerAudit[] = []
  for (const url of urls) audits.push(await auditLedger(url))
  const [first, ...others] = audits
  if (first === undefined) throw failureBeforeSending('audit', new Error('the record has no server'))
  return others.reduce(added, first)
}

function added(a: LedgerAudit, b: LedgerAudit): LedgerAudit {
  const totals = new Map<string, AccountSum>()
  for (const sum of [...a.accounts, ...b.accounts]) {
    const key = `${sum.currency} ${sum.account}`
    totals.set(key, { ...sum, balance: (totals.get(key)?.balance ?? 0n) + sum.balance })
  }
  return {
    players: a.players + b.players,
    unopened: a.unopened + b.unopened,
    entries: a.entries + b.entries,
    lines: a.lines + b.lines,
    accounts: [...totals.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum),
    sums: { money: a.sums.money + b.sums.money, diamonds: a.sums.diamonds + b.sums.diamonds },
    faultCount: a.faultCount + b.faultCount,
    faults: [...a.faults, ...b.faults].slice(0, limits.auditFaultsMax),
  }
}

async function auditAll(db: Database): Promise<LedgerAudit> {
  const totals = new Map<string, AccountSum>()
  const faults: LedgerFault[] = []
  const counted = { players: 0, unopened: 0, entries: 0, lines: 0, faultCount: 0 }
  for (let after = ''; ; ) {
    const ids = await playersAfter(db, after, limits.auditPlayers)
    // The last range has no end, so that it also has lines of players who are not known.
    const isLast = ids.length < limits.auditPlayers
    const range: AuditRange = { after, until: isLast ? null : (ids.at(-1) as string) }
    const counts = await countsIn(db, range)
    counted.players += ids.length
    counted.unopened += ids.length - counts.open
    counted.entries += counts.entries
    counted.lines += counts.lines
    for (const sum of await sumsIn(db, range)) {
      const key = `${sum.currency} ${sum.account}`
      totals.set(key, { ...sum, balance: (totals.get(key)?.balance ?? 0n) + sum.balance })
    }
    const found = await faultsIn(db, range)
    counted.faultCount += found.length
    faults.push(...found.slice(0, limits.auditFaultsMax - faults.length))
    if (range.until === null) break
    after = range.until
  }
  const accounts = [...totals.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
  const sumOf = (currency: LedgerCurrency): bigint =>
    accounts.reduce((sum, one) => (one.currency === currency ? sum + one.balance : sum), 0n)
  return { ...counted, accounts, sums: { money: sumOf('money'), diamonds: sumOf('diamonds') }, faults }
}
