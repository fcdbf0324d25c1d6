import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { useCallback, useEffect, useState } from 'react'
import { useGame } from '../../shell/use-game.tsx'

export type LedgerFrame = FrameOf<'ledger'>

export interface Ledger {
  /** The weekly bills; undefined until the server has answered. */
  readonly bills: LedgerFrame['bills'] | undefined
  /** The bookings that were asked for so far, the newest first. */
  readonly bookings: LedgerFrame['bookings']
  /** Whether there are earlier ones. */
  readonly hasMore: boolean
  /** Why the server has refused the latest question. */
  readonly refused: string | undefined
  /** Asks for the page before. */
  readonly more: () => Promise<void>
  /** Begins again with the latest ones. */
  readonly reload: () => Promise<void>
}

/** The movements of the player's money, page by page. */
export function useLedger(): Ledger {
  const { client } = useGame()
  const [pages, setPages] = useState<readonly LedgerFrame[]>([])
  const [refused, setRefused] = useState<string>()
  const load = useCallback(
    async (page: number) => {
      const answer = await client.read('getLedger', { page })
      setRefused(answer.ok ? undefined : answer.message)
      if (!answer.ok || answer.frame.type !== 'ledger') return
      const { frame } = answer
      setPages((before) => [...before.slice(0, page), frame])
    },
    [client],
  )
  useEffect(() => void load(0), [load])
  const last = pages.at(-1)
  return {
    bills: pages[0]?.bills,
    bookings: pages.flatMap(({ bookings }) => bookings),
    hasMore: last !== undefined && last.page + 1 < last.pages,
    refused,
    more: () => load(pages.length),
    reload: () => load(0),
  }
}
