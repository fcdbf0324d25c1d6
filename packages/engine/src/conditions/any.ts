import type { AnyCondition } from '../catalogue/condition.ts'
import { wordList } from '../core/phrases.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const any: ConditionKind<AnyCondition> = {
  kind: 'any',
  holds: ({ of }, look, conditions) => of.some((condition) => conditions.holds(condition, look)),
  explains: ({ of }, conditions) =>
    wordList(
      'requirements.or',
      of.map((condition) => conditions.explains(condition)),
    ),
  // Fact bits can require all of some facts and none of others, but not one of several.
  reads: () => readsNothing,
}
