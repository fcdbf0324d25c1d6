import { availableParallelism } from 'node:os'

/** A thread for each processor that can be used, as far as there is work for it. */
export function threadsFor(count: number): number {
  return Math.min(availableParallelism(), count)
}
