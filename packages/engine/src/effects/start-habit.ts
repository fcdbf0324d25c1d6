import { assert } from '@lifegrid/base/assert'
import { bodyIndexOf } from '../catalogue/body.ts'
import { startHabit as start } from '../systems/body/habits.ts'
import type { EffectKind } from './define.ts'

/** The player takes up a habit. Whoever has it gets it a little stronger; whoever was quitting has relapsed. */
export interface StartHabitEffect {
  readonly kind: 'startHabit'
  readonly habit: string
}

export const startHabit: EffectKind<StartHabitEffect> = {
  kind: 'startHabit',
  applies({ habit }, turn) {
    const definition = bodyIndexOf(turn.catalogue).habits.get(habit)
    assert(definition !== undefined, 'a habit that content names is in the catalogue')
    start(turn, definition, false)
  },
  explains: ({ habit }) => `a habit: ${habit.replaceAll('-', ' ')}`,
  bounds: () => null,
}
