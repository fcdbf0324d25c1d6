import type { Effect } from '../catalogue/effect.ts'
import type { Turn } from '../core/turn.ts'
import type { Cast } from '../life/story.ts'
import type { Bounds, EffectKind } from './define.ts'
import { effectKinds } from './index.generated.ts'

/** Applies effects in their order, and marks what they change as touched. */
export function applyEffects(effects: readonly Effect[] | undefined, turn: Turn, cast: Cast): void {
  for (const effect of effects ?? []) {
    const kind = kindOf(effect)
    kind.applies(effect, turn, cast)
    for (const change of kind.changes) turn.touched.add(change)
  }
}

/** An effect in a few words. */
export function explainEffect(effect: Effect): string {
  return kindOf(effect).explains(effect)
}

/** The range of an effect's amount; null when it has none. */
export function boundsOfEffect(effect: Effect): Bounds | null {
  return kindOf(effect).bounds(effect)
}

function kindOf(effect: Effect): EffectKind<Effect> {
  return effectKinds[effect.kind] as unknown as EffectKind<Effect>
}
