import type { Clock } from '@lifegrid/base/clock'

export const reportLimits = {
  /** Reports that may follow each other at once, and the time in ms after which one more may be sent. 600 in an hour at most. */
  burst: 20,
  refillMs: 6_000,
  /** The same fault is reported again after this time, with the number of times since. */
  repeatMs: 600_000,
  /** Kinds of faults that are remembered. Beyond it, none is new until the oldest is forgotten. */
  faultsMax: 500,
  /** A report that its server has not taken after this time is dropped. */
  closeMs: 2_000,
} as const

export interface ReportLimit {
  /** @returns how often the fault came since it was last reported, this time included; 0 when it must not be reported now. */
  admit(fault: string): number
}

/** Limits the reports of a process: a fault that repeats in a loop is one report with a count. */
export function reportLimit(clock: Clock): ReportLimit {
  const { burst, refillMs, repeatMs, faultsMax } = reportLimits
  const faults = new Map<string, { reportedAt: number; times: number }>()
  let tokens: number = burst
  let filledAt = clock.monotonic()
  return {
    admit(fault) {
      const now = clock.monotonic()
      const refilled = Math.floor((now - filledAt) / refillMs)
      tokens = Math.min(burst, tokens + refilled)
      filledAt += refilled * refillMs
      for (const [name, { reportedAt }] of faults) {
        if (faults.size < faultsMax || now - reportedAt < repeatMs) break
        faults.delete(name)
      }
      const known = faults.get(fault) ?? { reportedAt: Number.NEGATIVE_INFINITY, times: 0 }
      known.times++
      const isNew = faults.has(fault) || faults.size < faultsMax
      if (isNew) faults.set(fault, known)
      if (!isNew || tokens === 0 || now - known.reportedAt < repeatMs) return 0
      tokens--
      const { times } = known
      faults.delete(fault)
      faults.set(fault, { reportedAt: now, times: 0 })
      return times
    },
  }
}
