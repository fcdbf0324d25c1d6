import type { PartneredCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import type { Life } from '../life/life.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const partnered: ConditionKind<PartneredCondition> = {
  kind: 'partnered',
  holds: ({ as }, { life }) => isPartnered(life, as),
  explains: ({ as }) =>
    as === undefined ? wording('requirements.partner') : wording('requirements.partner-as', { status: as }),
  reads: ({ as }) => ({ ...readsNothing, all: ['partnered'], exact: as === undefined }),
}

function isPartnered({ love }: Life, as: PartneredCondition['as']): boolean {
  return love.bond !== null && (as === undefined || love.bond.status === as)
}
