import { fail, ok, type Result } from '@lifegrid/base/result'
import type { Pin } from '@lifegrid/cluster/ports'
import { simLimits } from '../limits.ts'

/**
 * [MOVE-4] The partitions that operators have pinned to this sim. They are in its session, so all sims compute the same owner, and they end
 * with the process.
 */
export interface Pins {
  /** Pins the partition, or pins it again as of now. Refused when it does not exist, while this sim drains, and beyond `pinsMax`. */
  pin(partition: number): Result<void, string>
  /** Refused when the partition is not pinned to this sim. */
  release(partition: number): Result<void, string>
  list(): readonly Pin[]
}

export function pins(options: {
  readonly partitions: number
  /** Cluster time, ms. */
  readonly now: () => number
  readonly draining: () => boolean
  readonly onChange: (pins: readonly Pin[]) => void
}): Pins {
  let held: readonly Pin[] = []

  function set(to: readonly Pin[]): Result<void, string> {
    held = to
    options.onChange(held)
    return ok(undefined)
  }

  return {
    pin(partition) {
      if (!Number.isInteger(partition) || partition < 0 || partition >= options.partitions) {
        return fail(`There is no partition ${partition}. The partitions are 0 to ${options.partitions - 1}.`)
      }
      if (options.draining()) return fail('This sim is draining, so it takes no partitions.')
      const others = held.filter((pin) => pin.partition !== partition)
      if (others.length >= simLimits.pinsMax) {
        return fail(`${simLimits.pinsMax} partitions are pinned to this sim already. Release some of them first.`)
      }
      return set([...others, { partition, at: options.now() }])
    },
    release(partition) {
      const others = held.filter((pin) => pin.partition !== partition)
      if (others.length === held.length) return fail(`Partition ${partition} is not pinned to this sim.`)
      return set(others)
    },
    list: () => held,
  }
}
