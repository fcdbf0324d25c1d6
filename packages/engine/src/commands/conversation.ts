import type { HeardWords } from '@lifegrid/contract/commands/conversation'
import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { refusalOfTalk, talk } from '../systems/talk/conversations.ts'
import { pauseForTalk } from '../systems/talk/talk-pause.ts'
import type { Command } from './define.ts'

/** Says something to a person. It is allowed while a decision is pending, because a player may ask a friend for advice. */
export const conversation: Command<CommandMessage<'conversation'> & HeardWords> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { character, type, text, regard }, { now }) {
    const { life, minute } = turn
    const person = life.people.find((one) => one.id === character)
    if (person === undefined) return refusal('no_such_person')
    const unavailable = refusalOfTalk(life, person, type, minute)
    if (unavailable !== undefined) return unavailable
    talk(turn, person, type, { text, regard })
    pauseForTalk(life, now)
    return undefined
  },
}
