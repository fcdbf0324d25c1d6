import { epochDayAt } from '../core/time.ts'
import { planOf } from '../systems/absence/daily-plan.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** Today's plan holds work or school (or it does not). */
export interface WorkdayCondition {
  readonly kind: 'workday'
  readonly is: boolean
}

export const workday: ConditionKind<WorkdayCondition> = {
  kind: 'workday',
  holds: ({ is }, { life, minute }) =>
    planOf(life, epochDayAt(life, minute)).some(({ place }) => place === 'work' || place === 'school') === is,
  explains: ({ is }) => (is ? 'a working day' : 'a day off'),
  reads: () => readsNothing,
}
