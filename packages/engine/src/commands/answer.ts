import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { answerQuestion } from '../story/answer-question.ts'
import { eventIndexOf } from '../story/event-index.ts'
import { definitionOf, refusalOf } from '../story/question-shape.ts'
import type { Command } from './define.ts'

/** Answers the pending question. */
export const answer: Command<CommandMessage<'answer'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life } = turn
    const question = life.question
    if (question === null || question.eventId !== message.eventId) return refusal('no_such_event')
    const option = definitionOf(question, eventIndexOf(turn.catalogue)).options?.find(
      (one) => one.id === message.option,
    )
    if (option === undefined) return refusal('no_such_option')
    const closed = refusalOf(option, {
      life,
      minute: turn.minute,
      catalogue: turn.catalogue,
      cast: question.cast,
    })
    if (closed !== undefined) return closed
    answerQuestion(turn, option.id)
    return undefined
  },
}
