import type { SpendsCondition } from '../catalogue/condition.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const spends: ConditionKind<SpendsCondition> = {
  kind: 'spends',
  holds: ({ as }, { life }) => as.includes(life.finances.habit),
  explains: ({ as }) => `to be ${as.join(' or ')} with money`,
  reads: () => readsNothing,
}
