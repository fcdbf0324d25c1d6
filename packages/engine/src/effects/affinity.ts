import type { AffinityEffect } from '../catalogue/effect.ts'
import { castPerson } from '../core/cast.ts'
import { affect } from '../systems/people/affinity.ts'
import { type EffectKind, signed } from './define.ts'

export const affinity: EffectKind<AffinityEffect> = {
  kind: 'affinity',
  changes: [],
  applies: ({ role, by }, turn, cast) => void affect(turn, castPerson(turn.life, cast, role), by),
  explains: ({ role, by }) => `${role}: affinity ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'affinity', from: -20, to: 40, asked: by }),
}
