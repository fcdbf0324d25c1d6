import { partitionOf } from '@lifegrid/contract/partition'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { StoredMessage } from '@lifegrid/storage/messages/ports'
import type { JournalEntry, LedgerLine, PartitionOwner, Store, StoredLife } from '@lifegrid/storage/ports'
import type { CommandRecord, Ledger } from './ledger.ts'
import { replayAgainst } from './replay-check.ts'

/** Counts of a player's commands, by what the client was told and what the journal holds. */
interface CommandCounts {
  readonly sent: number
  readonly acked: number
  readonly refused: number
  /** Commands that their client gave up without an answer. They took effect once or not at all; either is right. */
  readonly unknown: number
  /** Acknowledged, but not in the journal as a success. */
  readonly lost: number
  /** In the journal twice. */
  readonly doubled: number
  /** Refused, but in the journal as a success. */
  readonly appliedThoughRefused: number
  /** Took effect after one that was sent later, because an edge had not taken it before. [CMD-10] allows that. */
  readonly postponed: number
  /** Took effect after one that was sent later, although no edge had refused it. */
  readonly reordered: number
}

interface PlayerCheck extends CommandCounts {
  /** Journal entries, including those that the cluster wrote itself. */
  readonly journalled: number
  /** A sentence for everything that must never happen. A run is sound when there is none. */
  readonly violations: readonly string[]
}

/** What the clients know, compared with the record; summed over all players. */
export interface CheckResult extends PlayerCheck {
  readonly players: number
  /** Epochs, that is, owners, that the clients have seen. */
  readonly epochs: number
  readonly frames: number
  readonly gaps: number
}

export interface CheckContext {
  readonly store: Pick<Store, 'journal' | 'load' | 'ledger' | 'owners' | 'earlierConversations'>
  readonly engine: EngineContext
  readonly partitions: number
  /** [LEDGER-6] Audits the ledger of the whole record. @returns a sentence for each fault. */
  audit(): Promise<readonly string[]>
}

/** Checks every ledger against the record. Call it when no command is under way. */
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
    unknown: sum(({ unknown }) => unknown),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    appliedThoughRefused: sum(({ appliedThoughRefused }) => appliedThoughRefused),
    postponed: sum(({ postponed }) => postponed),
    reordered: sum(({ reordered }) => reordered),
    journalled: sum(({ journalled }) => journalled),
    epochs: ledgers.reduce((total, { frames }) => total + frames.epochs, 0),
    frames: ledgers.reduce((total, { frames }) => total + frames.received, 0),
    gaps: ledgers.reduce((total, { frames }) => total + frames.gaps, 0),
    violations: [...all.flatMap(({ violations }) => violations), ...(await ctx.audit())],
  }
}

async function checkPlayer(
  ctx: CheckContext,
  owners: ReadonlyMap<number, PartitionOwner>,
  ledger: Ledger,
): Promise<PlayerCheck> {
  const { userID } = ledger
  const { stored, journal, transfers, messages } = await readRecord(ctx.store, userID)
  const violations: string[] = [...ledger.contradictions]
  const violated = (what: string): void => void violations.push(`${userID}: ${what}`)
  for (const what of ledger.frames.violations) violated(what)

  checkOrder(journal, violated)
  const last = journal.at(-1)
  const owner = owners.get(partitionOf(userID, ctx.partitions))
  if (last !== undefined && (owner === undefined || owner.epoch < last.epoch)) {
    violated(`[FENCE-1] the partition's epoch ${owner?.epoch} is older than the journal's ${last.epoch}`)
  }
  const counts = checkCommands(journal, ledger.commands.values(), violated)
  if (stored === undefined) violated('the record has no such player')
  else for (const what of replayAgainst({ stored, journal, transfers, messages }, ctx.engine)) violated(what)
  return { ...counts, journalled: journal.length, violations }
}

interface PlayerRecord {
  readonly stored: StoredLife | undefined
  readonly journal: JournalEntry[]
  readonly transfers: LedgerLine[]
  readonly messages: StoredMessage[]
}

/**
 * Reads a player's rows of one moment. The cluster may still write commands of its own, such as the payment of a purchase, so it reads again
 * when the player's head has moved meanwhile.
 */
async function readRecord(store: CheckContext['store'], userID: string): Promise<PlayerRecord> {
  for (let attempt = 1; ; attempt++) {
    const stored = await store.load(userID)
    const record = {
      stored,
      journal: await store.journal(userID),
      transfers: await store.ledger(userID),
      messages: stored === undefined ? [] : await messagesOf(store, userID, stored),
    }
    const after = await store.load(userID)
    if (after?.head.headSeq === stored?.head.headSeq || attempt === readsMax) return record
  }
}

