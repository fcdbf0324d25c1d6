import { sleep } from '@lifegrid/base/clock'
import type { LaneEntry } from '@lifegrid/cluster/ports'
import { streamIdMs } from '@lifegrid/cluster/stream-id'
import { partitionOf } from '@lifegrid/contract/partition'
import { type InboundEntry, inboundEntry, traceparentOf } from '@lifegrid/contract/wire/inbound'
import { NewerStateError } from '@lifegrid/engine/codec/codec'
import type { MetFilter } from '@lifegrid/engine/codec/compact/met-filter'
import type { HopDetail } from '@lifegrid/observability/tracing/hop'
import { giveUpPartitions } from '../lane/give-up-partitions.ts'
import { isHeld, type LaneState } from '../lane/lane-state.ts'
import { isAwaited, type OwnedPartition } from '../lane/owned-partition.ts'
import { reloadBroken } from '../lane/take-back.ts'
import { simLimits } from '../limits.ts'
import { metByAccounts } from '../lives/earlier-lives.ts'
import { fetchLives, isConnected, reload } from '../lives/residency.ts'
import { slices } from '../slices.ts'
import { checkSystemEntry } from './check-system-entry.ts'
import { closeWithoutAnswer, dispatch } from './dispatch.ts'
import { recallOutcome } from './recall-outcome.ts'

/** Processes the entries of a lane's streams: changes lives and fills the gathering batch. Runs in the lane's `exclusive`. */

interface ParsedEntry {
  readonly raw: LaneEntry
  /** Undefined when the raw entry is skipped, because it could not be read or belongs elsewhere. */
  readonly entry: InboundEntry | undefined
}

export async function processEntries(state: LaneState, entries: readonly LaneEntry[]): Promise<void> {
  await waitForLease(state)
  const parsed = entries.filter(({ partition }) => state.held.has(partition)).map((raw) => parse(state, raw))
  const { commits, suspects } = state
  const oneByOne = suspects.oneByOne()
  const arrivals: Arrivals = { lookedUp: new Set(), met: new Map() }
  const slice = slices(state.ctx.clock, simLimits.entriesSliceMs)
  for (const [index, { raw, entry }] of parsed.entries()) {
    await fetchAhead(state, parsed, index, arrivals)
    if (oneByOne) suspects.committingAlone(raw)
    if (entry !== undefined) countEntry(state.ctx, raw, entry)
    trace(state, 'read by the sim', entry, state.ctx.traces.exports ? { since: streamIdMs(raw.id) } : undefined)
    const processed = entry === undefined || (await processEntry(state, raw, entry, arrivals))
    if (processed) trace(state, 'applied by the sim', entry)
    const owned = state.held.get(raw.partition)
    // The lane has failed meanwhile, or given this partition up. The next owner reads these entries again.
    if (state.commits !== commits) return
    if (owned && processed) {
      owned.cursor = raw.id
      owned.entriesSinceTrim++
      const batch = commits.current()
      batch.cursors.set(raw.partition, raw.id)
      batch.partitions.add(raw.partition)
      if (oneByOne && !(await commits.drain())) return
    }
    suspects.committingAlone(undefined)
    if (!slice.isOver()) continue
    // [LANE-3] What is ready is committed meanwhile.
    commits.kick()
    await slice.next()
    if (state.commits !== commits) return
  }
  commits.kick()
}

/** [OPS-10] */
function trace({ ctx }: LaneState, hop: string, entry: InboundEntry | undefined, detail?: HopDetail): void {
  if (entry?.kind === 'command' || entry?.kind === 'system') ctx.traces.add(hop, entry, detail)
}

function countEntry({ metrics, time }: LaneState['ctx'], { id, data }: LaneEntry, { kind }: InboundEntry): void {
  metrics.sim.entries.inc({ kind })
  metrics.sim.queueWaitMs.observe(Math.max(0, time.now() - streamIdMs(id)))
  metrics.sim.streamBytes.inc({ direction: 'in' }, Buffer.byteLength(data))
}

/** [LEASE-2] Waits while the lease is in doubt. If it is lost, the partitions are dropped meanwhile. */
async function waitForLease({ ctx, held }: LaneState): Promise<void> {
  while (!ctx.admitting() && held.size > 0) await sleep(ctx.clock, simLimits.leasePollMs)
}

function parse(state: LaneState, raw: LaneEntry): ParsedEntry {
  try {
    const entry = checkSystemEntry(inboundEntry.parse(JSON.parse(raw.data)))
    if (partitionOf(entry.player, state.ctx.partitions) === raw.partition) return { raw, entry }
    refuseMisrouted(state, raw, entry)
    return { raw, entry: undefined }
  } catch (error) {
    const { logger, metrics } = state.ctx
    metrics.sim.unreadableEntries.inc()
    const { partition, id } = raw
    logger.error({ err: error, partition, streamId: id }, 'skipped an inbound entry that cannot be read')
    return { raw, entry: undefined }
  }
}

/**
 * [TOPO-1] A node that is configured for another number of partitions has sent this entry. The sim that owns the player's partition would
 * not know of it, so the player would have two lives.
 */
