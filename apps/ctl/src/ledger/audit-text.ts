import { isSound, type LedgerAudit } from '@lifegrid/storage/mysql/ledger-audit'
import { columns } from '../columns.ts'

/** The audit as tables, and a last line that says whether the ledger is sound. */
export function auditText(audit: LedgerAudit): string {
  const { players, unopened, entries, lines, accounts, sums, faultCount, faults } = audit
  const rows = accounts.map(({ currency, account, balance }) => [currency, account, String(balance)])
  const omitted = faultCount - faults.length
  const faultRows = faults.map(({ playerId, seq, problem }) => [playerId, String(seq), problem])
  return [
    columns(
      ['CURRENCY', 'ACCOUNT', 'BALANCE'],
      [...rows, ['money', '(all)', String(sums.money)], ['diamonds', '(all)', String(sums.diamonds)]],
    ),
    ...(faults.length > 0 ? [columns(['PLAYER', 'ENTRY', 'PROBLEM'], faultRows)] : []),
    ...(omitted > 0 ? [`${omitted} more entries have a problem.`] : []),
    `Players: ${players}, entries: ${entries}, lines: ${lines}.`,
    ...(unopened > 0 ? [`${unopened} players of an older release have no stated balances yet.`] : []),
    isSound(audit) ? 'The ledger is sound.' : `The ledger is NOT sound: ${faultCount} entries have a problem.`,
  ].join('\n\n')
}
