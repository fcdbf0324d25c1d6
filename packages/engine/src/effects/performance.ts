import { changePerformance } from '../systems/work/performance.ts'
import { heedPerformance } from '../systems/work/work.ts'
import { type EffectKind, signed } from './define.ts'

/** Changes how well the work goes, 0 to 100. Nothing for those without a job. */
export interface PerformanceEffect {
  readonly kind: 'performance'
  readonly by: number
}

export const performance: EffectKind<PerformanceEffect> = {
  kind: 'performance',
  applies({ by }, turn) {
    changePerformance(turn.life, turn.minute, by)
    if (by < 0) heedPerformance(turn)
  },
  explains: ({ by }) => `performance at work ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'performance', from: -40, to: 40, asked: by }),
}
