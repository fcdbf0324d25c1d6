import type { Fact } from '@lifegrid/engine/core/fact'
import { type Lived, liveLife } from '@lifegrid/engine/lab/live'
import { catalogue } from '../../src/catalogue.generated.ts'

/** Lives a whole life under the reference autoplayer, and keeps all its facts in order. */
export function livedWithFacts(seed: string): Lived & { readonly facts: readonly Fact[] } {
  const facts: Fact[] = []
  const lived = liveLife(
    { seed, ruleset: 'calibrated' },
    { catalogue },
    { facts: (_, more) => void facts.push(...more) },
  )
  return { ...lived, facts }
}
