import type { HabitCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const habit: ConditionKind<HabitCondition> = {
  kind: 'habit',
  holds: ({ habit, mode = 'kept' }, { life }) => life.body.habits.some((one) => one.id === habit && one.mode === mode),
  explains: ({ habit, mode = 'kept' }) => wording(`requirements.habit-${mode}`, { habit: habit.replaceAll('-', ' ') }),
  reads: () => readsNothing,
}
