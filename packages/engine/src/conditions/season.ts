import type { SeasonCondition } from '../catalogue/calendar-condition.ts'
import { civilOfDay, seasonOfMonth } from '../core/calendar.ts'
import { factsExcept } from '../core/fact-bits.ts'
import { wordList } from '../core/phrases.ts'
import { epochDayAt } from '../core/time.ts'
import type { ConditionKind } from './define.ts'

export const season: ConditionKind<SeasonCondition> = {
  kind: 'season',
  holds: (condition, { life, minute }) =>
    condition.in.includes(seasonOfMonth(civilOfDay(epochDayAt(life, minute)).month)),
  explains: (condition) => wordList('requirements.or', condition.in),
  reads: (condition) => ({ all: [], none: factsExcept('season', condition.in), exact: true }),
}
