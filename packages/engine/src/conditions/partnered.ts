import type { Life } from '../life/life.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** The player is half of a couple; of one that is dating, engaged or married, where that is asked for. */
export interface PartneredCondition {
  readonly kind: 'partnered'
  readonly as?: 'dating' | 'engaged' | 'married'
}

export const partnered: ConditionKind<PartneredCondition> = {
  kind: 'partnered',
  holds: ({ as }, { life }) => isPartnered(life, as),
  explains: ({ as }) => (as === undefined ? 'somebody at your side' : `to be ${as}`),
  reads: ({ as }) => ({ ...readsNothing, all: ['partnered'], exact: as === undefined }),
}

function isPartnered({ love }: Life, as: PartneredCondition['as']): boolean {
  return love.bond !== null && (as === undefined || love.bond.status === as)
}
