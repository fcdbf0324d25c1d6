import { withId } from '../codec/compact/id-table.ts'
import type { EffectKind } from './define.ts'

/** The life remembers it from now on; the condition `remembers` asks for it. */
export interface RememberEffect {
  readonly kind: 'remember'
  readonly what: string
}

export const remember: EffectKind<RememberEffect> = {
  kind: 'remember',
  applies({ what }, turn) {
    turn.life.memory = withId(turn.life.memory, what, turn.minute)
    turn.touched.add(`memory:${what}`)
  },
  explains: ({ what }) => `remembered: ${what.replaceAll('-', ' ')}`,
  bounds: () => null,
}
