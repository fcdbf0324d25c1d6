import type { QuarrelCondition } from '../catalogue/cast-condition.ts'
import { personIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import { minutesPerDay } from '../life/limits.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const quarrel: ConditionKind<QuarrelCondition> = {
  kind: 'quarrel',
  holds({ role, daysAgo = 0, by }, { life, minute, cast }) {
    const open = personIn(life, cast, role)?.quarrel ?? null
    if (open === null || (by !== undefined && open.by !== by)) return false
    return minute - open.since >= daysAgo * minutesPerDay
  },
  explains: ({ role }) => wording('requirements.quarrel', { role }),
  reads: () => readsNothing,
}
