import type { WeightEffect } from '../catalogue/effect.ts'
import { type EffectKind, signed } from './define.ts'

const offsetMax = 300

export const weight: EffectKind<WeightEffect> = {
  kind: 'weight',
  changes: [],
  applies({ by }, turn) {
    turn.life.weightOffset = Math.min(offsetMax, Math.max(-offsetMax, turn.life.weightOffset + by))
  },
  explains: ({ by }) => `weight ${signed(by / 10)} kg`,
  bounds: ({ by }) => ({ of: 'weight', from: -100, to: 100, asked: by }),
}
