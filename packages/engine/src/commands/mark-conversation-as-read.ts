import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import type { Command } from './define.ts'

/** Marks a conversation as read. Doing it again changes nothing. */
export const markConversationAsRead: Command<CommandMessage<'markConversationAsRead'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { id }) {
    const conversation = turn.life.conversations.list.find((one) => one.id === id)
    if (conversation === undefined) return refusal('no_such_conversation')
    conversation.unread = false
    return undefined
  },
}
