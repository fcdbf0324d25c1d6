import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { tell } from '../core/feed.ts'
import { habitDefinitionOf, habitOf, stopQuitting } from '../systems/body/habits.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Calls off an attempt to quit; the habit goes on from where it had fallen to. */
export const stopQuitHabit: Handler<CommandMessage<'stopQuitHabit'>> = (turn, message) => {
  const refused = refuseUnlessPlaying(turn.life)
  if (refused !== undefined) return refused
  const habit = habitOf(turn.life, message.habit)
  if (habit === undefined || habit.mode === 'former') return refusal('no_such_habit')
  if (habit.mode === 'kept') return refusal('not_quitting')
  stopQuitting(turn, habit)
  tell(turn, {
    eventId: `habit-${habit.id}-resumed`,
    title: 'Another time',
    message: `You ${habitDefinitionOf(turn, habit.id).title} again. It was not the right month.`,
    importance: 2,
  })
  return undefined
}
