import { removeId } from '../state/id-table.ts'
import type { EffectKind } from './define.ts'

/** What the life remembered is over. */
export interface ForgetEffect {
  readonly kind: 'forget'
  readonly what: string
}

export const forget: EffectKind<ForgetEffect> = {
  kind: 'forget',
  applies({ what }, turn) {
    removeId(turn.life.memory, what)
  },
  explains: ({ what }) => `no longer: ${what.replaceAll('-', ' ')}`,
  bounds: () => null,
}
