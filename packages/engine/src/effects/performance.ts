import type { PerformanceEffect } from '../catalogue/effect.ts'
import { changePerformance } from '../systems/work/performance.ts'
import { warnIfTooLow } from '../systems/work/work.ts'
import { type EffectKind, signed } from './define.ts'

export const performance: EffectKind<PerformanceEffect> = {
  kind: 'performance',
  changes: ['facts'],
  applies({ by }, turn) {
    changePerformance(turn.life, turn.minute, by)
    if (by < 0) warnIfTooLow(turn)
  },
  explains: ({ by }) => `performance at work ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'performance', from: -40, to: 40, asked: by }),
}
