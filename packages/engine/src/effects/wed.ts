import type { WedEffect } from '../catalogue/effect.ts'
import { messageOf } from '../core/message.ts'
import { becomeMarried } from '../systems/love/couple.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import type { EffectKind } from './define.ts'

export const wed: EffectKind<WedEffect> = {
  kind: 'wed',
  changes: ['facts'],
  applies({ affinity }, turn) {
    const partner = partnerOf(turn.life)
    if (partner === undefined || turn.life.love.bond?.status !== 'engaged') return
    becomeMarried(turn, messageOf(turn, 'love.wedding-by-event', { partner }), affinity)
  },
  explains: () => 'married',
  bounds: ({ affinity }) => ({ of: 'affinity', from: 10, to: 40, asked: affinity }),
}
