import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import type { Refused } from '@lifegrid/sdk/outcome'
import { useEffect, useState } from 'react'
import { type BoardPeriod, boardPage, type LifeBoard } from '../../game/leaderboard.ts'
import { useGame } from '../../shell/use-game.tsx'

/** The part of a leaderboard that the player looks at. */
interface BoardQuery {
  readonly board: LifeBoard
  readonly period: BoardPeriod
  /** How many of the first places are left out. */
  readonly offset: number
  /** Whether the part around the player's own place is wanted instead. */
  readonly around: boolean
}

export interface LeaderboardRead {
  readonly query: BoardQuery
  /** Undefined until the server has answered. */
  readonly frame: FrameOf<'leaderboard'> | undefined
  readonly refused: Refused | undefined
  readonly look: (at: Partial<BoardQuery>) => void
}

/** Asks for a part of a leaderboard, and again when the player looks at another one. An answer that is late is dropped. */
export function useLeaderboard(): LeaderboardRead {
  const { client } = useGame()
  const [query, setQuery] = useState<BoardQuery>({ board: 'age', period: 'all', offset: 0, around: false })
  const [frame, setFrame] = useState<FrameOf<'leaderboard'>>()
  const [refused, setRefused] = useState<Refused>()
  useEffect(() => {
    let isWanted = true
    void client.read('getLeaderboard', { ...query, limit: boardPage }).then((answer) => {
      if (!isWanted) return
      if (answer.ok && answer.frame.type === 'leaderboard') setFrame(answer.frame)
      setRefused(answer.ok ? undefined : answer)
    })
    return () => {
      isWanted = false
    }
  }, [client, query])
  const look = (at: Partial<BoardQuery>): void => setQuery((before) => ({ ...before, offset: 0, around: false, ...at }))
  return { query, frame, refused, look }
}
