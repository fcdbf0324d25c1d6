import type { ActivityCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const activity: ConditionKind<ActivityCondition> = {
  kind: 'activity',
  holds: (condition, { life }) =>
    life.education.activities.some(
      ({ id, level }) => (condition.activity ?? id) === id && level >= (condition.level ?? 1),
    ),
  explains: (condition) =>
    condition.activity === undefined ? wording('requirements.activity') : condition.activity.replaceAll('-', ' '),
  reads: () => readsNothing,
}
