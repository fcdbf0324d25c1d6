import { assert } from '@lifegrid/base/assert'
import type { ReceiveItemEffect } from '../catalogue/effect.ts'
import { addPossession, itemById } from '../systems/money/belongings.ts'
import type { EffectKind } from './define.ts'

export const receiveItem: EffectKind<ReceiveItemEffect> = {
  kind: 'receiveItem',
  changes: ['facts'],
  applies({ item }, turn) {
    const definition = itemById(turn.catalogue, item)
    assert(definition !== undefined, 'an item in an effect is in the catalogue')
    addPossession(turn, definition)
  },
  explains: ({ item }) => `yours: ${item.replaceAll('-', ' ')}`,
  bounds: () => null,
}
