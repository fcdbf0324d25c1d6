import { assert } from '@lifegrid/base/assert'
import type { StartHabitEffect } from '../catalogue/effect.ts'
import { bodyIndexOf } from '../systems/body/body-index.ts'
import { startHabit as start } from '../systems/body/habits.ts'
import type { EffectKind } from './define.ts'

export const startHabit: EffectKind<StartHabitEffect> = {
  kind: 'startHabit',
  changes: ['facts'],
  applies({ habit }, turn) {
    const definition = bodyIndexOf(turn.catalogue).habits.get(habit)
    assert(definition !== undefined, 'a habit in an effect is in the catalogue')
    start(turn, definition, false)
  },
  explains: ({ habit }) => `a habit: ${habit.replaceAll('-', ' ')}`,
  bounds: () => null,
}
