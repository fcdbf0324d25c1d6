import type { Change } from '../core/change.ts'
import type { Turn } from '../core/turn.ts'
import type { Cast } from '../life/story.ts'

/** How far an effect may go; the laws over the content hold every entry to it. */
export interface Bounds {
  /** What is changed. */
  readonly of: string
  readonly from: number
  readonly to: number
  /** What this entry asks for. */
  readonly asked: number
}

/** A kind of effect: one file, three functions. */
export interface EffectKind<Shape extends { readonly kind: string }> {
  readonly kind: Shape['kind']
  /** `facts` unless it changes nothing that achievements ask about, or announces by itself what it changes. */
  readonly changes: readonly Extract<Change, 'facts'>[]
  /** Brings it about at `turn.minute`. Never fails: what is out of reach is clamped. */
  applies(effect: Shape, turn: Turn, cast: Cast): void
  /** What it does, in a few words: 'happiness +5'. */
  explains(effect: Shape): string
  /** Null where there is no amount. */
  bounds(effect: Shape): Bounds | null
}

/** '+5', '−3'. */
export function signed(by: number): string {
  return by < 0 ? `−${-by}` : `+${by}`
}
