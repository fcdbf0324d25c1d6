import type { GaugeEffect } from '../catalogue/effect.ts'
import { changeGauge } from '../systems/mood/mood.ts'
import { type EffectKind, signed } from './define.ts'

export const gauge: EffectKind<GaugeEffect> = {
  kind: 'gauge',
  changes: [],
  applies: ({ of, by }, turn) => changeGauge(turn.life, of, turn.minute, by),
  explains: ({ of, by }) => `${of} ${signed(by)}`,
  bounds: ({ of, by }) => ({ of, from: -40, to: 40, asked: by }),
}
