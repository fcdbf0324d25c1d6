import type { TemperamentCondition } from '../catalogue/condition.ts'
import { natureIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import { dimensionOf } from '../systems/people/nature.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const temperament: ConditionKind<TemperamentCondition> = {
  kind: 'temperament',
  holds({ of, role, from = 0, to = 100 }, { life, cast }) {
    const nature = natureIn(life, cast, role)
    if (nature === undefined) return false
    const value = dimensionOf(nature, of)
    return from <= value && value <= to
  },
  explains({ of, role, from }) {
    const what = wording(`people.${of}-${from === undefined ? 'low' : 'high'}`)
    return role === undefined
      ? wording('requirements.temperament', { what })
      : wording('requirements.person-temperament', { role, what })
  },
  reads: () => readsNothing,
}
