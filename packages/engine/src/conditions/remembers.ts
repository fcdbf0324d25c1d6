import type { RemembersCondition } from '../catalogue/condition.ts'
import { readId } from '../codec/compact/id-table.ts'
import { madeWith } from '../core/memory-with.ts'
import { wording } from '../core/message.ts'
import { minutesPerDay } from '../life/limits.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const remembers: ConditionKind<RemembersCondition> = {
  kind: 'remembers',
  holds({ what, role, daysAgo = 0, withinDays }, { life, minute, cast }) {
    const noted = readId(life.memory, what)
    const person = role === undefined ? undefined : cast[role]
    const since = noted === undefined || person === undefined ? noted : madeWith(life, what, person)
    if (since === undefined || minute - since < daysAgo * minutesPerDay) return false
    return withinDays === undefined || minute - since <= withinDays * minutesPerDay
  },
  // What is noted has a name for the authors, not for the player.
  explains: () => wording('requirements.memory'),
  reads: () => readsNothing,
}
