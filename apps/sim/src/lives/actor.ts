import { fail } from '@lifegrid/base/result'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import type { EngineFrame } from '@lifegrid/engine/core/engine-frame'
import { read } from '@lifegrid/engine/read'
import { purchaseJob } from '@lifegrid/storage/purchases/jobs'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'
import { emit, emitFrames, emitFramesAfterPlayerObject, emitPlayerObject, emitState } from '../output/output-gate.ts'
import { emitPeople } from '../output/people-frames.ts'
import { type ActorStep, type CommandEntry, type EntryStep, timeOf } from './actor-step.ts'
import { withHeardWords } from './heard-words.ts'
import { inEngine } from './in-engine.ts'
import { keepMessages } from './keep-messages.ts'
import { record } from './record-outcome.ts'
import { refuse, reply } from './reply.ts'
import { deviceTokenIn, receiptIn, withoutSecret } from './secrets.ts'
import { tellOutcome } from './tell-outcome.ts'

/**
 * Applies commands, queries and the clock to one life. Everything here is synchronous: it changes memory and the gathering batch, and
 * passes frames to the output gate. An exception is a bug; the lane handles it.
 */

/** Advances the life to now and sends the resulting frames. */
export function wake(step: ActorStep): void {
  const { ctx, self } = step
  const frames = inEngine(ctx, 'clock', () => advance(self.life, timeOf(step), ctx.engine))
  keepMessages(step, frames)
  emitFrames(step, frames)
  emitState(step, { now: false })
  emitPeople(step, { now: false })
}

/** A write command: applied once, journalled with its outcome, answered when committed. An id belongs to one command: [CMD-5]. */
export function command(step: EntryStep<CommandEntry>): void {
  const { ctx, self, entry } = step
  const sent = entry.message ?? null
  const checksum = commandChecksum(entry.type, JSON.stringify(sent))
  const known = self.recent.get(entry.id)
  if (known) {
    // The record does not know the message of a quarantined command.
    const isSame = known.outcome === 'internal' || known.checksum === checksum
    return isSame ? reply(step, known, { repeated: true }) : refuse(step, { code: 'id_reused' })
  }
  const at = timeOf(step)
  const message = withHeardWords(entry.type, withoutSecret(entry.type, sent))
  const { frames, result } = inEngine(ctx, 'command', () =>
    apply(self.life, { type: entry.type, message }, at, ctx.engine),
  )
  keepMessages(step, frames)
  const deviceToken = result.ok ? deviceTokenIn(entry.type, sent) : undefined
  const outcome = record(step, {
    commandId: entry.id,
    type: entry.type,
    message,
    checksum,
    at,
    result,
    traceparent: entry.traceparent,
  })
  // [CMD-12] The token goes into the record with the journal entry, which has only its fingerprint.
  if (deviceToken) step.batch.deviceTokens.push({ playerId: self.playerId, ...deviceToken, at })
  const receipt = result.ok ? receiptIn(entry.type, sent) : undefined
  if (receipt) requestCheck(step, receipt, at)
  emitFrames(step, frames)
  tellOutcome(step, outcome)
  ctx.reschedule(self)
}

/** [PURCHASE-1] Stores the receipt, and requests its check, with the journal entry that was just recorded. */
function requestCheck(
  { self, batch, entry }: EntryStep<CommandEntry>,
  receipt: NonNullable<ReturnType<typeof receiptIn>>,
  at: number,
): void {
  const { playerId } = self
  const ref = { playerId, purchaseId: String(self.headSeq) }
  batch.outbox.push({
    playerId,
    ...purchaseJob(ref, 'check', at, entry.traceparent),
    purchase: { ...ref, ...receipt, at },
  })
}

/** A query: answered from memory and never journalled. Its answer waits until the changes that it may have read are committed: [GATE-1]. */
export function query(step: EntryStep<CommandEntry>): void {
  const { ctx, self, entry } = step
  ctx.metrics.sim.reads.inc({ type: entry.type })
  const frames = inEngine(ctx, 'clock', () => advance(self.life, timeOf(step), ctx.engine))
  keepMessages(step, frames)
  if (entry.type !== 'resync') emitFrames(step, frames)
  // What has changed is sent by the timer, so that a client that reads often does not cause more frames.
  if (self.shown !== null) self.shown.peopleAreOld = true
  if (entry.type === 'resync') {
    emitPlayerObject(step, entry.id)
    emitFramesAfterPlayerObject(step, frames)
  } else {
    const result = inEngine(ctx, 'read', () =>
      read(self.life, { type: entry.type, message: entry.message ?? null }, ctx.engine),
    )
    if (result.ok) answer(step, result.value)
    // [CMD-14] Every answer to a query names it, because the edge waits for it.
    else refuse(step, result.error, true)
  }
  ctx.reschedule(self)
}

/** Answers a query, without the part of the catalogue that the edge or the client has: [OUT-3]. */
function answer(step: EntryStep<CommandEntry>, answered: EngineFrame): void {
  const { ctx, entry } = step
  const { have } = (entry.message ?? {}) as { readonly have?: string }
  const { type, body, part } = ctx.catalogueAnswers.split(answered, have)
  emit(step, type, body, { replyTo: entry.id, held: entry.held, ...(part && { part }) })
}

/**
 * A command that throws on every try, or whose changes the record refuses, is journalled without effect and answered with the error
 * `internal`. Its message is left out, because it may be the reason for the refusal.
 */
export function quarantine(step: EntryStep<CommandEntry>): void {
  const { ctx, entry } = step
  ctx.quarantined.add(entry)
  const outcome = record(step, {
    commandId: entry.id,
    type: entry.type,
    message: null,
    at: timeOf(step),
    result: fail({ code: 'internal' }),
  })
  reply(step, outcome)
}
