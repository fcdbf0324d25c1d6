import type { AnyCondition } from '../catalogue/condition.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const any: ConditionKind<AnyCondition> = {
  kind: 'any',
  holds: ({ of }, look, conditions) => of.some((condition) => conditions.holds(condition, look)),
  explains: ({ of }, conditions) => of.map((condition) => conditions.explains(condition)).join(' or '),
  // A mask says "all of these, none of those"; an alternative is neither.
  reads: () => readsNothing,
}
