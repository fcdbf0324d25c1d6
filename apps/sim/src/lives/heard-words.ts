import type { HeardWords } from '@lifegrid/contract/commands/conversation'
import { regardIn } from '@lifegrid/conversation/hear/hear'

/**
 * [TALK-12] Returns the message of the command `conversation` with how its words treat the person, and every other message as it is. It is
 * done once, before the command is applied, and is journalled with it: a replay does not hear again, so a release that hears differently
 * changes no life.
 */
export function withHeardWords(type: string, message: unknown): unknown {
  if (type !== 'conversation' || typeof message !== 'object' || message === null) return message
  // Whatever came in its place is not the owner's.
  const { regard: _, ...sent } = message as Record<string, unknown>
  if (typeof sent.text !== 'string') return sent
  return { ...sent, regard: regardIn(sent.text) } satisfies HeardWords
}
