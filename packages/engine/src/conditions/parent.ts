import type { ParentCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { childrenOf } from '../systems/love/relationships.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const parent: ConditionKind<ParentCondition> = {
  kind: 'parent',
  holds({ from = 1, to = 100 }, { life }) {
    const count = childrenOf(life).length
    return from <= count && count <= to
  },
  explains({ from = 1, to }) {
    if (to !== undefined) return wording('requirements.children-between', { from, to })
    return from === 1 ? wording('requirements.child') : wording('requirements.children-from', { from })
  },
  reads: () => readsNothing,
}
