import { changePerformance } from '../systems/school/grades.ts'
import { type EffectKind, signed } from './define.ts'

/** Moves the marks at the school that is attended; they drift back from there. Nothing for those who are at none. */
export interface MarksEffect {
  readonly kind: 'marks'
  readonly by: number
}

export const marks: EffectKind<MarksEffect> = {
  kind: 'marks',
  applies: ({ by }, turn) => changePerformance(turn.life, turn.minute, by),
  explains: ({ by }) => `marks ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'marks', from: -20, to: 20, asked: by }),
}
