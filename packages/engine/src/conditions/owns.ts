import { owns as ownsItem } from '../systems/money/shop.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** The player owns a thing of the store (or, with `is: false`, does not). */
export interface OwnsCondition {
  readonly kind: 'owns'
  readonly item: string
  readonly is: boolean
}

export const owns: ConditionKind<OwnsCondition> = {
  kind: 'owns',
  holds: ({ item, is }, { life }) => ownsItem(life, item) === is,
  explains: ({ item, is }) => `${is ? 'to own' : 'not to own'} this: ${item.replaceAll('-', ' ')}`,
  reads: () => readsNothing,
}
