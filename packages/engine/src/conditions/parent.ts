import type { ParentCondition } from '../catalogue/condition.ts'
import { childrenOf } from '../systems/love/relationships.ts'
import { type ConditionKind, readsNothing } from './define.ts'

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
