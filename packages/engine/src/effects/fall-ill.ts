import { assert } from '@lifegrid/base/assert'
import { bodyIndexOf } from '../catalogue/body.ts'
import type { Severity } from '../life/body.ts'
import { fallIll as fallIllWith } from '../systems/body/illness.ts'
import type { EffectKind } from './define.ts'

/** The player gets a condition, of a drawn severity unless one is stated. Nothing for those who have it. */
export interface FallIllEffect {
  readonly kind: 'fallIll'
  readonly illness: string
  readonly severity?: Severity
}

export const fallIll: EffectKind<FallIllEffect> = {
  kind: 'fallIll',
  applies({ illness, severity }, turn) {
    const definition = bodyIndexOf(turn.catalogue).conditions.get(illness)
    assert(definition !== undefined, 'a condition that content names is in the catalogue')
    fallIllWith(turn, definition, severity)
  },
  explains: ({ illness }) => illness.replaceAll('-', ' '),
  bounds: () => null,
}
