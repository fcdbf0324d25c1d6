import type { QuitHabitEffect } from '../catalogue/effect.ts'
import { beginQuitting, habitOf } from '../systems/body/habits.ts'
import type { EffectKind } from './define.ts'

export const quitHabit: EffectKind<QuitHabitEffect> = {
  kind: 'quitHabit',
  changes: ['facts'],
  applies({ habit }, turn) {
    const had = habitOf(turn.life, habit)
    if (had?.mode === 'kept') beginQuitting(turn, had)
  },
  explains: ({ habit }) => `an attempt to quit: ${habit.replaceAll('-', ' ')}`,
  bounds: () => null,
}
