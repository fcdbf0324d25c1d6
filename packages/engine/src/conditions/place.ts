import { othersOf } from '../story/fact-bits.ts'
import { type Place, placeAt } from '../systems/absence/daily-plan.ts'
import type { ConditionKind } from './define.ts'

/** The player is at one of these places; the seed's condition on location. For a single place, an event's `setting` says the same. */
export interface PlaceCondition {
  readonly kind: 'place'
  readonly in: readonly Place[]
}

export const place: ConditionKind<PlaceCondition> = {
  kind: 'place',
  holds: (condition, { life, minute }) => condition.in.includes(placeAt(life, minute)),
  explains: (condition) => `to be at ${condition.in.join(' or ')}`,
  reads: (condition) => ({ all: [], none: othersOf('place', condition.in), exact: true }),
}
