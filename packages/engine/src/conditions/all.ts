import type { AllCondition } from '../catalogue/condition.ts'
import { wordList } from '../core/phrases.ts'
import type { ConditionKind } from './define.ts'

export const all: ConditionKind<AllCondition> = {
  kind: 'all',
  holds: ({ of }, look, conditions) => of.every((condition) => conditions.holds(condition, look)),
  explains: ({ of }, conditions) =>
    wordList(
      'requirements.and',
      of.map((condition) => conditions.explains(condition)),
    ),
  reads({ of }, conditions) {
    const reads = of.map((condition) => conditions.reads(condition))
    return {
      all: reads.flatMap((one) => one.all),
      none: reads.flatMap((one) => one.none),
      exact: reads.every((one) => one.exact),
    }
  },
}
