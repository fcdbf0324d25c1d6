import { clamp } from '@lifegrid/base/clamp'
import type { WeightEffect } from '../catalogue/effect.ts'
import { type EffectKind, signed } from './define.ts'

const offsetMax = 300

export const weight: EffectKind<WeightEffect> = {
  kind: 'weight',
  changes: [],
  applies({ by }, turn) {
    turn.life.weightOffset = clamp(turn.life.weightOffset + by, -offsetMax, offsetMax)
  },
  explains: ({ by }) => `weight ${signed(by / 10)} kg`,
  bounds: ({ by }) => ({ of: 'weight', from: -100, to: 100, asked: by }),
}
