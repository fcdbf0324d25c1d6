import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { tell } from '../core/feed.ts'
import { messageOf } from '../core/message.ts'
import { refusal } from '../core/refusal.ts'
import { habitDefinitionOf, habitOf, stopQuitting } from '../systems/body/habits.ts'
import type { Command } from './define.ts'

/** Cancels an attempt to quit. The habit continues at the strength to which it has fallen. */
export const stopQuitHabit: Command<CommandMessage<'stopQuitHabit'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const habit = habitOf(turn.life, message.habit)
    if (habit === undefined || habit.mode === 'former') return refusal('no_such_habit')
    if (habit.mode === 'kept') return refusal('not_quitting')
    stopQuitting(turn, habit)
    tell(turn, {
      eventId: `habit-${habit.id}-resumed`,
      ...messageOf(turn, 'body.habit-resumed', { habit: habitDefinitionOf(turn, habit.id).title }),
      importance: 2,
    })
    return undefined
  },
}
