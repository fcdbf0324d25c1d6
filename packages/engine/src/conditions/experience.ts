import type { ExperienceCondition } from '../catalogue/work-condition.ts'
import { wording } from '../core/message.ts'
import { wordList } from '../core/phrases.ts'
import { experienceYearsAt } from '../systems/work/job.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const experience: ConditionKind<ExperienceCondition> = {
  kind: 'experience',
  holds: ({ ladders, years = 1 }, { life, minute }) =>
    ladders.some((ladder) => experienceYearsAt(life, ladder, minute) >= years),
  explains: ({ ladders, years = 1 }) =>
    wording('requirements.experience', { years, ladders: wordList('requirements.or', ladders.map(plain)) }),
  reads: () => readsNothing,
}

function plain(id: string): string {
  return id.replaceAll('-', ' ')
}
