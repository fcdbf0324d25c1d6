import { assert } from '@lifegrid/base/assert'
import { itemNamed, own } from '../systems/money/shop.ts'
import type { EffectKind } from './define.ts'

/** The player comes to own a thing of the store. Where there is no room, the oldest thing goes. */
export interface ReceiveItemEffect {
  readonly kind: 'receiveItem'
  readonly item: string
}

export const receiveItem: EffectKind<ReceiveItemEffect> = {
  kind: 'receiveItem',
  applies({ item }, turn) {
    const definition = itemNamed(turn.catalogue, item)
    assert(definition !== undefined, 'a thing that content names is in the catalogue')
    own(turn, definition)
  },
  explains: ({ item }) => `yours: ${item.replaceAll('-', ' ')}`,
  bounds: () => null,
}
