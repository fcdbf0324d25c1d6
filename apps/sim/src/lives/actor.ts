import type { ErrorCode, Refusal } from '@lifegrid/contract/errors'
import { errors, refusalMessage } from '@lifegrid/contract/errors'
import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import type { OfflineTickPayload } from '@lifegrid/contract/wire/jobs'
import { advance } from '@lifegrid/engine/advance'
import { apply, type Effected } from '@lifegrid/engine/apply'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { read } from '@lifegrid/engine/read'
import type { RecentOutcome } from '@lifegrid/storage/ports'
import type { Batch } from '../commit/batch.ts'
import { emit, emitFacts, emitPlayerObject, emitState, emitUntold } from '../output/output-gate.ts'
import type { SimContext } from '../sim-context.ts'
import { type Resident, remember } from './resident.ts'

/**
 * What happens to one life. Everything here is synchronous: it changes memory and the gathering batch, and leaves frames at the
 * gate. A throw is a bug, and the lane's business.
 */

export type CommandEntry = Extract<InboundEntry, { kind: 'command' }>
export type ConnectEntry = Extract<InboundEntry, { kind: 'connect' }>

/** The lane's side of an application. */
export interface Turn {
  readonly batch: Batch
  readonly committed: number
}

/** [TIME-1] A player's time is at least its last one. */
export function timeOf(ctx: SimContext, self: Resident): number {
  return Math.max(ctx.time.now(), self.life.at)
}

/** Brings the clock to now and tells the player what came of it. */
export function wake(ctx: SimContext, committed: number, self: Resident): void {
  emitFacts(ctx, committed, self, advance(self.life, timeOf(ctx, self), ctx.engine))
  emitState(ctx, committed, self)
}

/** A write command: applied once, journalled with its outcome, answered when committed: [CMD-5]. */
export function command(ctx: SimContext, turn: Turn, self: Resident, entry: CommandEntry): void {
  const known = self.recent.get(entry.id)
  if (known) return repeat(ctx, turn, self, entry, known)
  const at = timeOf(ctx, self)
  const message = entry.message ?? null
  const { facts, result } = apply(self.life, { type: entry.type, message }, at, ctx.engine)
  const outcome = record(ctx, turn, self, {
    commandId: entry.id,
    type: entry.type,
    message,
    at,
    refused: result.ok ? undefined : result.error,
    effected: result.ok ? result.value : nothing,
  })
  emitFacts(ctx, turn.committed, self, facts)
  emitState(ctx, turn.committed, self)
  reply(ctx, turn, self, entry, outcome, false)
  ctx.reschedule(self)
}

/** A query: answered from memory, never journalled; the gate still holds it behind what it may have seen. */
export function query(ctx: SimContext, turn: Turn, self: Resident, entry: CommandEntry): void {
  ctx.metrics.sim.reads.inc({ type: entry.type })
  emitFacts(ctx, turn.committed, self, advance(self.life, timeOf(ctx, self), ctx.engine))
  if (entry.type === 'resync') {
    emitPlayerObject(ctx, turn.committed, self, entry.id)
  } else {
    const result = read(self.life, { type: entry.type, message: entry.message ?? null }, ctx.engine)
    if (result.ok) emit(ctx, turn.committed, self, result.value.frame, result.value.body, { replyTo: entry.id })
    else refuse(ctx, turn, self, entry, result.error)
  }
  ctx.reschedule(self)
}

/** The journal's id of a connection's beginning: one connection begins once, however often the stream says so. */
export function connectId(connection: string): string {
  return `sys.connect-${connection}`
}

/** A connection has the player now. An older one, elsewhere, is closed with its own code once that is committed. */
export function connect(ctx: SimContext, turn: Turn, self: Resident, entry: ConnectEntry): void {
  const known = self.recent.has(connectId(entry.connection))
  // Read again after a newer one had taken over.
  if (known && self.connection?.connection !== entry.connection) return
  const missed = entry.resume?.epoch === self.epoch && !known ? self.frames.after(entry.resume.seq) : undefined
  const older = self.connection
  const facts = known ? [] : connectLife(ctx, turn, self, entry)
  // The whole state tells what the waiting frames would have told; missed ones come before them.
  const waiting = missed ? self.gated.filter(({ kind }) => kind === 'frame') : []
  self.gated.length = 0
  const { batch } = self
  if (older && !known) self.gated.push({ batch, kind: 'close', connection: older, reason: 'replaced' })
  for (const frame of missed ?? []) self.gated.push({ batch, kind: 'frame', frame })
  self.gated.push(...waiting)
  if (missed) {
    emitFacts(ctx, turn.committed, self, facts)
    emitState(ctx, turn.committed, self)
  } else {
    emitPlayerObject(ctx, turn.committed, self)
    emitUntold(ctx, turn.committed, self, facts)
  }
  if (entry.id !== undefined) {
    const minute = minuteAt(self.life, self.life.at)
    emit(ctx, turn.committed, self, 'ack', { replyTo: entry.id, minute, resumed: missed !== undefined })
  }
  ctx.reschedule(self)
}

function connectLife(ctx: SimContext, turn: Turn, self: Resident, entry: ConnectEntry) {
  const { edge, connection } = entry
  const at = timeOf(ctx, self)
  // Replies come from the engine's templates: a life that asked for others would wait for a queue that nobody works on.
  const message = { edge, connection }
  const { facts, result } = apply(self.life, { type: 'sys.connect', message }, at, ctx.engine)
  self.connection = message
  self.connectionAt = at
  record(ctx, turn, self, {
    commandId: connectId(connection),
    type: 'sys.connect',
    message,
    at,
    refused: result.ok ? undefined : result.error,
    effected: result.ok ? result.value : nothing,
  })
  return facts
}

