import { castPerson } from '../core/cast.ts'
import { becomeCouple as become } from '../systems/love/couple.ts'
import { refuseRomance } from '../systems/love/romance-rules.ts'
import type { EffectKind } from './define.ts'

/** The player and someone of the cast are a couple from now on; nothing where something stands between them. */
export interface BecomeCoupleEffect {
  readonly kind: 'becomeCouple'
  readonly role: string
}

export const becomeCouple: EffectKind<BecomeCoupleEffect> = {
  kind: 'becomeCouple',
  applies({ role }, turn, cast) {
    const person = castPerson(turn.life, cast, role)
    if (refuseRomance(turn.life, person, turn.minute) === undefined) become(turn, person)
  },
  explains: ({ role }) => `you and your ${role} become a couple`,
  bounds: () => null,
}
