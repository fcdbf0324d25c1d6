import type { LivesTogetherCondition } from '../catalogue/cast-condition.ts'
import { personIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import { livesTogether as live } from '../systems/home/household.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const livesTogether: ConditionKind<LivesTogetherCondition> = {
  kind: 'livesTogether',
  holds({ role, is }, { life, minute, cast }) {
    const person = personIn(life, cast, role)
    return person !== undefined && live(life, person, minute) === is
  },
  explains: ({ role, is }) => wording(is ? 'requirements.lives-together' : 'requirements.lives-apart', { role }),
  reads: () => readsNothing,
}
