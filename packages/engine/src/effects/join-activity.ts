import { assert } from '@lifegrid/base/assert'
import type { JoinActivityEffect } from '../catalogue/effect.ts'
import { activityNamed, join, whyNotJoin } from '../systems/school/extracurriculars.ts'
import type { EffectKind } from './define.ts'

export const joinActivity: EffectKind<JoinActivityEffect> = {
  kind: 'joinActivity',
  changes: ['facts'],
  applies({ activity }, turn) {
    const definition = activityNamed(turn.catalogue, activity)
    assert(definition !== undefined, 'an activity in an effect is in the catalogue')
    if (whyNotJoin(turn.life, turn.catalogue, definition, turn.minute) === undefined) join(turn, definition)
  },
  explains: ({ activity }) => activity.replaceAll('-', ' '),
  bounds: () => null,
}
