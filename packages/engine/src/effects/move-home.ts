import { assert } from '@lifegrid/base/assert'
import type { MoveHomeEffect } from '../catalogue/effect.ts'
import { homesOf } from '../systems/home/homes.ts'
import { moveTo, refuseHome } from '../systems/home/housing.ts'
import type { EffectKind } from './define.ts'

export const moveHome: EffectKind<MoveHomeEffect> = {
  kind: 'moveHome',
  changes: ['facts'],
  applies({ home }, turn) {
    const definition = homesOf(turn.catalogue).find((one) => one.id === home)
    assert(definition !== undefined, 'a home in an effect is in the catalogue')
    if (refuseHome(turn, definition) === undefined) moveTo(turn, definition)
  },
  explains: ({ home }) => `a new home: ${home.replaceAll('-', ' ')}`,
  bounds: () => null,
}
