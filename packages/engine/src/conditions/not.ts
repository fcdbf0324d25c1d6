import type { NotCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const not: ConditionKind<NotCondition> = {
  kind: 'not',
  holds: ({ of }, look, conditions) => !conditions.holds(of, look),
  explains({ of }, conditions) {
    const requirement = conditions.explains(of)
    // A different past is what is missing, whatever must have happened or not.
    return of.kind === 'remembers' ? requirement : wording('requirements.not', { requirement })
  },
  reads({ of }, conditions) {
    const { all, none, exact } = conditions.reads(of)
    // The opposite of one fact can be stated in fact bits. The opposite of several is an alternative, which cannot.
    if (!exact || all.length + none.length !== 1) return readsNothing
    return { all: none, none: all, exact: true }
  },
}
