import type { PlaceCondition } from '../catalogue/condition.ts'
import { othersOf } from '../story/fact-bits.ts'
import { placeAt } from '../systems/absence/daily-plan.ts'
import type { ConditionKind } from './define.ts'

export const place: ConditionKind<PlaceCondition> = {
  kind: 'place',
  holds: (condition, { life, minute }) => condition.in.includes(placeAt(life, minute)),
  explains: (condition) => `to be at ${condition.in.join(' or ')}`,
  reads: (condition) => ({ all: [], none: othersOf('place', condition.in), exact: true }),
}
