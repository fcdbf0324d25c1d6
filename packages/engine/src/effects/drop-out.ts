import { leaveEarly, whyNotLeave } from '../systems/school/studies.ts'
import type { EffectKind } from './define.ts'

/** The player leaves school without its diploma, where the law allows it. */
export interface DropOutEffect {
  readonly kind: 'dropOut'
}

export const dropOut: EffectKind<DropOutEffect> = {
  kind: 'dropOut',
  applies(_, turn) {
    if (whyNotLeave(turn.life, turn.minute) === undefined) leaveEarly(turn)
  },
  explains: () => 'leaving school',
  bounds: () => null,
}
