import type { Change } from '../core/change.ts'
import type { Turn } from '../core/turn.ts'
import type { Cast } from '../life/story.ts'

/** The range of an effect's amount. A test of the content checks every use against it. */
export interface Bounds {
  /** Name of what is changed. */
  readonly of: string
  readonly from: number
  readonly to: number
  /** The amount of this effect. */
  readonly asked: number
}

/** A kind of effect: one file, three functions. */
export interface EffectKind<Shape extends { readonly kind: string }> {
  readonly kind: Shape['kind']
  /** `facts`, unless it changes nothing that achievements ask about, or marks the changed topics itself. */
  readonly changes: readonly Extract<Change, 'facts'>[]
  /** Applies it at `turn.minute`. It never fails: amounts are clamped, and what is impossible does nothing. */
  applies(effect: Shape, turn: Turn, cast: Cast): void
  /** The effect in a few words: 'happiness +5'. */
  explains(effect: Shape): string
  /** The range of its amount; null when it has none. */
  bounds(effect: Shape): Bounds | null
}

/** Formats a number with its sign: '+5', '−3'. */
export function signed(by: number): string {
  return by < 0 ? `−${-by}` : `+${by}`
}