/** Every message of all lives of the player. */
async function messagesOf(
  store: CheckContext['store'],
  userID: string,
  { hasMessages }: StoredLife,
): Promise<StoredMessage[]> {
  const all: StoredMessage[] = []
  for (let life = 0; hasMessages && life < livesMax; life++) {
    const wanted = { life, before: countMax, without: [], conversationsMax: countMax, messagesMax: countMax }
    all.push(...(await store.earlierConversations(userID, wanted)).flat())
  }
  return all
}

/** More lives than a player of a test lives, and more conversations and messages than a life has. */
const livesMax = 20
const countMax = 1_000_000
/** More commands of its own than the cluster writes for a player whose client is silent. */
const readsMax = 20

/** Along a journal, seq rises by one, and neither the time nor the epoch falls. */
function checkOrder(journal: readonly JournalEntry[], violated: (what: string) => void): void {
  let before: JournalEntry | undefined
  for (const entry of journal) {
    if (entry.seq !== (before?.seq ?? 0) + 1) violated(`[CMD-5] seq ${entry.seq} follows ${before?.seq ?? 0}`)
    if (before !== undefined && entry.at < before.at) violated(`[TIME-1] at falls at seq ${entry.seq}`)
    if (before !== undefined && entry.epoch < before.epoch) violated(`[FENCE-2] the epoch falls at seq ${entry.seq}`)
    before = entry
  }
}

function checkCommands(
  journal: readonly JournalEntry[],
  commands: Iterable<CommandRecord>,
  violated: (what: string) => void,
): CommandCounts {
  const byId = new Map<string, JournalEntry>()
  const counts = { sent: 0, acked: 0, refused: 0, unknown: 0, lost: 0, doubled: 0, appliedThoughRefused: 0 }
  for (const entry of journal) {
    if (byId.has(entry.commandId)) {
      counts.doubled++
      violated(`[CMD-5] ${entry.commandId} is in the journal twice`)
    }
    byId.set(entry.commandId, entry)
  }
  const all = [...commands]
  for (const command of all) {
    counts.sent++
    counts[command.outcome === 'open' ? 'unknown' : command.outcome]++
    const entry = byId.get(command.id)
    const applied = entry?.outcome === 'ok'
    if (command.outcome === 'acked' && !applied) counts.lost++
    if (command.outcome === 'refused' && applied) counts.appliedThoughRefused++
    const fault = faultOf(command, entry)
    if (fault !== undefined) violated(fault)
  }
  return { ...counts, ...checkSending(byId, all, violated) }
}

/** [CMD-10] A client's commands take effect in the order in which it sent them, except those that an edge did not take at first. */
function checkSending(
  journal: ReadonlyMap<string, JournalEntry>,
  commands: readonly CommandRecord[],
  violated: (what: string) => void,
): Pick<CommandCounts, 'postponed' | 'reordered'> {
  const seqs = commands.map(({ id }) => journal.get(id)?.seq)
  /** The lowest seq of the commands that were sent after the first `n`; infinite when the journal has none of them. */
  const lowestAfter = Array.from({ length: commands.length + 1 }, () => Number.POSITIVE_INFINITY)
  for (let n = commands.length - 1; n >= 0; n--) {
    lowestAfter[n] = Math.min(seqs[n] ?? Number.POSITIVE_INFINITY, lowestAfter[n + 1] as number)
  }
  const counts = { postponed: 0, reordered: 0 }
  for (const [n, { id, type, sentBeforeRefusal }] of commands.entries()) {
    const seq = seqs[n]
    if (seq === undefined || (lowestAfter[n + 1] as number) > seq) continue
    const overtaking = lowestAfter[Math.max(n + 1, sentBeforeRefusal)] as number
    if (overtaking > seq) {
      counts.postponed++
      continue
    }
    counts.reordered++
    violated(`[CMD-10] ${type} ${id} took effect at seq ${seq}, after seq ${overtaking}, which was sent later`)
  }
  return counts
}

/** How the journal contradicts what the client was told of a command; undefined when it does not. */
function faultOf(command: CommandRecord, entry: JournalEntry | undefined): string | undefined {
  const { id, type, outcome, code, minute } = command
  if (outcome === 'acked') {
    if (entry?.outcome !== 'ok') {
      return `${type} ${id} was acknowledged, and is ${entry?.outcome ?? 'not'} in the journal`
    }
    if (entry.minute !== minute) return `${id} was acknowledged at minute ${minute}, and took effect at ${entry.minute}`
  }
  if (outcome === 'refused' && entry !== undefined) {
    if (entry.outcome === 'ok') return `${type} ${id} was refused with ${code}, and took effect`
    if (entry.outcome !== code) return `${id} was refused with ${code}, and the journal says ${entry.outcome}`
  }
  return undefined
}
