import { compareLevels, type Diploma } from '../life/education.ts'
import { diplomaNames } from '../systems/school/college.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** The player has completed at least this level. */
export interface DiplomaCondition {
  readonly kind: 'diploma'
  readonly atLeast: Diploma
}

export const diploma: ConditionKind<DiplomaCondition> = {
  kind: 'diploma',
  holds: ({ atLeast }, { life }) => compareLevels(life.education.level, atLeast) >= 0,
  explains: ({ atLeast }) => diplomaNames[atLeast],
  reads: () => readsNothing,
}
