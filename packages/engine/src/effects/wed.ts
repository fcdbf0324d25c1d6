import type { WedEffect } from '../catalogue/effect.ts'
import { becomeMarried } from '../systems/love/couple.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import type { EffectKind } from './define.ts'

export const wed: EffectKind<WedEffect> = {
  kind: 'wed',
  applies({ affinity }, turn) {
    if (turn.life.love.bond?.status !== 'engaged') return
    becomeMarried(turn, `You and ${partnerOf(turn.life)?.firstname} are married.`, affinity)
  },
  explains: () => 'married',
  bounds: ({ affinity }) => ({ of: 'affinity', from: 10, to: 40, asked: affinity }),
}
