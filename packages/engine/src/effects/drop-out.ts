import type { DropOutEffect } from '../catalogue/effect.ts'
import { leaveEarly, whyNotLeave } from '../systems/school/studies.ts'
import type { EffectKind } from './define.ts'

export const dropOut: EffectKind<DropOutEffect> = {
  kind: 'dropOut',
  changes: ['facts'],
  applies(_, turn) {
    if (whyNotLeave(turn.life, turn.minute) === undefined) leaveEarly(turn)
  },
  explains: () => 'leaving school',
  bounds: () => null,
}
