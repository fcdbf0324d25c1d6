import { commands } from '@lifegrid/contract/commands/index.generated'
import { closeReasonFor } from '@lifegrid/contract/wire/connection-id'
import { type ConnectionEntry, type InboundEntry, traceparentOf } from '@lifegrid/contract/wire/inbound'
import type { MetFilter } from '@lifegrid/engine/codec/compact/met-filter'
import { takeInHand } from '@lifegrid/observability/tracing/current-trace'
import { type LaneState, stepOf } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { command, quarantine, query } from '../lives/actor.ts'
import type { CommandEntry, ConnectEntry, SystemEntry } from '../lives/actor-step.ts'
import { connect, connectId, disconnect } from '../lives/connection.ts'
import { createLife } from '../lives/create-life.ts'
import { residentOf, unloadLater } from '../lives/residency.ts'
import type { Resident } from '../lives/resident.ts'
import { quarantineSystemCommand, systemCommand } from '../lives/system-command.ts'
import { emitClose, emitPlayerObject } from '../output/output-gate.ts'

interface DispatchOptions {
  readonly quarantined: boolean
  readonly metBefore?: MetFilter | undefined
}

/**
 * Calls the function that processes the entry. Synchronous. [OPS-9] What it logs has the trace context of the entry.
 * @param options.quarantined the entry takes no effect, because it has thrown on every try or the record refuses its changes: a command is
 * journalled without effect, and the connection of a connect is closed.
 * @param options.metBefore [ENG-5] what the other lives of the account have met, if this life begins with the entry.
 */
export function dispatch(state: LaneState, owned: OwnedPartition, entry: InboundEntry, options: DispatchOptions): void {
  takeInHand(traceparentOf(entry))
  try {
    process(state, owned, entry, options)
  } finally {
    takeInHand(undefined)
  }
}

function process(
  state: LaneState,
  owned: OwnedPartition,
  entry: InboundEntry,
  { quarantined, metBefore }: DispatchOptions,
): void {
  const self = residentOf(state, owned, entry.player)
  if (entry.kind === 'system') return dispatchSystem(state, owned, self, entry, quarantined)
  if (entry.kind === 'connect') {
    if (!quarantined) return connect({ ...stepOf(state, self ?? begin(state, owned, entry, metBefore)), entry })
    if (self && self.connection === null) unloadLater(state, owned, self)
    state.ctx.quarantined.add(entry)
    return closeWithoutAnswer(state, owned.partition, entry)
  }
  if (!self || self.connection?.connection !== entry.connection) return closeStray(state, owned, self, entry)
  const step = stepOf(state, self)
  switch (entry.kind) {
    case 'command':
      if (quarantined) return quarantine({ ...step, entry })
      return isQuery(entry) ? query({ ...step, entry }) : command({ ...step, entry })
    case 'disconnect':
      disconnect({ ...step, entry })
      return unloadLater(state, owned, self)
    case 'resync':
      return emitPlayerObject(step)
  }
}

/**
 * Closes the connection of an entry that can be neither processed nor answered properly. A system command has none; its sender finds no
 * outcome in the record, and sends it again.
 */
export function closeWithoutAnswer(state: LaneState, partition: number, entry: InboundEntry): void {
  const owned = state.held.get(partition)
  if (!owned || entry.kind === 'system') return
  const { player, edge, connection } = entry
  state.ctx.publisher.close({ edge, connection }, player, owned.epoch, 'internal')
}

/** [SYS-1] Needs no connection. A life that was loaded for the command is unloaded after a while. */
function dispatchSystem(
  state: LaneState,
  owned: OwnedPartition,
  self: Resident | undefined,
  entry: SystemEntry,
  quarantined: boolean,
): void {
  if (!self) {
    const { logger, metrics } = state.ctx
    metrics.sim.strayEntries.inc({ kind: entry.kind })
    const { player, type, id, from } = entry
    logger.warn({ player, type, id, from }, '[SYS-1] skipped a system command: the record has no life of this player')
    return
  }
  const step = { ...stepOf(state, self), entry }
  if (quarantined) quarantineSystemCommand(step)
  else systemCommand(step)
  if (self.connection === null) unloadLater(state, owned, self)
}

function begin(
  state: LaneState,
  owned: OwnedPartition,
  { player, seed }: ConnectEntry,
  metBefore: MetFilter | undefined,
): Resident {
  return createLife(state, owned, player, { seed, ...(metBefore !== undefined && { metBefore }) })
}

function isQuery({ type }: CommandEntry): boolean {
  return Object.hasOwn(commands, type) && commands[type as keyof typeof commands].kind === 'read'
}

/**
 * Closes a connection that is not the player's current one. [CONN-4] If a newer one came after it, it was replaced. Otherwise the sims have
 * given it up, for example because its edge seemed dead; its client connects again and repeats its unacknowledged commands in order.
 */
function closeStray(state: LaneState, owned: OwnedPartition, self: Resident | undefined, entry: ConnectionEntry): void {
  if (entry.kind === 'disconnect') return
  const { metrics, publisher } = state.ctx
  metrics.sim.strayEntries.inc({ kind: entry.kind })
  const from = { edge: entry.edge, connection: entry.connection }
  if (self) emitClose(stepOf(state, self), from, strayReason(self, entry.connection))
  else publisher.close(from, entry.player, owned.epoch, 'resync')
}

function strayReason({ connection: current, recent }: Resident, stray: string): 'replaced' | 'resync' {
  if (current === null || !recent.has(connectId(stray))) return 'resync'
  return closeReasonFor(stray, current.connection)
}
