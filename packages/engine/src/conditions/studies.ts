import type { StudiesCondition } from '../catalogue/condition.ts'
import { factsExcept } from '../core/fact-bits.ts'
import type { EducationLevel } from '../life/education.ts'
import type { ConditionKind } from './define.ts'

const words: Readonly<Record<EducationLevel, string>> = {
  none: 'to be at no school',
  elementary: 'to be at elementary school',
  highSchool: 'to be at high school',
  trade: 'to be at a trade school',
  associate: 'to be at a community college',
  bachelor: 'to be at college',
  master: 'to be at a graduate school',
  doctorate: 'to be at a graduate school',
}

export const studies: ConditionKind<StudiesCondition> = {
  kind: 'studies',
  holds: (condition, { life }) => condition.for.includes(life.education.current?.educationLevel ?? 'none'),
  explains: (condition) => [...new Set(condition.for.map((level) => words[level]))].join(' or '),
  reads: (condition) => ({ all: [], none: factsExcept('studies', condition.for), exact: true }),
}
