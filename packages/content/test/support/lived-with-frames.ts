import type { EngineFrame } from '@lifegrid/engine/core/engine-frame'
import { type Lived, liveLife } from '@lifegrid/engine/lab/live'
import { catalogue } from '../../src/catalogue.generated.ts'

/** Lives a whole life under the reference autoplayer, and keeps all its frames in order. */
export function livedWithFrames(seed: string): Lived & { readonly frames: readonly EngineFrame[] } {
  const frames: EngineFrame[] = []
  const lived = liveLife(
    { seed, ruleset: 'calibrated' },
    { catalogue },
    { frames: (_, more) => void frames.push(...more) },
  )
  return { ...lived, frames }
}
