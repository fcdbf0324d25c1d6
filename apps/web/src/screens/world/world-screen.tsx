import { systemClock } from '@lifegrid/base/system-clock'
import { useEffect, useState } from 'react'
import { loungeStanding } from '../../game/lounge-standing.ts'
import { usePreferences } from '../../session/preferences.ts'
import { hrefOf } from '../../shell/route.ts'
import { useGameState } from '../../shell/use-game.tsx'
import { useLounge } from '../../shell/use-lounge.ts'
import { words } from '../../words/words.ts'
import { Chat } from './chat.tsx'
import { Leaderboards } from './leaderboards.tsx'
import { Present } from './present.tsx'
import { useLeaderboard } from './use-leaderboard.ts'

/** [WEB-6] The others: how many they are, what holds for everybody, what they say, and how far they have come. */
export function WorldScreen() {
  const { lounge } = usePreferences()
  if (lounge) return <OpenWorld />
  return (
    <>
      <p role="status">{words.world.standing.off}</p>
      <p>
        <a href={hrefOf('settings')}>{words.world.toSettings}</a>
      </p>
    </>
  )
}

function OpenWorld() {
  const { connection } = useGameState()
  const { online } = useLounge()
  const board = useLeaderboard()
  const hasWaited = useHasWaited(connection === 'live' && online === null)
  const standing = loungeStanding({ isOn: true, connection, online, refusal: board.refused?.code, hasWaited })
  if (standing === 'closed') return <p role="status">{words.world.standing.closed}</p>
  return (
    <>
      <Present standing={standing} />
      <Chat isOpen={standing === 'open'} />
      <Leaderboards board={board} />
    </>
  )
}

/** The number of those who are there comes at once. After this time it does not come any more. */
const waitMs = 4_000

function useHasWaited(isWaiting: boolean): boolean {
  const [hasWaited, setHasWaited] = useState(false)
  useEffect(() => {
    setHasWaited(false)
    if (!isWaiting) return
    const timer = systemClock.after(waitMs, () => setHasWaited(true))
    return () => timer.cancel()
  }, [isWaiting])
  return hasWaited
}
