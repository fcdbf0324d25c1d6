import { fail } from '@lifegrid/base/result'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { read } from '@lifegrid/engine/read'
import { emit, emitFrames, emitPlayerObject, emitState } from '../output/output-gate.ts'
import { record } from './record-outcome.ts'
import { refuse, reply } from './reply.ts'
import { type CommandEntry, type EntryTurn, type Turn, timeOf } from './turn.ts'

/**
 * What commands, queries and the clock do to one life. Everything here is synchronous: it changes memory and the gathering batch, and
 * leaves frames at the output gate. An exception is a bug; the lane handles it.
 */

/** Advances the life to now and sends the player what happened. */
export function wake(turn: Turn): void {
  const { ctx, self } = turn
  emitFrames(turn, advance(self.life, timeOf(turn), ctx.engine))
  emitState(turn)
}

/** A write command: applied once, journalled with its outcome, answered when committed: [CMD-5]. */
export function command(turn: EntryTurn<CommandEntry>): void {
  const { ctx, self, entry } = turn
  const known = self.recent.get(entry.id)
  if (known) return reply(turn, known, { repeated: true })
  const at = timeOf(turn)
  const message = entry.message ?? null
  const { frames, result } = apply(self.life, { type: entry.type, message }, at, ctx.engine)
  const outcome = record(turn, {
    commandId: entry.id,
    type: entry.type,
    message,
    at,
    result,
  })
  emitFrames(turn, frames)
  emitState(turn)
  reply(turn, outcome)
  ctx.reschedule(self)
}

/** A query: answered from memory and never journalled. Its answer waits until the changes that it may have read are committed: [GATE-1]. */
export function query(turn: EntryTurn<CommandEntry>): void {
  const { ctx, self, entry } = turn
  ctx.metrics.sim.reads.inc({ type: entry.type })
  emitFrames(turn, advance(self.life, timeOf(turn), ctx.engine))
  if (entry.type === 'resync') {
    emitPlayerObject(turn, entry.id)
  } else {
    const result = read(self.life, { type: entry.type, message: entry.message ?? null }, ctx.engine)
    if (result.ok) emit(turn, result.value.frame, result.value.body, { replyTo: entry.id })
    else refuse(turn, result.error)
  }
  ctx.reschedule(self)
}

/** A command that throws on every try is journalled without effect, and answered with the error `internal`. */
export function quarantine(turn: EntryTurn<CommandEntry>): void {
  const { ctx, entry } = turn
  ctx.metrics.sim.quarantinedCommands.inc({ type: entry.type })
  const outcome = record(turn, {
    commandId: entry.id,
    type: entry.type,
    message: entry.message ?? null,
    at: timeOf(turn),
    result: fail({ code: 'internal' }),
  })
  reply(turn, outcome)
}
