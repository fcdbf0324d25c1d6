import { type ConditionKind, readsNothing } from './define.ts'
import type { Condition } from './index.generated.ts'

/** At least one of them holds. */
export interface AnyCondition {
  readonly kind: 'any'
  readonly of: readonly Condition[]
}

export const any: ConditionKind<AnyCondition> = {
  kind: 'any',
  holds: ({ of }, look, conditions) => of.some((condition) => conditions.holds(condition, look)),
  explains: ({ of }, conditions) => of.map((condition) => conditions.explains(condition)).join(' or '),
  // A mask says "all of these, none of those"; an alternative is neither.
  reads: () => readsNothing,
}
