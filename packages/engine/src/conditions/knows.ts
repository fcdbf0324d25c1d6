import type { Relation } from '../life/person.ts'
import type { ConditionKind } from './define.ts'

/** Someone of that relation is alive, or has died. Without a role in the cast: for that, the cast itself is the condition. */
export interface KnowsCondition {
  readonly kind: 'knows'
  readonly relation: Relation
  readonly status?: 'alive' | 'dead'
}

export const knows: ConditionKind<KnowsCondition> = {
  kind: 'knows',
  holds: ({ relation, status = 'alive' }, { life }) =>
    life.people.some((person) => person.relation === relation && (person.diedDay === null) === (status === 'alive')),
  explains: ({ relation, status = 'alive' }) => (status === 'alive' ? `a ${relation}` : `to have lost a ${relation}`),
  reads: ({ relation, status = 'alive' }) => ({
    all: [status === 'alive' ? `alive:${relation}` : `lost:${relation}`],
    none: [],
    exact: true,
  }),
}
