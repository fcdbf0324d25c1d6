import type { RaiseEffect } from '../catalogue/effect.ts'
import { raise as raiseWage } from '../systems/work/wage.ts'
import type { EffectKind } from './define.ts'

export const raise: EffectKind<RaiseEffect> = {
  kind: 'raise',
  changes: ['facts'],
  applies({ times }, turn) {
    if (turn.life.work.job !== null) raiseWage(turn, times)
  },
  explains: ({ times }) => `wage × ${times}`,
  bounds: ({ times }) => ({ of: 'wage', from: 0.7, to: 1.5, asked: times }),
}
