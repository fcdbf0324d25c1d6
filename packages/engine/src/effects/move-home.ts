import { assert } from '@lifegrid/base/assert'
import { homesOf, moveTo, refuseHome } from '../systems/home/housing.ts'
import type { EffectKind } from './define.ts'

/** The player moves into a home of the catalogue, or to the parents. Nothing where landlord or bank would refuse. */
export interface MoveHomeEffect {
  readonly kind: 'moveHome'
  readonly home: string
}

export const moveHome: EffectKind<MoveHomeEffect> = {
  kind: 'moveHome',
  applies({ home }, turn) {
    const definition = homesOf(turn.catalogue).find((one) => one.id === home)
    assert(definition !== undefined, 'a home that content names is in the catalogue')
    if (refuseHome(turn, definition) === undefined) moveTo(turn, definition)
  },
  explains: ({ home }) => `a new home: ${home.replaceAll('-', ' ')}`,
  bounds: () => null,
}
