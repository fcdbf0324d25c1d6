import type { RememberEffect } from '../catalogue/effect.ts'
import { withId } from '../codec/compact/id-table.ts'
import type { EffectKind } from './define.ts'

export const remember: EffectKind<RememberEffect> = {
  kind: 'remember',
  changes: [],
  applies({ what }, turn) {
    turn.life.memory = withId(turn.life.memory, what, turn.minute)
    turn.touched.add(`memory:${what}`)
  },
  explains: ({ what }) => `remembered: ${what.replaceAll('-', ' ')}`,
  bounds: () => null,
}
