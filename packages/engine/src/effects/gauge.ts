import type { GaugeName } from '../life/life.ts'
import { changeGauge } from '../systems/mood/mood.ts'
import { type EffectKind, signed } from './define.ts'

/** Moves one of the gauges, which stay within 0 and 100. */
export interface GaugeEffect {
  readonly kind: 'gauge'
  readonly of: GaugeName
  readonly by: number
}

export const gauge: EffectKind<GaugeEffect> = {
  kind: 'gauge',
  applies: ({ of, by }, turn) => changeGauge(turn.life, of, turn.minute, by),
  explains: ({ of, by }) => `${of} ${signed(by)}`,
  bounds: ({ of, by }) => ({ of, from: -40, to: 40, asked: by }),
}
