import { castPerson } from '../core/cast.ts'
import { changeFamiliarity } from '../systems/people/familiarity.ts'
import { type EffectKind, signed } from './define.ts'

/** Time spent with someone of the cast: the seed's 5 to 20 at a time, 0 to 100 in all. */
export interface FamiliarityEffect {
  readonly kind: 'familiarity'
  readonly role: string
  readonly by: number
}

export const familiarity: EffectKind<FamiliarityEffect> = {
  kind: 'familiarity',
  applies: ({ role, by }, turn, cast) =>
    changeFamiliarity(turn.life, castPerson(turn.life, cast, role), turn.minute, by),
  explains: ({ role, by }) => `${role}: familiarity ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'familiarity', from: -20, to: 20, asked: by }),
}
