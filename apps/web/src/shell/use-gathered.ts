import { systemClock } from '@lifegrid/base/system-clock'
import { useEffect, useRef, useState } from 'react'

/**
 * A text for screen readers about what is new. News is gathered for a while, so that a reader is not interrupted by each line.
 * @param tell words the news, and remembers that it was told. Called when the time is over.
 */
export function useGathered(hasNews: boolean, gatherMs: number, tell: () => string): string {
  const [told, setTold] = useState('')
  const latest = useRef(tell)
  latest.current = tell
  useEffect(() => {
    if (!hasNews) return
    const timer = systemClock.after(gatherMs, () => setTold(latest.current()))
    return () => timer.cancel()
  }, [hasNews, gatherMs])
  return told
}
