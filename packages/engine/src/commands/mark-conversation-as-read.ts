import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Nothing in it is new to the player any more. Reading twice changes nothing. */
export const markConversationAsRead: Handler<CommandMessage<'markConversationAsRead'>> = (turn, { id }) => {
  const refused = refuseUnlessPlaying(turn.life)
  if (refused !== undefined) return refused
  const conversation = turn.life.conversations.list.find((one) => one.id === id)
  if (conversation === undefined) return refusal('no_such_conversation')
  conversation.unread = false
  return undefined
}
