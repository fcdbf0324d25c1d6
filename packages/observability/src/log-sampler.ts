import type { Clock } from '@lifegrid/base/clock'

/** Keeps repeated lines from filling the log: it limits the number of lines with the same message in a period. */
export interface LogSampler {
  /**
   * Counts a line. Returns whether to write it.
   * @param report logs how many lines were left out. Called once after the end of the period, at the next line of any
   * message.
   */
  admit(message: string, report: (suppressed: number) => void): boolean
}

export const samplerLimits = {
  periodMs: 10_000,
  /** More than a node writes of any message when it starts, moves its partitions or loses a server. */
  linesMax: 100,
  /**
   * Messages are constants of the code, so there are a few hundred. Beyond this number, all others count as one
   * message.
   */
  messagesMax: 1_000,
  /**
   * The part of a message that identifies it. An error that is logged without a message has its own text, which may be
   * anything.
   */
  keyLengthMax: 100,
} as const

interface Counted {
  lines: number
  report: (suppressed: number) => void
}

export function logSampler(clock: Clock): LogSampler {
  const { periodMs, linesMax, messagesMax, keyLengthMax } = samplerLimits
  let counted = new Map<string, Counted>()
  let endsAt = clock.monotonic() + periodMs

  const beginPeriod = (now: number): void => {
    const over = counted
    counted = new Map()
    endsAt = now + periodMs
    for (const { lines, report } of over.values()) if (lines > linesMax) report(lines - linesMax)
  }

  return {
    admit(message, report) {
      const now = clock.monotonic()
      if (now >= endsAt) beginPeriod(now)
      const key = message.slice(0, keyLengthMax)
      const known = counted.get(key) ?? (counted.size < messagesMax ? undefined : counted.get(''))
      if (known !== undefined) return ++known.lines <= linesMax
      counted.set(counted.size < messagesMax ? key : '', { lines: 1, report })
      return true
    },
  }
}
