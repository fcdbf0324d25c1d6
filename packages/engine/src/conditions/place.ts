import type { PlaceCondition } from '../catalogue/condition.ts'
import { placeAt } from '../core/daily-plan.ts'
import { factsExcept } from '../core/fact-bits.ts'
import type { ConditionKind } from './define.ts'

export const place: ConditionKind<PlaceCondition> = {
  kind: 'place',
  holds: (condition, { life, minute }) => condition.in.includes(placeAt(life, minute)),
  explains: (condition) => `to be at ${condition.in.join(' or ')}`,
  reads: (condition) => ({ all: [], none: factsExcept('place', condition.in), exact: true }),
}
