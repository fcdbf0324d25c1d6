import type { MarksEffect } from '../catalogue/effect.ts'
import { changePerformance } from '../systems/school/grades.ts'
import { type EffectKind, signed } from './define.ts'

export const marks: EffectKind<MarksEffect> = {
  kind: 'marks',
  changes: ['facts'],
  applies: ({ by }, turn) => changePerformance(turn.life, turn.minute, by),
  explains: ({ by }) => `marks ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'marks', from: -20, to: 20, asked: by }),
}
