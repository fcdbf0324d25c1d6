import { childrenOf } from '../systems/love/relationships.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** The player has so many living children, both ends included; at least one where nothing is said. */
export interface ParentCondition {
  readonly kind: 'parent'
  readonly from?: number
  readonly to?: number
}

export const parent: ConditionKind<ParentCondition> = {
  kind: 'parent',
  holds({ from = 1, to = 100 }, { life }) {
    const count = childrenOf(life).length
    return from <= count && count <= to
  },
  explains: ({ from = 1, to }) =>
    to === undefined ? `${from === 1 ? 'a child' : `${from} children`}` : `${from} to ${to} children`,
  reads: () => readsNothing,
}
