import { every } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { useEffect, useState } from 'react'
import { useGame } from './use-game.tsx'

const periodMs = 250

/** Whole seconds until the next attempt to connect; undefined while one is in progress. */
export function useRetry(): number | undefined {
  const { client } = useGame()
  const [seconds, setSeconds] = useState<number>()
  useEffect(() => {
    const tick = (): void => {
      const ms = client.retryInMs()
      setSeconds(ms === undefined ? undefined : Math.ceil(ms / 1_000))
    }
    tick()
    const timer = every(systemClock, periodMs, tick, () => {})
    return () => timer.cancel()
  }, [client])
  return seconds
}
