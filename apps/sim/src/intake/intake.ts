import type { LaneEntry } from '@lifegrid/cluster/ports'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { type InboundEntry, inboundEntry } from '@lifegrid/contract/wire/inbound'
import { NewerStateError } from '@lifegrid/engine/codec/codec'
import { isHeld, type LaneState, turnOf } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import * as actor from '../lives/actor.ts'
import { fetchLives, linger, persistently, reload, residentOf } from '../lives/residency.ts'
import type { Resident } from '../lives/resident.ts'
import { newborn } from '../lives/restore-life.ts'
import { emitClose, emitPlayerObject } from '../output/output-gate.ts'

/** From stream entries to changed lives and a gathering batch: the way in. Runs in the lane's `exclusive`. */

interface Read {
  readonly raw: LaneEntry
  /** Undefined when it could not be read. */
  readonly entry: InboundEntry | undefined
}

export async function takeIn(state: LaneState, entries: readonly LaneEntry[]): Promise<void> {
  await leaseHolds(state)
  const read = entries.filter(({ partition }) => state.held.has(partition)).map((raw) => parse(state, raw))
  await fetchAbsent(state, read)
  const { commits, suspects } = state
  const careful = suspects.careful()
  for (const { raw, entry } of read) {
    if (careful) suspects.alone(raw)
    const taken = entry === undefined || (await takeOne(state, raw, entry))
    const owned = state.held.get(raw.partition)
    // The lane has failed on the way, or given this partition up: whoever takes it next reads these entries again.
    if (state.commits !== commits) return
    if (owned && taken) {
      owned.cursor = raw.id
      owned.entriesSinceTrim++
      const batch = commits.current()
      batch.cursors.set(raw.partition, raw.id)
      batch.partitions.add(raw.partition)
      if (careful && !(await commits.drain())) return
    }
    suspects.alone(undefined)
  }
  commits.kick()
}

function parse(state: LaneState, raw: LaneEntry): Read {
  try {
    return { raw, entry: inboundEntry.parse(JSON.parse(raw.data)) }
  } catch (error) {
    const { logger, metrics } = state.ctx
    metrics.sim.unreadableEntries.inc()
    const { partition, id } = raw
    logger.error({ err: error, partition, streamId: id }, 'an inbound entry cannot be read and is passed over')
    return { raw, entry: undefined }
  }
}

/** [LEASE-2] Waits while the lease is in doubt; if it is lost, the partitions are dropped meanwhile. */
async function leaseHolds(state: LaneState): Promise<void> {
  const { ctx } = state
  while (!ctx.admitting() && state.held.size > 0) {
    await new Promise<void>((resolve) => void ctx.clock.after(simLimits.retryMsBase, resolve))
  }
}

/** Loads what the entries will need, all at once, so that taking them in is synchronous for most. */
async function fetchAbsent(state: LaneState, read: readonly Read[]): Promise<void> {
  const absent = new Map<string, OwnedPartition>()
  for (const { raw, entry } of read) {
    const owned = state.held.get(raw.partition)
    if (!owned || !entry) continue
    const { player } = entry
    const arrives = entry.kind === 'connect' && !owned.residents.has(player) && !owned.cold.has(player)
    if (arrives || owned.awaited.has(player)) absent.set(player, owned)
  }
  await fetchLives(state, absent)
}

/**
 * Takes one entry in. A throw hurts its player only: the life is loaded again and the entry tried again, three times in all.
 * @returns false when the lane has lost the partition on the way.
 */
