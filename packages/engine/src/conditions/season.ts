import type { Season } from '../calendar.ts'
import { civilOfDay, seasonOfMonth } from '../calendar.ts'
import { othersOf } from '../events/fact-bits.ts'
import { epochDayAt } from '../time.ts'
import type { ConditionKind } from './define.ts'

/** It is one of these seasons. */
export interface SeasonCondition {
  readonly kind: 'season'
  readonly in: readonly Season[]
}

export const season: ConditionKind<SeasonCondition> = {
  kind: 'season',
  holds: (condition, { life, minute }) =>
    condition.in.includes(seasonOfMonth(civilOfDay(epochDayAt(life, minute)).month)),
  explains: (condition) => condition.in.join(' or '),
  reads: (condition) => ({ all: [], none: othersOf('season', condition.in), exact: true }),
}
