import type { QuarrelEffect } from '../catalogue/effect.ts'
import { castPerson } from '../core/cast.ts'
import { startQuarrel } from '../systems/together/quarrels.ts'
import type { EffectKind } from './define.ts'

export const quarrel: EffectKind<QuarrelEffect> = {
  kind: 'quarrel',
  changes: [],
  applies: ({ role, by }, { life, minute }, cast) => startQuarrel(castPerson(life, cast, role), minute, by),
  explains: ({ role }) => `${role}: not on speaking terms`,
  bounds: () => null,
}
