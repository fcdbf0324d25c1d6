import { assert } from '@lifegrid/base/assert'
import type { FallIllEffect } from '../catalogue/effect.ts'
import { bodyIndexOf } from '../systems/body/body-index.ts'
import { fallIll as fallIllWith } from '../systems/body/illness.ts'
import type { EffectKind } from './define.ts'

export const fallIll: EffectKind<FallIllEffect> = {
  kind: 'fallIll',
  changes: ['facts'],
  applies({ illness, severity }, turn) {
    const definition = bodyIndexOf(turn.catalogue).conditions.get(illness)
    assert(definition !== undefined, 'a condition in an effect is in the catalogue')
    fallIllWith(turn, definition, severity)
  },
  explains: ({ illness }) => illness.replaceAll('-', ' '),
  bounds: () => null,
}
