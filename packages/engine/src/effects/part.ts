import type { PartEffect } from '../catalogue/effect.ts'
import { part as end } from '../systems/love/couple.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import type { EffectKind } from './define.ts'

export const part: EffectKind<PartEffect> = {
  kind: 'part',
  applies(_, turn) {
    const partner = partnerOf(turn.life)
    if (partner !== undefined) end(turn, `You and ${partner.firstname} go separate ways.`)
  },
  explains: () => 'the two of you part',
  bounds: () => null,
}
