import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { useCallback, useEffect, useState } from 'react'
import { useGame } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'

export type Candidate = FrameOf<'swipeCharacter'>
export type Sex = Candidate['sex']

export interface Dating {
  readonly candidate: Candidate | undefined
  /** What came of the last answer. */
  readonly news: { readonly text: string; readonly personId: string | null; readonly isMatch: boolean } | undefined
  /** Why the app shows nobody. */
  readonly refused: string | undefined
  readonly isBusy: boolean
  /** Asks for the next person. */
  ask(sex: Sex): Promise<void>
  answer(like: boolean): Promise<void>
}

/** The dating app: one person after the other, and what comes of a yes. */
export function useDating(): Dating {
  const { client } = useGame()
  const [candidate, setCandidate] = useState<Candidate>()
  const [news, setNews] = useState<Dating['news']>()
  const [refused, setRefused] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  useEffect(
    () =>
      client.on('frame', (frame) => {
        if (frame.type === 'swipeCharacter') setCandidate(frame)
        if (frame.type !== 'relationshipEvent' || frame.what === 'passed') return
        const isMatch = frame.what === 'match'
        // The feed tells of a match, so its frame has no text.
        setNews({ text: frame.message ?? words.people.dating.match, personId: frame.personId, isMatch })
      }),
    [client],
  )
  const ask = useCallback(
    async (sex: Sex): Promise<void> => {
      setBusy(true)
      setRefused(undefined)
      const outcome = await client.send('getSwipeCharacter', { sex })
      if (!outcome.ok) {
        setCandidate(undefined)
        setRefused(outcome.message)
      }
      setBusy(false)
    },
    [client],
  )
  const answer = async (like: boolean): Promise<void> => {
    if (candidate === undefined) return
    setBusy(true)
    setNews(undefined)
    const outcome = await client.send('swipeMatch', { id: candidate.id, like })
    setCandidate(undefined)
    if (outcome.ok) await ask(candidate.sex)
    else setRefused(outcome.message)
    setBusy(false)
  }
  return { candidate, news, refused, isBusy, ask, answer }
}
