import type { StudiedCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { wordList } from '../core/phrases.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const studied: ConditionKind<StudiedCondition> = {
  kind: 'studied',
  holds({ majors, graduated = false }, { life: { education } }) {
    const { current, records } = education
    const isOne = (major: string | null): boolean => major !== null && majors.includes(major)
    if (!graduated && current !== null && isOne(current.major)) return true
    return records.some(({ major, outcome }) => isOne(major) && (!graduated || outcome === 'graduated'))
  },
  explains: ({ majors }) =>
    wording('requirements.studied', {
      majors: wordList(
        'requirements.or',
        majors.map((major) => major.replaceAll('-', ' ')),
      ),
    }),
  reads: () => readsNothing,
}
