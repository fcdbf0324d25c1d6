import { readId } from '../codec/compact/id-table.ts'
import { minutesPerDay } from '../core/limits.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** The life remembers something (see the effect `remember`), at least so many days old where that is given. */
export interface RemembersCondition {
  readonly kind: 'remembers'
  readonly what: string
  readonly daysAgo?: number
}

export const remembers: ConditionKind<RemembersCondition> = {
  kind: 'remembers',
  holds({ what, daysAgo = 0 }, { life, minute }) {
    const since = readId(life.memory, what)
    return since !== undefined && minute - since >= daysAgo * minutesPerDay
  },
  explains: ({ what }) => `to remember: ${what.replaceAll('-', ' ')}`,
  reads: () => readsNothing,
}
