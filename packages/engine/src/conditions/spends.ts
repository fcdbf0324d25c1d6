import type { SpendingHabit } from '../life/finances.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** The player has one of these ways with money. */
export interface SpendsCondition {
  readonly kind: 'spends'
  readonly as: readonly SpendingHabit[]
}

export const spends: ConditionKind<SpendsCondition> = {
  kind: 'spends',
  holds: ({ as }, { life }) => as.includes(life.finances.habit),
  explains: ({ as }) => `to be ${as.join(' or ')} with money`,
  reads: () => readsNothing,
}
