import type { RemembersCondition } from '../catalogue/condition.ts'
import { readId } from '../codec/compact/id-table.ts'
import { wording } from '../core/message.ts'
import { minutesPerDay } from '../life/limits.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const remembers: ConditionKind<RemembersCondition> = {
  kind: 'remembers',
  holds({ what, daysAgo = 0, withinDays }, { life, minute }) {
    const since = readId(life.memory, what)
    if (since === undefined || minute - since < daysAgo * minutesPerDay) return false
    return withinDays === undefined || minute - since <= withinDays * minutesPerDay
  },
  // What is noted has a name for the authors, not for the player.
  explains: () => wording('requirements.memory'),
  reads: () => readsNothing,
}
