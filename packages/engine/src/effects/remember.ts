import type { RememberEffect } from '../catalogue/effect.ts'
import { withId } from '../codec/compact/id-table.ts'
import { withPeople } from '../core/memory-with.ts'
import type { EffectKind } from './define.ts'

export const remember: EffectKind<RememberEffect> = {
  kind: 'remember',
  changes: [],
  applies({ what }, turn, cast) {
    const { life, minute } = turn
    life.memory = withPeople(withId(life.memory, what, minute), { what, cast, minute }, turn.catalogue)
    turn.touched.add(`memory:${what}`)
  },
  explains: ({ what }) => `remembered: ${what.replaceAll('-', ' ')}`,
  bounds: () => null,
}
