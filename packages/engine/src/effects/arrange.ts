import type { ArrangeEffect } from '../catalogue/effect.ts'
import { castPerson } from '../core/cast.ts'
import { adultAge } from '../life/stage.ts'
import { arrange as arrangeFor } from '../systems/home/arrange.ts'
import { ageOfPerson } from '../systems/love/romance-rules.ts'
import type { EffectKind } from './define.ts'

export const arrange: EffectKind<ArrangeEffect> = {
  kind: 'arrange',
  changes: ['facts'],
  applies({ role, as }, turn, cast) {
    const person = castPerson(turn.life, cast, role)
    const isMinor = ageOfPerson(turn.life, person, turn.minute) < adultAge
    arrangeFor(turn, person, isMinor, as === 'usual' ? null : as)
  },
  explains: ({ role, as }) => `${role}: arrangement ${as}`,
  bounds: () => null,
}
