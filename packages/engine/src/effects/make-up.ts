import type { MakeUpEffect } from '../catalogue/effect.ts'
import { castPerson } from '../core/cast.ts'
import { endQuarrel } from '../systems/together/quarrels.ts'
import type { EffectKind } from './define.ts'

export const makeUp: EffectKind<MakeUpEffect> = {
  kind: 'makeUp',
  changes: [],
  applies: ({ role }, { life }, cast) => endQuarrel(castPerson(life, cast, role)),
  explains: ({ role }) => `${role}: on speaking terms again`,
  bounds: () => null,
}
