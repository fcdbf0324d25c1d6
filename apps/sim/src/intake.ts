import type { LaneEntry } from '@lifegrid/cluster/ports'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { type InboundEntry, inboundEntry } from '@lifegrid/contract/wire/inbound'
import * as actor from './actor.ts'
import { emitPlayerObject } from './frames-out.ts'
import { type LaneState, turnOf } from './lane-state.ts'
import { simLimits } from './limits.ts'
import { newborn } from './lives.ts'
import type { OwnedPartition } from './owned-partition.ts'
import { fetchLife, linger, persistently, reload, residentOf } from './residency.ts'

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
  const { commits } = state
  for (const { raw, entry } of read) {
    if (entry && !(await takeOne(state, raw.partition, entry))) return
    const owned = state.held.get(raw.partition)
    // The lane has failed on the way: whoever takes the partition next reads these entries again.
    if (!owned || state.commits !== commits) return
    owned.cursor = raw.id
    owned.entriesSinceTrim++
    const batch = commits.current()
    batch.cursors.set(raw.partition, raw.id)
    batch.partitions.add(raw.partition)
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
    if (!owned || entry?.kind !== 'connect') continue
    if (!owned.residents.has(entry.player) && !owned.cold.has(entry.player)) absent.set(entry.player, owned)
  }
  await Promise.all([...absent].map(([player, owned]) => fetchLife(state, owned, player)))
}

/**
 * Takes one entry in. A throw hurts its player only: the life is loaded again and the entry tried again, three times in all.
 * @returns false when the lane has lost the partition on the way.
 */
async function takeOne(state: LaneState, partition: number, entry: InboundEntry): Promise<boolean> {
  if (!(await state.commits.room())) return false
  await recallSuspect(state, partition, entry)
  for (let tries = 1; ; tries++) {
    const owned = state.held.get(partition)
    if (!owned) return false
    const giveUp = tries > simLimits.commandTries
    try {
      dispatch(state, owned, entry, giveUp)
      return true
    } catch (error) {
      const { logger } = state.ctx
      logger.error({ err: error, player: entry.player, entry, tries }, 'an entry threw: its player is loaded again')
      if (giveUp) return true
      if (!(await reload(state, owned, entry.player))) return false
    }
  }
}

function dispatch(state: LaneState, owned: OwnedPartition, entry: InboundEntry, giveUp: boolean): void {
  const { ctx } = state
  let self = residentOf(state, owned, entry.player)
  if (entry.kind === 'connect') {
    if (giveUp) return
    if (!self) {
      self = newborn(ctx, turnOf(state), owned, entry.player, entry.seed)
      owned.residents.set(entry.player, self)
    }
    return actor.connect(ctx, turnOf(state), self, entry)
  }
  // Of an older connection, or of none: the client sends again what was not acknowledged, in order, on its new one.
  if (!self || self.connection?.connection !== entry.connection) return
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

/** What was in a commit that failed may be in the record all the same, even from long ago: the record is asked. */
async function recallSuspect(state: LaneState, partition: number, entry: InboundEntry): Promise<void> {
  if (entry.kind !== 'command' && entry.kind !== 'connect') return
  const commandId = entry.kind === 'command' ? entry.id : actor.connectId(entry.connection)
  if (!state.suspects.delete(commandId)) return
  const known = await persistently(
    state,
    'outcome',
    () => state.ctx.store.outcome(entry.player, commandId),
    () => state.held.has(partition),
  )
  const owned = state.held.get(partition)
  const self = owned && residentOf(state, owned, entry.player)
  if (known && self) self.recent.set(commandId, known)
}
