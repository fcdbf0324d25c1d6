import type { PractisedCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const practised: ConditionKind<PractisedCondition> = {
  kind: 'practised',
  holds: ({ activity, level = 1 }, { life: { education } }) =>
    education.activities.some((one) => one.id === activity && one.level >= level) ||
    education.activityRecords.some((one) => one.id === activity && one.level >= level),
  explains: ({ activity }) => wording('requirements.practised', { activity: activity.replaceAll('-', ' ') }),
  reads: () => readsNothing,
}
