import { minutesPerDay } from '../limits.ts'
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
    const since = Object.hasOwn(life.memory, what) ? life.memory[what] : undefined
    return since !== undefined && minute - since >= daysAgo * minutesPerDay
  },
  explains: ({ what }) => `to remember: ${what.replaceAll('-', ' ')}`,
  reads: () => readsNothing,
}
