import type { BecomeCoupleEffect } from '../catalogue/effect.ts'
import { castPerson } from '../core/cast.ts'
import { becomeCouple as become } from '../systems/love/couple.ts'
import { refuseRomance } from '../systems/love/romance-rules.ts'
import type { EffectKind } from './define.ts'

export const becomeCouple: EffectKind<BecomeCoupleEffect> = {
  kind: 'becomeCouple',
  changes: ['facts'],
  applies({ role }, turn, cast) {
    const person = castPerson(turn.life, cast, role)
    if (refuseRomance(turn.life, person, turn.minute) === undefined) become(turn, person)
  },
  explains: ({ role }) => `you and your ${role} become a couple`,
  bounds: () => null,
}
