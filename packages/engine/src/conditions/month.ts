import type { MonthCondition } from '../catalogue/calendar-condition.ts'
import { civilOfDay, seasonOfMonth } from '../core/calendar.ts'
import { factsExcept } from '../core/fact-bits.ts'
import { wordList } from '../core/phrases.ts'
import { epochDayAt } from '../core/time.ts'
import type { ConditionKind } from './define.ts'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const month: ConditionKind<MonthCondition> = {
  kind: 'month',
  holds: (condition, { life, minute }) => condition.in.includes(civilOfDay(epochDayAt(life, minute)).month),
  explains: (condition) =>
    wordList(
      'requirements.or',
      condition.in.map((month) => monthNames[month - 1] ?? `${month}`),
    ),
  reads: (condition) => ({
    all: [],
    none: factsExcept('season', condition.in.map(seasonOfMonth)),
    exact: false,
  }),
}
