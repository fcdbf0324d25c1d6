import type { StudiesCondition } from '../catalogue/condition.ts'
import { factsExcept } from '../core/fact-bits.ts'
import { wording } from '../core/message.ts'
import { wordList } from '../core/phrases.ts'
import type { EducationLevel } from '../life/education.ts'
import type { ConditionKind } from './define.ts'

const schools = {
  none: 'no-school',
  elementary: 'elementary-school',
  highSchool: 'high-school',
  trade: 'trade-school',
  associate: 'community-college',
  bachelor: 'college',
  master: 'graduate-school',
  doctorate: 'graduate-school',
} as const satisfies Record<EducationLevel, string>

export const studies: ConditionKind<StudiesCondition> = {
  kind: 'studies',
  holds: (condition, { life }) => condition.for.includes(life.education.current?.educationLevel ?? 'none'),
  explains(condition) {
    const at = new Set(condition.for.map((level) => schools[level]))
    return wordList(
      'requirements.or',
      [...at].map((school) => wording(`requirements.at-${school}`)),
    )
  },
  reads: (condition) => ({ all: [], none: factsExcept('studies', condition.for), exact: true }),
}
