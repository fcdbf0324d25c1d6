import { partitionOf } from '@lifegrid/contract/partition'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { JournalEntry, PartitionOwner, Store } from '@lifegrid/storage/ports'
import type { CommandRecord, Ledger } from './ledger.ts'
import { replayAgainst } from './replay-check.ts'

/** What the clients know against what the record holds. */
export interface CheckResult {
  readonly players: number
  readonly sent: number
  readonly acked: number
  readonly refused: number
  /** Without an answer when it was looked at: whatever became of them is right. */
  readonly open: number
  /** Acknowledged, and not in the journal as a success. */
  readonly lost: number
  /** In the journal twice. */
  readonly doubled: number
  /** Refused, and in the journal as a success. */
  readonly appliedThoughRefused: number
  /** Took effect before one that was sent earlier. */
  readonly reordered: number
  /** Journal entries of all players, the cluster's own included. */
  readonly journalled: number
  /** Owners that the clients met. */
  readonly epochs: number
  readonly frames: number
  readonly gaps: number
  /** Everything that must never be, in words: the run is sound when there is none. */
  readonly violations: readonly string[]
}

export interface CheckContext {
  readonly store: Pick<Store, 'journal' | 'load' | 'ledger' | 'owners'>
  readonly engine: EngineContext
  readonly partitions: number
}

/** A player's journal is a total order, so one pass over it is enough. Call it when nothing is under way any more. */
export async function check(ctx: CheckContext, ledgers: readonly Ledger[]): Promise<CheckResult> {
  const owners = new Map((await ctx.store.owners()).map((owner) => [owner.partition, owner]))
  const all: PlayerCheck[] = []
  for (const ledger of ledgers) all.push(await checkPlayer(ctx, owners, ledger))
  const sum = (of: (one: PlayerCheck) => number): number => all.reduce((total, one) => total + of(one), 0)
  return {
    players: ledgers.length,
    sent: sum(({ sent }) => sent),
    acked: sum(({ acked }) => acked),
    refused: sum(({ refused }) => refused),
    open: sum(({ open }) => open),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    appliedThoughRefused: sum(({ appliedThoughRefused }) => appliedThoughRefused),
    reordered: sum(({ reordered }) => reordered),
    journalled: sum(({ journalled }) => journalled),
    epochs: ledgers.reduce((total, { frames }) => total + frames.epochs, 0),
    frames: ledgers.reduce((total, { frames }) => total + frames.received, 0),
    gaps: ledgers.reduce((total, { frames }) => total + frames.gaps, 0),
    violations: all.flatMap(({ violations }) => violations),
  }
}

interface PlayerCheck {
  readonly sent: number
  readonly acked: number
  readonly refused: number
  readonly open: number
  readonly lost: number
  readonly doubled: number
  readonly appliedThoughRefused: number
  readonly reordered: number
  readonly journalled: number
  readonly violations: readonly string[]
}

async function checkPlayer(
  ctx: CheckContext,
  owners: ReadonlyMap<number, PartitionOwner>,
  ledger: Ledger,
): Promise<PlayerCheck> {
  const { userID } = ledger
  const journal = await ctx.store.journal(userID)
  const stored = await ctx.store.load(userID)
  const transfers = await ctx.store.ledger(userID)
  const violations: string[] = [...ledger.contradictions]
  const violated = (what: string): void => void violations.push(`${userID}: ${what}`)
  for (const what of ledger.frames.violations) violated(what)

  checkOrder(journal, violated)
  const last = journal.at(-1)
  const owner = owners.get(partitionOf(userID, ctx.partitions))
  if (last !== undefined && (owner === undefined || owner.epoch < last.epoch)) {
    violated(`[FENCE-1] the partition's epoch ${owner?.epoch} is behind its journal's ${last.epoch}`)
  }
  const counts = checkCommands(journal, ledger.commands.values(), violated)
  if (stored === undefined) violated('the record has no such player')
  else for (const what of replayAgainst({ stored, journal, transfers }, ctx.engine)) violated(what)
  return { ...counts, journalled: journal.length, violations }
}

function checkOrder(journal: readonly JournalEntry[], violated: (what: string) => void): void {
  let before: JournalEntry | undefined
  for (const entry of journal) {
    if (entry.seq !== (before?.seq ?? 0) + 1) violated(`[CMD-5] seq ${entry.seq} after ${before?.seq ?? 0}`)
    if (before !== undefined && entry.at < before.at) violated(`[TIME-1] at falls at seq ${entry.seq}`)
    if (before !== undefined && entry.epoch < before.epoch) violated(`[FENCE-2] the epoch falls at seq ${entry.seq}`)
    before = entry
  }
}

function checkCommands(
  journal: readonly JournalEntry[],
  commands: Iterable<CommandRecord>,
  violated: (what: string) => void,
): Omit<PlayerCheck, 'journalled' | 'violations'> {
  const byId = new Map<string, JournalEntry>()
  let doubled = 0
  for (const entry of journal) {
    if (byId.has(entry.commandId)) {
      doubled++
      violated(`[CMD-5] ${entry.commandId} is in the journal twice`)
    }
    byId.set(entry.commandId, entry)
  }
  const counts = { sent: 0, acked: 0, refused: 0, open: 0, lost: 0, doubled, appliedThoughRefused: 0, reordered: 0 }
  let lastSeq = 0
  for (const command of commands) {
    counts.sent++
    counts[command.outcome]++
    const entry = byId.get(command.id)
    if (command.outcome === 'acked') {
      if (entry?.outcome !== 'ok') {
        counts.lost++
        violated(`${command.type} ${command.id} was acknowledged, and is ${entry?.outcome ?? 'not'} in the journal`)
      } else if (entry.minute !== command.minute) {
        violated(`${command.id} was acknowledged at minute ${command.minute}, and took effect at ${entry.minute}`)
      }
    } else if (command.outcome === 'refused' && entry !== undefined) {
      if (entry.outcome === 'ok') {
        counts.appliedThoughRefused++
        violated(`${command.type} ${command.id} was refused with ${command.code}, and took effect`)
      } else if (entry.outcome !== command.code) {
        violated(`${command.id} was refused with ${command.code}, and the journal says ${entry.outcome}`)
      }
    }
    // A command that was refused for the moment is sent again behind its successors: allowed, and worth knowing.
    if (entry !== undefined && entry.seq < lastSeq) counts.reordered++
    lastSeq = Math.max(lastSeq, entry?.seq ?? 0)
  }
  return counts
}
