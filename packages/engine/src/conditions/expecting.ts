import type { ExpectingCondition } from '../catalogue/condition.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const expecting: ConditionKind<ExpectingCondition> = {
  kind: 'expecting',
  holds: (_, { life }) => life.love.expecting !== null,
  explains: () => 'a child on its way',
  reads: () => readsNothing,
}
