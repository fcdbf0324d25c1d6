import type { Effect } from '../catalogue/effect.ts'
import type { Turn } from '../core/turn.ts'
import type { Cast } from '../life/story.ts'
import type { Bounds, EffectKind } from './define.ts'
import { effectKinds } from './index.generated.ts'

/** Effects that change no lasting fact, or say themselves what they change. Achievements need not be looked at for them. */
const quiet: ReadonlySet<string> = new Set([
  'affinity',
  'eat',
  'familiarity',
  'forget',
  'gauge',
  'money',
  'remember',
  'weight',
])

export function applyEffects(effects: readonly Effect[] | undefined, turn: Turn, cast: Cast): void {
  for (const effect of effects ?? []) {
    kindOf(effect).applies(effect, turn, cast)
    if (!quiet.has(effect.kind)) turn.touched.add('facts')
  }
}

export function explainEffect(effect: Effect): string {
  return kindOf(effect).explains(effect)
}

export function boundsOfEffect(effect: Effect): Bounds | null {
  return kindOf(effect).bounds(effect)
}

function kindOf(effect: Effect): EffectKind<Effect> {
  return effectKinds[effect.kind] as unknown as EffectKind<Effect>
}
