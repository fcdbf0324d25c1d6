import type { DayTimeCondition } from '../catalogue/condition.ts'
import { othersOf } from '../story/fact-bits.ts'
import { dayTimeAt } from '../systems/absence/daily-plan.ts'
import type { ConditionKind } from './define.ts'

export const dayTime: ConditionKind<DayTimeCondition> = {
  kind: 'dayTime',
  holds: (condition, { minute }) => condition.in.includes(dayTimeAt(minute)),
  explains: (condition) => `the ${condition.in.join(' or ')}`,
  reads: (condition) => ({ all: [], none: othersOf('time', condition.in), exact: true }),
}
