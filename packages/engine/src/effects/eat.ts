import type { EffectKind } from './define.ts'

/** A meal and a drink outside the daily routine. */
export interface EatEffect {
  readonly kind: 'eat'
}

export const eat: EffectKind<EatEffect> = {
  kind: 'eat',
  applies(_, turn) {
    turn.life.ateMinute = turn.minute
    turn.life.drankMinute = turn.minute
  },
  explains: () => 'a meal',
  bounds: () => null,
}
