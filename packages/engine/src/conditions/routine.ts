import { type ConditionKind, readsNothing } from './define.ts'

/** The week has that routine (see the effect `startRoutine`), or has it not. */
export interface RoutineCondition {
  readonly kind: 'routine'
  readonly id: string
  readonly is: boolean
}

export const routine: ConditionKind<RoutineCondition> = {
  kind: 'routine',
  holds: ({ id, is }, { life }) => life.schedules.some((entry) => entry.id === `routine:${id}`) === is,
  explains: ({ id, is }) =>
    is ? `to go to ${id.replaceAll('-', ' ')}` : `not to go to ${id.replaceAll('-', ' ')} yet`,
  reads: () => readsNothing,
}
