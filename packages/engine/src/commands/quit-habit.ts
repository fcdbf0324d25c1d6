import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { tell } from '../core/feed.ts'
import { messageOf } from '../core/message.ts'
import { refusal } from '../core/refusal.ts'
import { changeEnergy } from '../systems/body/energy.ts'
import { beginQuitting, habitDefinitionOf, habitOf } from '../systems/body/habits.ts'
import { refuseEnergy } from '../systems/money/affordable.ts'
import type { Command } from './define.ts'

/** The energy that this decision costs. */
const resolveEnergy = 5

/** Begins an attempt to quit a habit. */
export const quitHabit: Command<CommandMessage<'quitHabit'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life, minute } = turn
    const habit = habitOf(life, message.habit)
    if (habit === undefined || habit.mode === 'former') return refusal('no_such_habit')
    if (habit.mode === 'quitting') return refusal('already_quitting')
    const tired = refuseEnergy(life, minute, resolveEnergy)
    if (tired !== undefined) return tired
    changeEnergy(life, minute, -resolveEnergy)
    const definition = habitDefinitionOf(turn, habit.id)
    tell(turn, {
      eventId: `habit-${habit.id}-quit`,
      ...messageOf(turn, definition.good ? 'body.habit-quit-good' : 'body.habit-quit', { habit: definition.title }),
      importance: 3,
    })
    beginQuitting(turn, habit)
    return undefined
  },
}
