import { simLimits } from './limits.ts'

/** Milliseconds to wait before a failed operation is tried again: doubled with each attempt, up to a maximum. The first attempt is 0. */
export function retryDelayMs(attempt: number): number {
  return Math.min(simLimits.retryMsMax, simLimits.retryMsBase * 2 ** Math.min(attempt, 10))
}
