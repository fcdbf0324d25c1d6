import type { WorkdayCondition } from '../catalogue/calendar-condition.ts'
import { planOf } from '../core/daily-plan.ts'
import { wording } from '../core/message.ts'
import { epochDayAt } from '../core/time.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const workday: ConditionKind<WorkdayCondition> = {
  kind: 'workday',
  holds: ({ is }, { life, minute }) =>
    planOf(life, epochDayAt(life, minute)).some(({ place }) => place === 'work' || place === 'school') === is,
  explains: ({ is }) => wording(is ? 'requirements.workday' : 'requirements.day-off'),
  reads: () => readsNothing,
}
