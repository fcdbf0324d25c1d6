import type { PlaceCondition } from '../catalogue/condition.ts'
import { placeAt } from '../core/daily-plan.ts'
import { factsExcept } from '../core/fact-bits.ts'
import { wording } from '../core/message.ts'
import { wordList } from '../core/phrases.ts'
import type { ConditionKind } from './define.ts'

export const place: ConditionKind<PlaceCondition> = {
  kind: 'place',
  holds: (condition, { life, minute }) => condition.in.includes(placeAt(life, minute)),
  explains: (condition) => wording('requirements.location', { places: wordList('requirements.or', condition.in) }),
  reads: (condition) => ({ all: [], none: factsExcept('place', condition.in), exact: true }),
}
