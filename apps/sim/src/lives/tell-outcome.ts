import type { RecentOutcome } from '@lifegrid/storage/ports'
import { emitUpdate, updateOf } from '../output/output-gate.ts'
import { changedPeople, emitPersons } from '../output/people-frames.ts'
import type { CommandEntry, EntryStep } from './actor-step.ts'
import { reply } from './reply.ts'

/**
 * Sends what a command has changed, and its answer. [PROTO-9] When nothing comes between the `u` and an `ack` that says no more than it, the `u` is
 * the acknowledgement, for a client that knows that.
 */
export function tellOutcome(step: EntryStep<CommandEntry>, outcome: RecentOutcome): void {
  const { wantsAck, ackInUpdate = false, id } = step.entry
  const update = updateOf(step, { now: true })
  const people = changedPeople(step, { now: true })
  const isPlain = outcome.outcome === 'ok' && outcome.detail === null && people.length === 0
  // A repeated command is answered with the minute of its entry, so the first answer must have no other.
  const saysAll = update?.type === 'u' && update.body.minute === outcome.minute
  const isAcked = wantsAck && ackInUpdate && isPlain && saysAll
  emitUpdate(step, update, isAcked ? id : undefined)
  emitPersons(step, people)
  if (!isAcked) reply(step, outcome)
}
