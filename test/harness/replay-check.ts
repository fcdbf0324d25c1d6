import { isSkippedOnReplay } from '@lifegrid/contract/errors'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { born } from '@lifegrid/engine/birth'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { accountsOf } from '@lifegrid/engine/core/ledger'
import type { Transfer } from '@lifegrid/engine/core/transfer'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { JournalEntry, LedgerLine, StoredLife } from '@lifegrid/storage/ports'

export interface Recorded {
  readonly stored: StoredLife
  /** All entries, from the first one on. */
  readonly journal: readonly JournalEntry[]
  readonly transfers: readonly LedgerLine[]
}

/**
 * Replays a journal command by command with `born` and `apply`, and compares each result with the recorded one: outcome, minute and
 * transfers. Finally compares the whole life with the one that the snapshot gives: [ENG-2].
 * @returns a sentence for each difference.
 */
export function replayAgainst(recorded: Recorded, engine: EngineContext): string[] {
  const { stored, journal } = recorded
  const wrong: string[] = []
  const first = journal[0]
  if (first === undefined || first.type !== 'sys.birth') return ['the journal does not begin with the birth']
  const message = JSON.parse(first.message) as { playerId: string; seed: string; ruleset: 'calibrated' | 'classic' }
  const { life, transfers: firstTransfers } = born({ ...message, at: first.at }, engine)
  const linesBySeq = Map.groupBy(recorded.transfers, ({ seq }) => seq)
  for (const entry of journal) {
    const transfers = entry === first ? firstTransfers : replayEntry(life, entry, engine, wrong)
    const lines = linesBySeq.get(entry.seq) ?? []
    linesBySeq.delete(entry.seq)
    if (JSON.stringify(lines.map(amounts)) !== JSON.stringify(transfers.map(amounts))) {
      wrong.push(`the ledger of seq ${entry.seq} is not what the command moves`)
    }
  }
  if (linesBySeq.size > 0) wrong.push(`the ledger has lines of ${linesBySeq.size} commands that are not in the journal`)
  for (const currency of ['money', 'diamonds'] as const) {
    const sum = Object.values(accountsOf(life, currency)).reduce((total, amount) => total + amount, 0)
    if (sum !== 0) wrong.push(`the accounts in ${currency} sum to ${sum}`)
  }
  const loaded = rebuild({ snapshot: stored.snapshot, journal: stored.journal }, engine)
  // The snapshot may have been taken after the last command. Both lives are advanced to the later moment.
  const at = Math.max(life.at, loaded.at)
  advance(life, at, engine)
  advance(loaded, at, engine)
  if (lifeHash(life) !== lifeHash(loaded)) wrong.push('[ENG-2] the journal alone gives another life than the snapshot')
  if (stored.head.headSeq !== journal.length) {
    wrong.push(`the head is at seq ${stored.head.headSeq}, the journal at ${journal.length}`)
  }
  return wrong
}

function replayEntry(life: Life, entry: JournalEntry, engine: EngineContext, wrong: string[]): readonly Transfer[] {
  const named = `seq ${entry.seq} (${entry.type})`
  let transfers: readonly Transfer[] = []
  if (entry.outcome === 'ok') {
    const { result } = apply(life, { type: entry.type, message: JSON.parse(entry.message) }, entry.at, engine)
    if (result.ok) transfers = result.value.transfers
    else wrong.push(`${named} was ok, now ${result.error.code}`)
  } else {
    // A refused command only advanced the clock. Its message is not in the journal: [CMD-11].
    if (entry.message !== 'null') wrong.push(`[CMD-11] ${named} was ${entry.outcome}, and the journal has its message`)
    advance(life, entry.at, engine)
    // The minute of a quarantined command is not checked: its error may have come before the clock was advanced.
    if (isSkippedOnReplay(entry.outcome)) return transfers
  }
  const minute = minuteAt(life, life.at)
  if (minute !== entry.minute) wrong.push(`${named} was at minute ${entry.minute}, now ${minute}`)
  return transfers
}

function amounts({ currency, debit, credit, amount }: Transfer): Transfer {
  return { currency, debit, credit, amount }
}

/** The hash of the life that a journal gives, advanced to the cluster wall time `at` in ms. */
export function replayedHash(journal: readonly JournalEntry[], at: number, engine: EngineContext): string {
  const life = rebuild({ snapshot: null, journal }, engine)
  advance(life, at, engine)
  return lifeHash(life)
}
