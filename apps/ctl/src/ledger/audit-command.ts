import { auditLedgers, isSound, type LedgerAudit } from '@lifegrid/storage/mysql/ledger-audit'
import { StoreError } from '@lifegrid/storage/ports'
import { recordUrls } from '../cluster/service-urls.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { startHint } from '../start-hint.ts'
import { auditText } from './audit-text.ts'

/** `lifegrid ledger audit [--json]`: [LEDGER-6]. @returns the exit code. */
export async function auditCommand(options: { readonly json?: boolean }): Promise<number> {
  const audit = await auditOf(recordUrls())
  console.log(options.json === true ? auditJson(audit) : auditText(audit))
  return isSound(audit) ? 0 : 1
}

async function auditOf(urls: readonly string[]): Promise<LedgerAudit> {
  try {
    return await auditLedgers(urls)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The database cannot be read (${error.message}). ${startHint}`)
  }
}

/** Sums are decimal text, because they may exceed 2^53. */
function auditJson(audit: LedgerAudit): string {
  const asText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)
  return JSON.stringify({ sound: isSound(audit), ...audit }, asText)
}
