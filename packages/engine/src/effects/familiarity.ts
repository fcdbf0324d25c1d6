import type { FamiliarityEffect } from '../catalogue/effect.ts'
import { castPerson } from '../core/cast.ts'
import { changeFamiliarity } from '../systems/people/familiarity.ts'
import { type EffectKind, signed } from './define.ts'

export const familiarity: EffectKind<FamiliarityEffect> = {
  kind: 'familiarity',
  changes: [],
  applies: ({ role, by }, turn, cast) =>
    changeFamiliarity(turn.life, castPerson(turn.life, cast, role), turn.minute, by),
  explains: ({ role, by }) => `${role}: familiarity ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'familiarity', from: -20, to: 20, asked: by }),
}