function refuseMisrouted(state: LaneState, { partition, id }: LaneEntry, entry: InboundEntry): void {
  const { logger, metrics, partitions } = state.ctx
  const { player } = entry
  const from = entry.kind === 'system' ? entry.from : entry.edge
  metrics.sim.misroutedEntries.inc()
  logger.error(
    {
      partition,
      belongsTo: partitionOf(player, partitions),
      streamId: id,
      from,
      player,
      traceparent: traceparentOf(entry),
    },
    '[TOPO-1] refused an entry in the wrong partition: its sender has another number of PARTITIONS',
  )
  closeWithoutAnswer(state, partition, entry)
}

/** What is known of the players who arrive with the entries of one read. */
interface Arrivals {
  /** Those who have been looked up already. They may not be in the record. */
  readonly lookedUp: Set<string>
  /** [ENG-5] Of those who are not in the record: what the other lives of their accounts have met. */
  readonly met: Map<string, MetFilter>
}

/**
 * [LANE-2] Loads the life that the first of these entries needs, together with those that the next ones need. They are few, so that the
 * first entry does not wait long.
 */
async function fetchAhead(
  state: LaneState,
  parsed: readonly ParsedEntry[],
  from: number,
  { lookedUp, met }: Arrivals,
): Promise<void> {
  const first = parsed[from]
  if (!first || !needsLife(state, first, lookedUp)) return
  const needed = new Map<string, OwnedPartition>()
  /** Players whose lives are needed although the record may say that they are not connected. */
  const arriving = new Set<string>()
  for (let i = from; i < parsed.length && needed.size < simLimits.loadLivesMax; i++) {
    const next = parsed[i]
    const owned = next && needsLife(state, next, lookedUp)
    if (!owned || !next.entry) continue
    const { player, kind } = next.entry
    if (isArrival(kind)) arriving.add(player)
    needed.set(player, owned)
  }
  for (const player of arriving) lookedUp.add(player)
  await fetchLives(state, needed, (stored) => isConnected(stored) || arriving.has(stored.head.playerId))
  const isUnborn = (player: string): boolean => needed.get(player)?.cold.has(player) === false
  const unborn = [...arriving].filter(isUnborn)
  if (unborn.length > 0) for (const [player, known] of await metByAccounts(state.ctx, unborn)) met.set(player, known)
}

/** The partition of the entry, if the record must be asked for the life before the entry is processed. */
function needsLife(
  { held }: LaneState,
  { raw, entry }: ParsedEntry,
  lookedUp: ReadonlySet<string>,
): OwnedPartition | undefined {
  const owned = held.get(raw.partition)
  if (!owned || !entry) return undefined
  const { kind, player } = entry
  const absent = !owned.residents.has(player) && !owned.cold.has(player)
  const isNew = isArrival(kind) && absent && !lookedUp.has(player)
  return isNew || isAwaited(owned, player) ? owned : undefined
}

/** Whether entries of this kind need the life of a player who may not be connected. */
function isArrival(kind: InboundEntry['kind']): boolean {
  return kind === 'connect' || kind === 'system'
}

/**
 * Processes one entry. An exception affects its player only: the life is loaded again and the entry is tried three times in all.
 * @returns false when the lane has lost the partition meanwhile.
 */
async function processEntry(
  state: LaneState,
  raw: LaneEntry,
  entry: InboundEntry,
  { met }: Arrivals,
): Promise<boolean> {
  const { logger } = state.ctx
  const { partition } = raw
  if (!(await state.commits.room())) return false
  const treatment = state.suspects.treatmentOf(raw)
  if (treatment === 'skip') {
    skipRefused(state, partition, entry)
    return true
  }
  for (let tries = 1; ; tries++) {
    const lastTry = tries > simLimits.commandTries
    const quarantined = lastTry || treatment === 'quarantine'
    const owned = state.held.get(partition)
    if (!owned) return false
    try {
      if (owned.residents.get(entry.player)?.broken && !(await reloadBroken(state, owned, entry.player))) return false
      await recallOutcome(state, owned, entry)
      if (!isHeld(state, owned)) return false
      if (state.unreadable.has(entry.player)) {
        closeWithoutAnswer(state, partition, entry)
        return true
      }
      dispatch(state, owned, entry, { quarantined, metBefore: met.get(entry.player) })
      return true
    } catch (error) {
      if (error instanceof NewerStateError) {
        await giveUpPartitions(state, [partition])
        return false
      }
      logger.error(
        { err: error, player: entry.player, traceparent: traceparentOf(entry), entry, tries },
        'an entry threw: its life is loaded again',
      )
      if (lastTry) {
        state.ctx.quarantined.add(entry)
        closeWithoutAnswer(state, partition, entry)
        return true
      }
      if (!(await reload(state, owned, entry.player))) return false
    }
  }
}

/** [GATE-2] Skips an entry that was committed alone: the record refuses its changes, and even a journal entry without effect. */
function skipRefused(state: LaneState, partition: number, entry: InboundEntry): void {
  const { logger, quarantined } = state.ctx
  quarantined.add(entry)
  logger.error(
    { player: entry.player, traceparent: traceparentOf(entry), entry },
    'skipped an entry whose changes the record refuses',
  )
  closeWithoutAnswer(state, partition, entry)
}
