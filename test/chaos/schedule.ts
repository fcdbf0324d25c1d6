import { below } from '@lifegrid/testkit/pick'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import type { Fault, FaultKind, Targets } from './fault-kinds.ts'

/** A fault and when it begins, in ms from the beginning of its wave. */
export interface Scheduled {
  readonly afterMs: number
  readonly fault: Fault
}

/** Faults that overlap, after a pause in which everything runs. */
export interface Wave {
  readonly pauseMs: number
  readonly faults: readonly Scheduled[]
}

/** Of three that begin within `spreadMs`, the second and the third usually begin before the first has ended. */
const faultsMax = 3
const spreadMs = 2_500

/**
 * The schedule of a seed, without an end. Kinds are drawn without replacement from a bag that has each as often as its weight says, so that
 * a run of a few minutes meets all of them.
 */
export function* waves(seed: string, kinds: readonly FaultKind[], targets: Targets): Generator<Wave, never> {
  const random = seededRandom(`faults-${seed}`)
  const bag: FaultKind[] = []
  for (;;) {
    const count = 1 + below(random, faultsMax)
    const faults: Scheduled[] = []
    for (let i = 0; i < count; i++) {
      if (bag.length === 0) bag.push(...kinds.flatMap((kind) => Array.from({ length: kind.weight }, () => kind)))
      const [kind] = bag.splice(below(random, bag.length), 1)
      if (kind === undefined) throw new Error('no kind of fault has a weight')
      const fault = { kind: kind.name, ...kind.plan(random, targets) }
      const afterMs = i === 0 ? 0 : below(random, spreadMs)
      if (faults.some((other) => other.fault.locks.some((lock) => fault.locks.includes(lock)))) bag.push(kind)
      else faults.push({ afterMs, fault })
    }
    yield { pauseMs: 500 + below(random, 2_500), faults: faults.toSorted((a, b) => a.afterMs - b.afterMs) }
  }
}

/** A line of the printed schedule. */
export function describeWave(wave: Wave): string {
  return wave.faults.map(({ afterMs, fault }) => `+${afterMs} ms ${fault.text}`).join('; ')
}
