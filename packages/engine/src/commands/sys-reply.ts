import type { SystemCommandMessage } from '@lifegrid/contract/commands/system'
import { refusal } from '@lifegrid/contract/errors'
import { answerTurn } from '../systems/talk/conversations.ts'
import type { Command } from './define.ts'
/**
 * A character's answer has been worded. It is refused where the engine does not wait for it: an unknown or forgotten conversation, a turn
 * that has been answered or overtaken, a person who has died meanwhile.
 */
export const sysReply: Command<SystemCommandMessage<'sys.reply'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life } = turn
    const conversation = life.conversations.list.find((one) => one.id === message.conversation)
    if (conversation === undefined) return refusal('no_such_conversation')
    if (!conversation.open || conversation.turn !== message.turn) return refusal('turn_closed')
    const person = life.people.find((one) => one.id === conversation.person)
    if (person === undefined || person.diedDay !== null) return refusal('person_unavailable')
    const { text, sentiment, answerOptions } = message
    answerTurn(turn, conversation, person, {
      text,
      sentiment,
      ...(answerOptions === undefined ? {} : { answers: answerOptions }),
    })
    return undefined
  },
}
