import { fail } from '@lifegrid/base/result'
import { apply } from '@lifegrid/engine/apply'
import { emitFrames, emitState } from '../output/output-gate.ts'
import { emitPeople } from '../output/people-frames.ts'
import { type EntryStep, type SystemEntry, timeOf } from './actor-step.ts'
import { giveToWorkers } from './give-to-workers.ts'
import { inEngine } from './in-engine.ts'
import { keepMessages } from './keep-messages.ts'
import { record } from './record-outcome.ts'

/**
 * [SYS-2] Applies a command of the cluster itself once, and journals it with its outcome. Nobody is answered: the sender looks the outcome
 * up in the record. A connected player gets the frames. A player who is not connected sees the changes with the next connection.
 */
export function systemCommand(step: EntryStep<SystemEntry>): void {
  const { ctx, self, entry } = step
  const { id, type, message = null } = entry
  if (self.recent.has(id)) return
  const at = timeOf(step)
  const { frames, result } = inEngine(ctx, 'command', () => apply(self.life, { type, message }, at, ctx.engine))
  keepMessages(step, frames)
  record(step, { commandId: id, type, message, at, result })
  emitFrames(step, frames)
  emitState(step, { now: true })
  emitPeople(step, { now: true })
  // The command may have planned something, and the worker that advances this life knows nothing of it.
  if (self.connection === null) giveToWorkers(step, at)
  ctx.reschedule(self)
}

/** Journals a system command without effect, because it throws on every try or the record refuses its changes. */
export function quarantineSystemCommand(step: EntryStep<SystemEntry>): void {
  const { ctx, self, entry } = step
  if (self.recent.has(entry.id)) return
  ctx.quarantined.add(entry)
  record(step, {
    commandId: entry.id,
    type: entry.type,
    message: null,
    at: timeOf(step),
    result: fail({ code: 'internal' }),
  })
}
