import { every } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { useEffect, useState } from 'react'

const periodMs = 250

const secondsTo = (at: number): number => Math.max(0, Math.ceil((at - systemClock.monotonic()) / 1_000))

/** Whole seconds until a monotonic time, ms; 0 after it. */
export function useSecondsUntil(at: number): number {
  const [, setCount] = useState(0)
  const isAhead = secondsTo(at) > 0
  useEffect(() => {
    if (!isAhead) return
    const timer = every(
      systemClock,
      periodMs,
      () => setCount((count) => count + 1),
      () => {},
    )
    return () => timer.cancel()
  }, [isAhead])
  return secondsTo(at)
}
