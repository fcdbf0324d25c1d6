import type { Habit } from '../life/body.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** The player has a habit, is quitting it, or has given it up. `kept` unless stated. */
export interface HabitCondition {
  readonly kind: 'habit'
  readonly habit: string
  readonly mode?: Habit['mode']
}

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
