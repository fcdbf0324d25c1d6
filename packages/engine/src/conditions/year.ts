import type { YearCondition } from '../catalogue/calendar-condition.ts'
import { civilOfDay } from '../core/calendar.ts'
import { wording } from '../core/message.ts'
import { epochDayAt } from '../core/time.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const year: ConditionKind<YearCondition> = {
  kind: 'year',
  holds({ from = 0, to = 9999 }, { life, minute }) {
    const { year } = civilOfDay(epochDayAt(life, minute))
    return from <= year && year <= to
  },
  explains: ({ from, to }) =>
    to === undefined ? wording('requirements.year-from', { from: from ?? 0 }) : wording('requirements.year-to', { to }),
  reads: () => readsNothing,
}
