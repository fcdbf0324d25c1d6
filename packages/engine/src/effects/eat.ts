import type { EatEffect } from '../catalogue/effect.ts'
import type { EffectKind } from './define.ts'

export const eat: EffectKind<EatEffect> = {
  kind: 'eat',
  changes: [],
  applies(_, turn) {
    turn.life.ateMinute = turn.minute
    turn.life.drankMinute = turn.minute
  },
  explains: () => 'a meal',
  bounds: () => null,
}
