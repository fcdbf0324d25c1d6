import type { DiplomaCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { compareLevels } from '../life/education.ts'
import { highestDiploma } from '../systems/school/education-requirements.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const diploma: ConditionKind<DiplomaCondition> = {
  kind: 'diploma',
  holds: ({ atLeast }, { life }) => compareLevels(life.education.level, atLeast) >= 0,
  explains: ({ atLeast }) => wording(`requirements.diploma-${atLeast}`),
  stands: (_, { life }) => highestDiploma(life.education.level),
  reads: () => readsNothing,
}
