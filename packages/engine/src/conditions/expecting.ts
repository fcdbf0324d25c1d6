import { type ConditionKind, readsNothing } from './define.ts'

/** A child is on its way. */
export interface ExpectingCondition {
  readonly kind: 'expecting'
}

export const expecting: ConditionKind<ExpectingCondition> = {
  kind: 'expecting',
  holds: (_, { life }) => life.love.expecting !== null,
  explains: () => 'a child on its way',
  reads: () => readsNothing,
}
