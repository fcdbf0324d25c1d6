import { changeActivityPerformance } from '../systems/school/extracurriculars.ts'
import { type EffectKind, signed } from './define.ts'

/** Moves what the player can do in an activity (in all of them, without one). Nothing for those who do not do it. */
export interface PracticeEffect {
  readonly kind: 'practice'
  readonly activity?: string
  readonly by: number
}

export const practice: EffectKind<PracticeEffect> = {
  kind: 'practice',
  applies({ activity, by }, { life, minute }) {
    for (const { id } of life.education.activities) {
      if ((activity ?? id) === id) changeActivityPerformance(life, minute, id, by)
    }
  },
  explains: ({ activity, by }) => `${activity?.replaceAll('-', ' ') ?? 'practice'} ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'practice', from: -20, to: 20, asked: by }),
}
