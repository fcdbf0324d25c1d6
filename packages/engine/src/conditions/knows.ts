import type { KnowsCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import type { ConditionKind } from './define.ts'

export const knows: ConditionKind<KnowsCondition> = {
  kind: 'knows',
  holds: ({ relation, status = 'alive' }, { life }) =>
    life.people.some((person) => person.relation === relation && (person.diedDay === null) === (status === 'alive')),
  explains: ({ relation, status = 'alive' }) =>
    wording(status === 'alive' ? 'requirements.knows' : 'requirements.knows-lost', { relation }),
  reads: ({ relation, status = 'alive' }) => ({
    all: [status === 'alive' ? `alive:${relation}` : `lost:${relation}`],
    none: [],
    exact: true,
  }),
}
