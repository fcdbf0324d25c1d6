import type { DayTimeCondition } from '../catalogue/condition.ts'
import { dayTimeAt } from '../core/daily-plan.ts'
import { factsExcept } from '../core/fact-bits.ts'
import type { ConditionKind } from './define.ts'

export const dayTime: ConditionKind<DayTimeCondition> = {
  kind: 'dayTime',
  holds: (condition, { minute }) => condition.in.includes(dayTimeAt(minute)),
  explains: (condition) => `the ${condition.in.join(' or ')}`,
  reads: (condition) => ({ all: [], none: factsExcept('time', condition.in), exact: true }),
}
