import { type ConditionKind, readsNothing } from './define.ts'

/** The player does this activity beside school or work, or any at all; at this level at least. */
export interface ActivityCondition {
  readonly kind: 'activity'
  readonly activity?: string
  readonly level?: number
}

export const activity: ConditionKind<ActivityCondition> = {
  kind: 'activity',
  holds: (condition, { life }) =>
    life.education.activities.some(
      ({ id, level }) => (condition.activity ?? id) === id && level >= (condition.level ?? 1),
    ),
  explains: (condition) =>
    condition.activity === undefined ? 'something that you do beside it all' : condition.activity.replaceAll('-', ' '),
  reads: () => readsNothing,
}
