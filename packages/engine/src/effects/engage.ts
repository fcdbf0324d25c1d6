import type { EngageEffect } from '../catalogue/effect.ts'
import { becomeEngaged } from '../systems/love/couple.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import type { EffectKind } from './define.ts'

export const engage: EffectKind<EngageEffect> = {
  kind: 'engage',
  applies(_, turn) {
    if (turn.life.love.bond?.status !== 'dating') return
    becomeEngaged(turn, `You and ${partnerOf(turn.life)?.firstname} are engaged.`)
  },
  explains: () => 'engaged',
  bounds: () => null,
}