export function disconnectId(connection: string): string {
  return `sys.disconnect-${connection}`
}

/** The connection has gone: the life goes on at the pace of absence. Does nothing when another one has taken over. */
export function disconnect(ctx: SimContext, turn: Turn, self: Resident, connection: string): void {
  if (self.connection?.connection !== connection || self.recent.has(disconnectId(connection))) return
  const at = timeOf(ctx, self)
  const message = { connection }
  const { facts, result } = apply(self.life, { type: 'sys.disconnect', message }, at, ctx.engine)
  // Into the buffer as well, for a client that resumes.
  emitFacts(ctx, turn.committed, self, facts)
  self.connection = null
  self.connectionAt = at
  self.lastState = null
  record(ctx, turn, self, {
    commandId: disconnectId(connection),
    type: 'sys.disconnect',
    message,
    at,
    refused: result.ok ? undefined : result.error,
    effected: result.ok ? result.value : nothing,
  })
  // [GATE-3] The worker looks after the life from here; the job's id makes a repeated one the same.
  turn.batch.outbox.push({
    id: `offline-tick-${self.playerId}-${self.headSeq}`,
    queue: 'offline-tick',
    payload: JSON.stringify({ kind: 'player', player: self.playerId } satisfies OfflineTickPayload),
    runAt: at,
  })
  ctx.reschedule(self)
}

/** A command that throws on every try: it is journalled as having had no effect, and answered: see section 4 of the architecture. */
export function quarantine(ctx: SimContext, turn: Turn, self: Resident, entry: CommandEntry): void {
  ctx.metrics.sim.quarantinedCommands.inc({ type: entry.type })
  const outcome = record(ctx, turn, self, {
    commandId: entry.id,
    type: entry.type,
    message: entry.message ?? null,
    at: timeOf(ctx, self),
    refused: { code: 'internal' },
    effected: nothing,
  })
  reply(ctx, turn, self, entry, outcome, false)
}

interface Happening {
  readonly commandId: string
  readonly type: string
  readonly message: unknown
  readonly at: number
  readonly refused: Refusal | undefined
  readonly effected: Readonly<Effected>
}

/** Of what was refused, and of what only the cluster has done. */
export const nothing: Readonly<Effected> = { transfers: [], jobs: [] }

/** Puts what happened into the gathering batch. */
export function record(ctx: SimContext, turn: Turn, self: Resident, happening: Happening): RecentOutcome {
  const { batch } = turn
  const { playerId, partition, epoch } = self
  const seq = ++self.headSeq
  const outcome: RecentOutcome = {
    commandId: happening.commandId,
    seq,
    minute: minuteAt(self.life, self.life.at),
    outcome: happening.refused?.code ?? 'ok',
    detail: happening.refused?.detail ?? null,
  }
  const { type, at } = happening
  batch.journal.push({ ...outcome, playerId, at, type, message: JSON.stringify(happening.message), epoch })
  happening.effected.transfers.forEach((transfer, line) => {
    batch.ledger.push({ playerId, seq, line, ...transfer })
  })
  // [GATE-3] The ids are the engine's, and deterministic: a replay or another owner would ask for the same job.
  for (const { id, queue, payload } of happening.effected.jobs) {
    batch.outbox.push({ id, queue, payload: JSON.stringify(payload), runAt: at })
  }
  batch.heads.set(playerId, {
    playerId,
    partition,
    headSeq: seq,
    edge: self.connection?.edge ?? null,
    connection: self.connection?.connection ?? null,
    connectionAt: self.connectionAt,
  })
  batch.touched.add(self)
  batch.partitions.add(partition)
  self.batch = batch.number
  remember(self, outcome)
  ctx.metrics.sim.commands.inc({ type, outcome: outcome.outcome })
  return outcome
}

/** The recorded result again. */
export function repeat(ctx: SimContext, turn: Turn, self: Resident, entry: CommandEntry, known: RecentOutcome): void {
  reply(ctx, turn, self, entry, known, true)
}

function reply(
  ctx: SimContext,
  turn: Turn,
  self: Resident,
  entry: CommandEntry,
  known: RecentOutcome,
  repeated: boolean,
): void {
  if (known.outcome !== 'ok') {
    const code = known.outcome as ErrorCode
    return refuse(ctx, turn, self, entry, known.detail === null ? { code } : { code, detail: known.detail })
  }
  if (!entry.wantsAck) return
  emit(ctx, turn.committed, self, 'ack', { replyTo: entry.id, minute: known.minute, ...(repeated ? { repeated } : {}) })
}

function refuse(ctx: SimContext, turn: Turn, self: Resident, entry: CommandEntry, refused: Refusal): void {
  // In the seed's generic form the event's id is the type, so an event that is not there is a command that is not there.
  const shown: Refusal = entry.generic && refused.code === 'no_such_event' ? { code: 'unknown_command' } : refused
  emit(
    ctx,
    turn.committed,
    self,
    'error',
    { code: shown.code, message: refusalMessage(shown), retryable: errors[shown.code].retryable },
    entry.wantsAck ? { replyTo: entry.id } : {},
  )
}
