import { simLimits } from '../limits.ts'

/** How many lives a lane loads at once: fewer after each failure, and more again after each success. */
export interface LoadPace {
  size(): number
  succeeded(): void
  failed(): void
}

export function loadPace(): LoadPace {
  let size: number = simLimits.loadLivesMax
  return {
    size: () => size,
    succeeded() {
      size = Math.min(simLimits.loadLivesMax, size * 2)
    },
    failed() {
      size = Math.ceil(size / 2)
    },
  }
}
