import { othersOf } from '../story/fact-bits.ts'
import { type DayTime, dayTimeAt } from '../systems/absence/daily-plan.ts'
import type { ConditionKind } from './define.ts'

/** It is one of these times of day: morning from 6, afternoon from 12, evening from 17, night from 22. */
export interface DayTimeCondition {
  readonly kind: 'dayTime'
  readonly in: readonly DayTime[]
}

export const dayTime: ConditionKind<DayTimeCondition> = {
  kind: 'dayTime',
  holds: (condition, { minute }) => condition.in.includes(dayTimeAt(minute)),
  explains: (condition) => `the ${condition.in.join(' or ')}`,
  reads: (condition) => ({ all: [], none: othersOf('time', condition.in), exact: true }),
}
