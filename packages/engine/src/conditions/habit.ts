import type { HabitCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { strengthAt } from '../systems/body/habit-course.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const habit: ConditionKind<HabitCondition> = {
  kind: 'habit',
  holds: ({ habit, mode = 'kept', strength = 0 }, { life, minute }) =>
    life.body.habits.some(
      (one) => one.id === habit && one.mode === mode && (strength === 0 || strengthAt(one, minute) >= strength),
    ),
  explains: ({ habit, mode = 'kept' }) => wording(`requirements.habit-${mode}`, { habit: habit.replaceAll('-', ' ') }),
  reads: () => readsNothing,
}
