import type { PracticeEffect } from '../catalogue/effect.ts'
import { changeActivityPerformance } from '../systems/school/extracurriculars.ts'
import { type EffectKind, signed } from './define.ts'

export const practice: EffectKind<PracticeEffect> = {
  kind: 'practice',
  changes: ['facts'],
  applies({ activity, by }, { life, minute }) {
    for (const { id } of life.education.activities) {
      if ((activity ?? id) === id) changeActivityPerformance(life, minute, id, by)
    }
  },
  explains: ({ activity, by }) => `${activity?.replaceAll('-', ' ') ?? 'practice'} ${signed(by)}`,
  bounds: ({ by }) => ({ of: 'practice', from: -20, to: 20, asked: by }),
}
