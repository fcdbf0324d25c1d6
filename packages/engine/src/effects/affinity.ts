import { castPerson } from '../core/cast.ts'
import { changeAffinity } from '../systems/people/affinity.ts'
import { type EffectKind, signed } from './define.ts'

/** Moves what someone of the cast feels for the player: the seed's −20 to +40 at a time, −100 to 100 in all. */
export interface AffinityEffect {
  readonly kind: 'affinity'
  readonly role: string
  readonly by: number
}

export const affinity: EffectKind<AffinityEffect> = {
  kind: 'affinity',
  applies: ({ role, by }, turn, cast) => changeAffinity(castPerson(turn.life, cast, role), by),
  explains: ({ role, by }) => `${role}: affinity ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'affinity', from: -20, to: 40, asked: by }),
}
