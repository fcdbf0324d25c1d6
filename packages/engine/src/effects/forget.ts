import type { ForgetEffect } from '../catalogue/effect.ts'
import { withoutId } from '../codec/compact/id-table.ts'
import type { EffectKind } from './define.ts'

export const forget: EffectKind<ForgetEffect> = {
  kind: 'forget',
  changes: [],
  applies({ what }, turn) {
    turn.life.memory = withoutId(turn.life.memory, what)
  },
  explains: ({ what }) => `no longer: ${what.replaceAll('-', ' ')}`,
  bounds: () => null,
}
