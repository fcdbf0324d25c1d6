import type { RomancePossibleCondition } from '../catalogue/cast-condition.ts'
import { wording } from '../core/message.ts'
import { recentlyAlone } from '../systems/love/decent-time.ts'
import { refuseRomance } from '../systems/love/romance-rules.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const romancePossible: ConditionKind<RomancePossibleCondition> = {
  kind: 'romancePossible',
  holds({ role }, { life, minute, cast }) {
    const person = life.people.find((one) => one.id === cast[role])
    if (person === undefined || recentlyAlone(life, minute) !== undefined) return false
    return refuseRomance(life, person, minute) === undefined
  },
  explains: ({ role }) => wording('requirements.romance-possible', { role }),
  reads: () => ({ ...readsNothing, none: ['partnered'] }),
}
