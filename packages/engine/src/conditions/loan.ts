import type { LoanCondition } from '../catalogue/cast-condition.ts'
import { personIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import { minutesPerDay } from '../life/limits.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const loan: ConditionKind<LoanCondition> = {
  kind: 'loan',
  holds({ role, daysAgo = 0, from = 1 }, { life, minute, cast }) {
    const open = personIn(life, cast, role)?.loan ?? null
    return open !== null && open.cents >= from && minute - open.since >= daysAgo * minutesPerDay
  },
  explains: ({ role }) => wording('requirements.loan', { role }),
  reads: () => readsNothing,
}
