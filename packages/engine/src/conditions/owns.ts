import type { OwnsCondition } from '../catalogue/work-condition.ts'
import { wording } from '../core/message.ts'
import { owns as ownsItem } from '../systems/money/belongings.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const owns: ConditionKind<OwnsCondition> = {
  kind: 'owns',
  holds: ({ item, is = true }, { life }) => ownsItem(life, item) === is,
  explains: ({ item, is = true }) =>
    wording(is ? 'requirements.owns' : 'requirements.not-owns', { item: item.replaceAll('-', ' ') }),
  reads: () => readsNothing,
}
