import { type Clock, sleep } from '@lifegrid/base/clock'
import { workerLimits } from '../limits.ts'

export interface Bounds {
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * [WHATIF-4] Works something out step by step, and leaves time for the other jobs in between.
 * @returns undefined when it takes too long. @throws the signal's reason when the worker stops.
 */
export async function workedOut<T>(
  steps: Generator<undefined, T>,
  { clock, signal }: Bounds,
): Promise<{ readonly value: T } | undefined> {
  const beganAt = clock.monotonic()
  let sliceAt = beganAt
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return { value }
    const now = clock.monotonic()
    if (now - beganAt > workerLimits.toldMs) return undefined
    if (now - sliceAt < workerLimits.toldSliceMs) continue
    await sleep(clock, 0)
    signal.throwIfAborted()
    sliceAt = clock.monotonic()
  }
}
