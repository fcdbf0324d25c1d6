import { isSkippedOnReplay } from '@lifegrid/contract/errors'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { born } from '@lifegrid/engine/birth'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { accountsOf } from '@lifegrid/engine/core/ledger'
import type { SaidMessage } from '@lifegrid/engine/core/said-message'
import type { Transfer } from '@lifegrid/engine/core/transfer'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { saidIn } from '@lifegrid/engine/systems/talk/said-message'
import type { StoredMessage } from '@lifegrid/storage/messages/ports'
import type { JournalEntry, LedgerLine, StoredLife } from '@lifegrid/storage/ports'

export interface Recorded {
  readonly stored: StoredLife
  /** All entries, from the first one on. */
  readonly journal: readonly JournalEntry[]
  readonly transfers: readonly LedgerLine[]
  /** What the record has of all that was said. */
  readonly messages: readonly StoredMessage[]
}

/**
 * Replays a journal command by command with `born` and `apply`, and compares each result with the recorded one: outcome, minute and
 * transfers. Then compares everything that was said, and finally the whole life with the one that the snapshot gives: [ENG-2].
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
  const said: SaidMessage[] = []
  for (const entry of journal) {
    const transfers = entry === first ? firstTransfers : replayEntry(life, entry, engine, { wrong, said })
    const lines = linesBySeq.get(entry.seq) ?? []
    linesBySeq.delete(entry.seq)
    if (JSON.stringify(lines.map(amounts)) !== JSON.stringify(transfers.map(amounts))) {
      wrong.push(`the ledger of seq ${entry.seq} is not what the command moves`)
    }
  }
  if (linesBySeq.size > 0) wrong.push(`the ledger has lines of ${linesBySeq.size} commands that are not in the journal`)
  checkMessages(recorded, said, wrong)
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

/** [TALK-8] The record has each message once, as it was said. Time may have made more since the last entry. */
function checkMessages({ journal, messages }: Recorded, said: readonly SaidMessage[], wrong: string[]): void {
  const kept = new Map(
    messages.map(({ playerId: _, ...message }) => [nameOf(message), JSON.stringify(textOf(message))]),
  )
  if (kept.size !== messages.length) wrong.push('[TALK-8] the record has a message twice')
  for (const message of said) {
    const text = kept.get(nameOf(message))
    kept.delete(nameOf(message))
    if (text !== JSON.stringify(textOf(message))) wrong.push(`[TALK-8] the record has ${text} for ${nameOf(message)}`)
  }
  const last = journal.at(-1)?.minute ?? 0
  for (const message of messages) {
    if (kept.has(nameOf(message)) && message.minute < last) {
      wrong.push(`[TALK-8] nobody has said ${nameOf(message)}, which the record has`)
    }
  }
}

function nameOf({ life, conversation, n }: SaidMessage | Omit<StoredMessage, 'playerId'>): string {
  return `message ${n} of conversation ${conversation} in life ${life}`
}

function textOf({ person, by, text, sentiment, minute }: SaidMessage | Omit<StoredMessage, 'playerId'>): unknown {
  return [person, by, text, sentiment, minute]
}

function replayEntry(
  life: Life,
  entry: JournalEntry,
  engine: EngineContext,
  { wrong, said }: { readonly wrong: string[]; readonly said: SaidMessage[] },
): readonly Transfer[] {
  const named = `seq ${entry.seq} (${entry.type})`
  let transfers: readonly Transfer[] = []
  if (entry.outcome === 'ok') {
    const { frames, result } = apply(life, { type: entry.type, message: JSON.parse(entry.message) }, entry.at, engine)
    said.push(...saidIn(frames))
    if (result.ok) transfers = result.value.transfers
    else wrong.push(`${named} was ok, now ${result.error.code}`)
  } else {
    // A refused command only advanced the clock. Its message is not in the journal: [CMD-11].
    if (entry.message !== 'null') wrong.push(`[CMD-11] ${named} was ${entry.outcome}, and the journal has its message`)
    said.push(...saidIn(advance(life, entry.at, engine)))
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
