import type { EngageEffect } from '../catalogue/effect.ts'
import { becomeEngaged } from '../systems/love/couple.ts'
import type { EffectKind } from './define.ts'

export const engage: EffectKind<EngageEffect> = {
  kind: 'engage',
  changes: ['facts'],
  applies(_, turn) {
    if (turn.life.love.bond?.status === 'dating') becomeEngaged(turn, { byEvent: true })
  },
  explains: () => 'engaged',
  bounds: () => null,
}
