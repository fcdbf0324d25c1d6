import type { RoutineCondition } from '../catalogue/condition.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const routine: ConditionKind<RoutineCondition> = {
  kind: 'routine',
  holds: ({ id, is }, { life }) => life.schedules.some((entry) => entry.id === `routine:${id}`) === is,
  explains: ({ id, is }) =>
    is ? `to go to ${id.replaceAll('-', ' ')}` : `not to go to ${id.replaceAll('-', ' ')} yet`,
  reads: () => readsNothing,
}