async function takeOne(state: LaneState, raw: LaneEntry, entry: InboundEntry): Promise<boolean> {
  const { logger, metrics } = state.ctx
  const { partition } = raw
  if (!(await state.commits.room())) return false
  if (state.suspects.isPoison(raw)) {
    metrics.sim.quarantinedCommands.inc({ type: entry.kind === 'command' ? entry.type : entry.kind })
    logger.error({ player: entry.player, entry }, 'the record refuses what this entry does: it is passed over')
    giveUpOn(state, partition, entry)
    return true
  }
  for (let tries = 1; ; tries++) {
    const giveUp = tries > simLimits.commandTries
    const owned = state.held.get(partition)
    if (!owned) return false
    try {
      if (owned.residents.get(entry.player)?.broken && !(await reload(state, owned, entry.player))) return false
      await recall(state, owned, entry)
      if (!isHeld(state, owned)) return false
      dispatch(state, owned, entry, giveUp)
      return true
    } catch (error) {
      if (error instanceof NewerStateError) {
        await state.giveUp([partition])
        return false
      }
      logger.error({ err: error, player: entry.player, entry, tries }, 'an entry threw: its player is loaded again')
      if (giveUp) {
        giveUpOn(state, partition, entry)
        return true
      }
      if (!(await reload(state, owned, entry.player))) return false
    }
  }
}

/** Nothing can be done with this entry, nor a proper answer be made. Its client is told by the end of its connection. */
function giveUpOn(state: LaneState, partition: number, { player, edge, connection }: InboundEntry): void {
  const owned = state.held.get(partition)
  if (owned) state.ctx.publisher.close({ edge, connection }, player, owned.epoch, 'internal')
}

function dispatch(state: LaneState, owned: OwnedPartition, entry: InboundEntry, giveUp: boolean): void {
  const { ctx } = state
  let self = residentOf(state, owned, entry.player)
  if (entry.kind === 'connect') {
    if (giveUp) {
      if (self && self.connection === null) linger(state, owned, self)
      return giveUpOn(state, owned.partition, entry)
    }
    if (!self) {
      self = newborn(ctx, turnOf(state), owned, entry.player, entry.seed)
      owned.residents.set(entry.player, self)
    }
    return actor.connect(ctx, turnOf(state), self, entry)
  }
  if (!self || self.connection?.connection !== entry.connection) return stray(state, owned, self, entry)
  switch (entry.kind) {
    case 'command': {
      if (giveUp) return actor.quarantine(ctx, turnOf(state), self, entry)
      const isRead =
        Object.hasOwn(commands, entry.type) && commands[entry.type as keyof typeof commands].kind === 'read'
      return isRead ? actor.query(ctx, turnOf(state), self, entry) : actor.command(ctx, turnOf(state), self, entry)
    }
    case 'disconnect':
      actor.disconnect(ctx, turnOf(state), self, entry.connection)
      return linger(state, owned, self)
    case 'resync':
      return emitPlayerObject(ctx, state.commits.committed(), self)
  }
}

/**
 * Of a connection that does not hold the player (any more): an older one, or one whose edge was thought dead. It is closed, so that its
 * client comes back and sends again what was not acknowledged, in order.
 */
function stray(state: LaneState, owned: OwnedPartition, self: Resident | undefined, entry: InboundEntry): void {
  if (entry.kind === 'disconnect') return
  const { ctx } = state
  ctx.metrics.sim.strayEntries.inc({ kind: entry.kind })
  const from = { edge: entry.edge, connection: entry.connection }
  if (self) emitClose(ctx, state.commits.committed(), self, from, 'resync')
  else ctx.publisher.close(from, entry.player, owned.epoch, 'resync')
}

/** What a failed commit has left in doubt, the record knows: [CMD-5]. */
async function recall(state: LaneState, owned: OwnedPartition, entry: InboundEntry): Promise<void> {
  const commandId = idOf(entry)
  if (commandId === undefined || !state.suspects.asksRecord(entry.player, commandId)) return
  const known = await persistently(
    state,
    'outcome',
    () => state.ctx.store.outcome(entry.player, commandId),
    () => isHeld(state, owned),
  )
  if (!known || !isHeld(state, owned)) return
  const self = residentOf(state, owned, entry.player)
  if (!self || self.recent.has(commandId)) return
  state.suspects.foundRepeated(entry.player)
  self.recent.set(commandId, known)
}

/** The id under which the entry stands in the journal. */
function idOf(entry: InboundEntry): string | undefined {
  switch (entry.kind) {
    case 'command':
      return entry.id
    case 'connect':
      return actor.connectId(entry.connection)
    case 'disconnect':
      return actor.disconnectId(entry.connection)
    case 'resync':
      return undefined
  }
}
