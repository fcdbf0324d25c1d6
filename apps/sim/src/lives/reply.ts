import { type ErrorCode, errorBody, type Refusal } from '@lifegrid/contract/errors'
import type { ResultShape } from '@lifegrid/contract/shapes/result'
import type { RecentOutcome } from '@lifegrid/storage/ports'
import { emit } from '../output/output-gate.ts'
import type { CommandEntry, EntryStep } from './actor-step.ts'

/**
 * Answers a command with its journalled outcome: an acknowledgement, or the refusal.
 * @param options.repeated the command was applied before, and this is the recorded outcome again.
 */
export function reply(
  step: EntryStep<CommandEntry>,
  { outcome, detail, minute }: RecentOutcome,
  options: { repeated?: true } = {},
): void {
  const { entry } = step
  if (outcome !== 'ok') {
    const code = outcome as ErrorCode
    return refuse(step, detail === null ? { code } : { code, detail })
  }
  if (!entry.wantsAck) return
  const result = detail === null ? undefined : (JSON.parse(detail) as ResultShape)
  emit(step, 'ack', { replyTo: entry.id, minute, ...(result && { result }), ...options })
}

/**
 * Answers a command or a query with an error.
 * @param names whether the error names the command; by default, when the client gave it an id.
 */
export function refuse(step: EntryStep<CommandEntry>, refused: Refusal, names: boolean = step.entry.wantsAck): void {
  const { entry } = step
  // In the generic form of the original client's protocol the type is the event's id, so there an unknown event is an unknown command.
  const isUnknown = entry.generic && refused.code === 'no_such_event'
  const shown: Refusal = isUnknown ? { code: 'unknown_command', detail: unknownOrNoQuestion } : refused
  emit(step, 'error', errorBody(shown), names ? { replyTo: entry.id } : {})
}

const unknownOrNoQuestion = 'There is no command of this type, and no open question with this id.'
