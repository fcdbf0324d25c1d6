import { every } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { useEffect, useState } from 'react'
import { useGame } from './use-game.tsx'

/** The minute of the game now, as the SDK predicts it between updates. */
export function useMinute(periodMs: number): number {
  const { client } = useGame()
  const [minute, setMinute] = useState(() => client.predictedMinute())
  useEffect(() => {
    const tick = (): void => setMinute(client.predictedMinute())
    tick()
    const timer = every(systemClock, periodMs, tick, () => {})
    return () => timer.cancel()
  }, [client, periodMs])
  return minute
}
