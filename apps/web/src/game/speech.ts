import type { Clock } from '@lifegrid/base/clock'
import { takeToken } from '@lifegrid/base/token-bucket'
import type { Client } from '@lifegrid/sdk/client'
import type { Refused } from '@lifegrid/sdk/outcome'

/** What becomes of the player's messages to the lounge. Every change makes a new object. */
export interface SpeechState {
  /** Whether a message waits for its answer. */
  readonly isBusy: boolean
  /** Monotonic time before which nothing is said, ms. */
  readonly freeAt: number
  /** Why the last message was not taken. */
  readonly refused: Refused | undefined
}

interface Speech {
  readonly state: SpeechState
  subscribe(fn: () => void): () => void
  /** @returns whether everybody can read it now. */
  say(nickname: string, message: string): Promise<boolean>
}

const everyMs = 3_000
const burst = 5

/**
 * The pace of speech: 20 messages a minute, 5 at once. It is a third of what a server allows by default. A message that the server postpones
 * holds back all commands of the life, so the page stays below the limit.
 */
const pace = { cost: everyMs, capacity: everyMs * burst }

/** Says what the player writes to the lounge, at a pace that the server allows. */
export function createSpeech(client: Pick<Client, 'send' | 'on'>, clock: Pick<Clock, 'monotonic'>): Speech {
  const listeners = new Set<() => void>()
  let state: SpeechState = { isBusy: false, freeAt: 0, refused: undefined }
  let fullAt: number | undefined
  const change = (next: Partial<SpeechState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  return {
    get state() {
      return state
    },
    subscribe(fn) {
      listeners.add(fn)
      return () => listeners.delete(fn)
    },
    async say(nickname, message) {
      const now = clock.monotonic()
      if (state.isBusy || now < state.freeAt) return false
      fullAt = takeToken(pace, fullAt, now).fullAt
      change({ isBusy: true, refused: undefined })
      const off = client.on('frame', (frame) => {
        if (frame.type !== 'error' || frame.code !== 'rate_limited') return
        change({ freeAt: clock.monotonic() + (frame.retryAfterMs ?? 0) })
      })
      const outcome = await client.send('chat', { nickname, message })
      off()
      const later = clock.monotonic()
      const freeAt = Math.max(state.freeAt, later + takeToken(pace, fullAt, later).wait)
      change({ isBusy: false, freeAt, refused: outcome.ok ? undefined : outcome })
      return outcome.ok
    },
  }
}
