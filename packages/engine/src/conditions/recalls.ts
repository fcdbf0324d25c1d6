import type { RecallsCondition } from '../catalogue/cast-condition.ts'
import { wording } from '../core/message.ts'
import { minutesPerDay } from '../life/limits.ts'
import { memoriesOf, recallsThat } from '../life/person.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const recalls: ConditionKind<RecallsCondition> = {
  kind: 'recalls',
  holds({ role, as, daysAgo = 0 }, { life, minute, cast }) {
    const person = life.people.find((one) => one.id === cast[role])
    if (person === undefined || !recallsThat(person, as)) return false
    if (daysAgo === 0) return true
    const latest = minute - daysAgo * minutesPerDay
    return memoriesOf(person).some((memory) => memory.as === as && memory.minute <= latest)
  },
  explains: ({ role, as }) => wording('requirements.recalls', { role, what: as }),
  reads: () => readsNothing,
}
