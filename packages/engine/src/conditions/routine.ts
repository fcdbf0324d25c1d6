import type { RoutineCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const routine: ConditionKind<RoutineCondition> = {
  kind: 'routine',
  holds: ({ id, is }, { life }) => life.schedules.some((entry) => entry.id === `routine:${id}`) === is,
  explains: ({ id, is }) =>
    wording(is ? 'requirements.routine' : 'requirements.no-routine', { routine: id.replaceAll('-', ' ') }),
  reads: () => readsNothing,
}
