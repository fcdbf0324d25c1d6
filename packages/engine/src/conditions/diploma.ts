import type { DiplomaCondition } from '../catalogue/condition.ts'
import { compareLevels } from '../life/education.ts'
import { diplomaNames } from '../systems/school/education-requirements.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const diploma: ConditionKind<DiplomaCondition> = {
  kind: 'diploma',
  holds: ({ atLeast }, { life }) => compareLevels(life.education.level, atLeast) >= 0,
  explains: ({ atLeast }) => diplomaNames[atLeast],
  reads: () => readsNothing,
}
