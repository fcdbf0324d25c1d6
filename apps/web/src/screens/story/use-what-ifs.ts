import { systemClock } from '@lifegrid/base/system-clock'
import type { RouteAnswer } from '@lifegrid/sdk/messages.generated'
import { useCallback, useEffect, useState } from 'react'
import { usePlay } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'

type Asked = RouteAnswer<'whatIfs'>

interface WhatIfs {
  /** Undefined until the server has answered. */
  readonly asked: Asked | undefined
  readonly recall: () => Promise<void>
  readonly ask: (decision: number, option: string) => Promise<void>
}

/** How often the page looks whether a worker has answered, ms. An answer takes about a second. */
const lookMs = 2_500

/** The questions about past decisions. While one waits, the page looks for its answer. */
export function useWhatIfs(): WhatIfs {
  const { session, game } = usePlay()
  const [asked, setAsked] = useState<Asked>()
  const look = useCallback(async () => {
    const answer = await session.call('whatIfs', undefined).catch(() => undefined)
    // A page that does not get an answer keeps the one that it has, and looks again.
    setAsked((before) => (answer?.ok === true ? answer.value : before && { ...before }))
  }, [session])
  useEffect(() => void look(), [look])
  useEffect(() => {
    const isWaiting = [...(asked?.lists ?? []), ...(asked?.whatIfs ?? [])].some(({ state }) => state === 'waiting')
    if (!isWaiting) return
    const timer = systemClock.after(lookMs, () => void look())
    return () => timer.cancel()
  }, [asked, look])
  const send = async (sent: Promise<{ readonly ok: boolean; readonly message?: string }>): Promise<void> => {
    const answer = await sent.catch(() => undefined)
    if (answer?.ok !== true) game.notify('refused', answer?.message ?? words.welcome.failed)
    await look()
  }
  return {
    asked,
    recall: () => send(session.call('recallDecisions', undefined)),
    ask: (decision, option) => send(session.call('whatIf', { decision, option })),
  }
}
