import { beginQuitting, habitOf } from '../systems/body/habits.ts'
import type { EffectKind } from './define.ts'

/** The player begins an attempt to quit a habit. Nothing for those who do not keep it. */
export interface QuitHabitEffect {
  readonly kind: 'quitHabit'
  readonly habit: string
}

export const quitHabit: EffectKind<QuitHabitEffect> = {
  kind: 'quitHabit',
  applies({ habit }, turn) {
    const had = habitOf(turn.life, habit)
    if (had?.mode === 'kept') beginQuitting(turn, had)
  },
  explains: ({ habit }) => `an attempt to quit: ${habit.replaceAll('-', ' ')}`,
  bounds: () => null,
}
