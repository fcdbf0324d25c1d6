import type { DayTimeCondition } from '../catalogue/calendar-condition.ts'
import { dayTimeAt } from '../core/daily-plan.ts'
import { factsExcept } from '../core/fact-bits.ts'
import { wording } from '../core/message.ts'
import { wordList } from '../core/phrases.ts'
import type { ConditionKind } from './define.ts'

export const dayTime: ConditionKind<DayTimeCondition> = {
  kind: 'dayTime',
  holds: (condition, { minute }) => condition.in.includes(dayTimeAt(minute)),
  explains: (condition) => wording('requirements.day-time', { times: wordList('requirements.or', condition.in) }),
  reads: (condition) => ({ all: [], none: factsExcept('time', condition.in), exact: true }),
}
