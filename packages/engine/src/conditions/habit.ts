import type { HabitCondition } from '../catalogue/condition.ts'
import type { Habit } from '../life/body.ts'
import { type ConditionKind, readsNothing } from './define.ts'

const words: Readonly<Record<Habit['mode'], string>> = {
  kept: 'the habit',
  quitting: 'to be quitting',
  former: 'to have given up',
}

export const habit: ConditionKind<HabitCondition> = {
  kind: 'habit',
  holds: ({ habit, mode = 'kept' }, { life }) => life.body.habits.some((one) => one.id === habit && one.mode === mode),
  explains: ({ habit, mode = 'kept' }) => `${words[mode]}: ${habit.replaceAll('-', ' ')}`,
  reads: () => readsNothing,
}
