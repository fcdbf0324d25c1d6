import type { FeedEntry } from '@lifegrid/sdk/view-shapes'
import { useState } from 'react'
import { money } from '../../game/format.ts'
import { useGame } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'

interface ClaimProps {
  readonly eventId: string
  readonly claim: NonNullable<FeedEntry['claim']>
}

/** The reward of an event, until it is taken. */
export function Claim({ eventId, claim }: ClaimProps) {
  const game = useGame()
  const [isBusy, setBusy] = useState(false)
  const parts = [
    claim.diamonds === undefined ? [] : [words.diamonds(claim.diamonds)],
    claim.money === undefined ? [] : [money(claim.money)],
    claim.energy === undefined ? [] : [words.energyPoints(claim.energy)],
  ].flat()
  const take = async (): Promise<void> => {
    setBusy(true)
    await game.act('claimEvent', { eventId })
    setBusy(false)
  }
  return (
    <button type="button" onClick={take} disabled={isBusy}>
      {words.feed.claimOf(parts.join(', '))}
    </button>
  )
}
