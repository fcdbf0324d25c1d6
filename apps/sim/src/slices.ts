import { type Clock, sleep } from '@lifegrid/base/clock'

/** Divides long work into slices, so that the event loop has its turn between them. */
export interface Slices {
  /** Whether the slice is over. */
  isOver(): boolean
  /** Gives everything else a turn, and begins the next slice. */
  next(): Promise<void>
}

export function slices(clock: Clock, sliceMs: number): Slices {
  let end = clock.monotonic() + sliceMs
  return {
    isOver: () => clock.monotonic() >= end,
    async next() {
      await sleep(clock, 0)
      end = clock.monotonic() + sliceMs
    },
  }
}
