import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import type { AccountSession } from '@lifegrid/sdk/account-session'
import type { Client } from '@lifegrid/sdk/client'
import type { RouteAnswer } from '@lifegrid/sdk/messages.generated'
import { useCallback, useState } from 'react'
import { usePlay } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'

/** Why nothing before an entry can be told; `none`: the life begins there. */
export type Ending = 'none' | keyof typeof words.feed.noEarlier

export interface Earlier {
  /** What is known about the time before the entries with these numbers. */
  readonly endings: ReadonlyMap<number, Ending>
  /** Asks for the entries before one. Settles when they are in the feed, or when it is known why they are not. */
  readonly ask: (before: number) => Promise<void>
}

/**
 * The page looks whether a worker has answered: after so many ms, then after twice as many, and so on up to the most. An answer takes about a
 * second; when no worker has answered after some two minutes, the page gives up, and the player may ask again.
 */
const lookMs = 700
const lookMsMax = 5_000
const looksMax = 30

/** The endings that a page has learnt of a life. They outlive the screen. */
const learnt = new WeakMap<Client, ReadonlyMap<number, Ending>>()

/** [WEB-7] Entries of the feed that the server does not send by itself. */
export function useEarlier(): Earlier {
  const { session, game } = usePlay()
  const { client } = game
  const [endings, setEndings] = useState(() => learnt.get(client) ?? new Map<number, Ending>())
  const ask = useCallback(
    async (before: number) => {
      const asked = await session.call('askEarlierFeed', { before }).catch(() => undefined)
      if (asked?.ok !== true) return game.notify('refused', asked?.message ?? words.welcome.failed)
      const answer = await answerTo(asked.value.id, session)
      const ending = answer?.told?.earlier ?? answer?.refusal
      if (answer?.told !== undefined) client.addEarlier(answer.told)
      if (ending === 'older') return
      if (!isEnding(ending)) return game.notify('refused', words.feed.earlierFailed)
      const known = new Map(learnt.get(client)).set(answer?.told?.entries[0]?.n ?? before, ending)
      learnt.set(client, known)
      setEndings(known)
    },
    [session, game, client],
  )
  return { endings, ask }
}

function isEnding(ending: string | undefined): ending is Ending {
  return ending === 'none' || (ending !== undefined && ending in words.feed.noEarlier)
}

type Newest = NonNullable<RouteAnswer<'earlierFeed'>['newest']>

/** Waits for the answer to a question. Undefined when there is none in time, or the server refuses to say or has answered another one since. */
async function answerTo(id: string, session: AccountSession): Promise<Newest | undefined> {
  for (let look = 1; look <= looksMax; look++) {
    await sleep(systemClock, Math.min(look * lookMs, lookMsMax))
    const answer = await session.call('earlierFeed', undefined).catch(() => undefined)
    // The server cannot be reached for a moment.
    if (answer === undefined) continue
    const newest = answer.ok ? answer.value.newest : undefined
    if (newest?.id !== id) return undefined
    if (newest.state !== 'waiting') return newest
  }
  return undefined
}
