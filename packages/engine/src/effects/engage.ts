import { becomeEngaged } from '../systems/couple.ts'
import type { EffectKind } from './define.ts'

/** The player and the partner promise each other; nothing for those who have, or who have nobody. */
export interface EngageEffect {
  readonly kind: 'engage'
}

export const engage: EffectKind<EngageEffect> = {
  kind: 'engage',
  applies(_, turn) {
    if (turn.life.love.bond?.status === 'dating') becomeEngaged(turn)
  },
  explains: () => 'engaged',
  bounds: () => null,
}
