import type { PartEffect } from '../catalogue/effect.ts'
import { messageOf } from '../core/message.ts'
import { endRelationship as end } from '../systems/love/couple.ts'
import { isMarried, partnerOf } from '../systems/love/relationships.ts'
import type { EffectKind } from './define.ts'

export const part: EffectKind<PartEffect> = {
  kind: 'part',
  changes: ['facts'],
  applies(_, turn) {
    const partner = partnerOf(turn.life)
    if (partner === undefined) return
    end(turn, messageOf(turn, isMarried(turn.life) ? 'love.divorced-by-event' : 'love.parted-by-event', { partner }))
  },
  explains: () => 'the two of you part',
  bounds: () => null,
}
