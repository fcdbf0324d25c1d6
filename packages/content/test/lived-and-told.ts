import type { Fact } from '@lifegrid/engine/core/fact'
import { type Lived, liveLife } from '@lifegrid/engine/lab/live'
import { catalogue } from '../src/catalogue.generated.ts'

/** A whole calibrated life under the reference autoplayer, with everything that was told in it, in order. */
export function livedAndTold(seed: string): Lived & { readonly facts: readonly Fact[] } {
  const facts: Fact[] = []
  const lived = liveLife(
    { seed, ruleset: 'calibrated' },
    { catalogue },
    { facts: (_, more) => void facts.push(...more) },
  )
  return { ...lived, facts }
}
