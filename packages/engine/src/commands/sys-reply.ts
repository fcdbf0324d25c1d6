import type { SystemCommandMessage } from '@lifegrid/contract/commands/system/index.generated'
import { refusal } from '../core/refusal.ts'
import { answerExchange } from '../systems/talk/conversations.ts'
import { pauseForTalk } from '../systems/talk/talk-pause.ts'
import type { Command } from './define.ts'

/**
 * Delivers a person's answer from the provider. It is refused when the life does not wait for it: the conversation is not known (any more),
 * the exchange is closed or a later one has begun, or the person has died.
 */
export const sysReply: Command<SystemCommandMessage<'sys.reply'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message, { now }) {
    const { life } = turn
    const conversation = life.conversations.list.find((one) => one.id === message.conversation)
    if (conversation === undefined) return refusal('no_such_conversation')
    if (!conversation.open || conversation.turn !== message.turn) return refusal('turn_closed')
    const person = life.people.find((one) => one.id === conversation.person)
    if (person === undefined || person.diedDay !== null) return refusal('person_unavailable')
    const { text, more, sentiment, answerOptions } = message
    answerExchange(turn, conversation, person, {
      text,
      sentiment,
      ...(more === undefined ? {} : { more }),
      ...(answerOptions === undefined ? {} : { answers: answerOptions }),
    })
    pauseForTalk(life, now)
    return undefined
  },
}
