import { lightTalkEnergyDefault, talkEnergyDefault } from '@lifegrid/contract/commands/conversation'
import { closeReasonFor } from '@lifegrid/contract/wire/connection-id'
import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'
import { apply } from '@lifegrid/engine/apply'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { EngineFrame } from '@lifegrid/engine/core/engine-frame'
import { emit, emitFrames, emitFramesAfterPlayerObject, emitPlayerObject, emitState } from '../output/output-gate.ts'
import { emitPeople } from '../output/people-frames.ts'
import { type ConnectEntry, type DisconnectEntry, type EntryStep, timeOf } from './actor-step.ts'
import { giveToWorkers } from './give-to-workers.ts'
import { keepMessages } from './keep-messages.ts'
import { knownMultipliers } from './multipliers.ts'
import { record } from './record-outcome.ts'
import type { Gated } from './resident.ts'

/** Applies the start and the end of a player's connection to the life. */

/** The id of a connection's start in the journal. A connection starts once, even if its entry is read several times. */
export function connectId(connection: string): string {
  return `sys.connect-${connection}`
}

/** The id of a connection's end in the journal. */
export function disconnectId(connection: string): string {
  return `sys.disconnect-${connection}`
}

/**
 * Gives the player to a new connection. [CONN-4] An older connection is closed as `replaced` once this is committed. A client that resumes
 * gets the frames that it missed, as far as they are still buffered; any other client gets the whole state.
 */
export function connect(step: EntryStep<ConnectEntry>): void {
  const { ctx, self, entry } = step
  const known = self.recent.has(connectId(entry.connection))
  // This entry is read again, after a newer connection has taken over.
  if (known && self.connection?.connection !== entry.connection) return
  const missed = known ? undefined : missedFrames(step)
  const older = self.connection
  const frames = known ? [] : connectLife(step)
  const gated = self.gated.splice(0).map((waiting) => fittedTo(step, waiting))
  const { batch } = self
  self.gated.push(...gated.filter(({ kind }) => kind === 'close'))
  if (older && !known) {
    const reason = closeReasonFor(older.connection, entry.connection)
    self.gated.push({ batch, kind: 'close', connection: older, reason })
  }
  for (const frame of missed ?? []) self.gated.push({ batch, kind: 'frame', frame })
  // The whole state covers the waiting frames, except the answers for a connection whose entry is read again.
  if (missed || known) self.gated.push(...gated.filter(({ kind }) => kind === 'frame'))
  if (missed) {
    emitFrames(step, frames)
    emitState(step, { now: true })
    emitPeople(step, { now: true })
  } else {
    emitPlayerObject(step)
    emitFramesAfterPlayerObject(step, frames)
  }
  if (entry.id !== undefined) {
    const minute = minuteAt(self.life, self.life.at)
    emit(step, 'ack', { replyTo: entry.id, minute, resumed: missed !== undefined, history: ctx.history })
  }
  ctx.reschedule(self)
}

/** [CONN-2] The frames after the client's position; undefined if it belongs to another owner or history, or the frames are gone. */
function missedFrames({ ctx, self, entry }: EntryStep<ConnectEntry>): readonly OutboundFrame[] | undefined {
  const { resume } = entry
  // Clients that do not know histories send none.
  if (resume === undefined || resume.epoch !== self.epoch || (resume.history ?? ctx.history) !== ctx.history)
    return undefined
  return self.frames.after(resume.seq)?.map((frame) => ctx.catalogueAnswers.fit(frame, entry.held))
}

/** [OUT-3] A frame that was made for the edge of an earlier connection may need more at this one. */
function fittedTo({ ctx, entry }: EntryStep<ConnectEntry>, waiting: Gated): Gated {
  if (waiting.kind === 'close') return waiting
  return { ...waiting, frame: ctx.catalogueAnswers.fit(waiting.frame, entry.held) }
}

function connectLife(step: EntryStep<ConnectEntry>): readonly EngineFrame[] {
  const { ctx, self, entry } = step
  const { edge, connection } = entry
  const at = timeOf(step)
  const connected = { edge, connection }
  const { replies, talkEnergy, lightTalkEnergy } = ctx
  const multipliers = ctx.multipliersAt(at) ?? knownMultipliers(self, at)
  // What is usual is left out, as in the entries of older releases.
  const message = {
    ...connected,
    ...(replies === 'external' && { replies }),
    ...(talkEnergy !== talkEnergyDefault && { talkEnergy }),
    ...(lightTalkEnergy !== lightTalkEnergyDefault && { lightTalkEnergy }),
    ...(multipliers.length > 0 && { multipliers }),
  }
  const { frames, result } = apply(self.life, { type: 'sys.connect', message }, at, ctx.engine)
  keepMessages(step, frames)
  self.connection = connected
  self.connectionAt = at
  record(step, { commandId: connectId(connection), type: 'sys.connect', message, at, result })
  return frames
}

/** Removes the connection. The life continues at the pace of absence. Does nothing if the player has a newer connection. */
export function disconnect(step: EntryStep<DisconnectEntry>): void {
  const { ctx, self, entry } = step
  const { connection } = entry
  if (self.connection?.connection !== connection || self.recent.has(disconnectId(connection))) return
  const at = timeOf(step)
  const message = { connection }
  const { frames, result } = apply(self.life, { type: 'sys.disconnect', message }, at, ctx.engine)
  keepMessages(step, frames)
  // These go into the frame buffer as well, for a client that resumes.
  emitFrames(step, frames)
  self.connection = null
  self.connectionAt = at
  self.lastState = null
  record(step, { commandId: disconnectId(connection), type: 'sys.disconnect', message, at, result })
  // From here on workers advance the life.
  giveToWorkers(step, at)
  ctx.reschedule(self)
}
