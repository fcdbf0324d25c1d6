import { playerAccount } from '@lifegrid/engine/core/ledger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { LedgerLine } from '@lifegrid/storage/ports'
import type { Batch } from '../commit/batch.ts'

/** Counts what a commit has put into the record. */
export function countCommitted({ sim }: Metrics, { journal, ledger }: Batch, durationMs: number): void {
  sim.batchSize.observe(journal.length)
  sim.commitMs.observe(durationMs)
  for (const line of ledger) {
    const { currency, amount } = line
    sim.ledgerLines.inc({ currency })
    sim.ledgerAmount.inc({ currency, flow: flowOf(line) }, amount)
  }
}

function flowOf({ debit, credit }: LedgerLine): 'earned' | 'spent' | 'elsewhere' {
  if (credit === playerAccount) return 'earned'
  return debit === playerAccount ? 'spent' : 'elsewhere'
}
