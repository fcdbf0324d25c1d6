import { loungeLimits } from './limits.ts'
import { type SharedFrames, sharedFrames } from './shared-frames.ts'

/** The last messages, for newcomers: [LOUNGE-7]. */
export interface History {
  readonly size: number
  add(message: PastMessage): void
  /** Puts older messages before those that are there. */
  addOlder(messages: readonly PastMessage[]): void
  /** The frames of the messages since this time, in order. */
  since(at: number): SharedFrames
}

export interface PastMessage {
  /** Its id in the feed. */
  readonly id: string
  /** When it was sent, ms since the Unix epoch. */
  readonly at: number
  /** The frame. */
  readonly text: string
}

export function history(): History {
  let messages: PastMessage[] = []
  /** The frames since the message with this index. Many clients may come at once. */
  let cached: { readonly first: number; readonly frames: SharedFrames } | undefined
  return {
    get size() {
      return messages.length
    },
    add(message) {
      messages.push(message)
      if (messages.length > loungeLimits.historyMax) messages.shift()
      cached = undefined
    },
    addOlder(older) {
      const known = new Set(messages.map(({ id }) => id))
      messages = [...older.filter(({ id }) => !known.has(id)), ...messages].slice(-loungeLimits.historyMax)
      cached = undefined
    },
    since(at) {
      const found = messages.findIndex((message) => message.at >= at)
      const first = found === -1 ? messages.length : found
      if (cached?.first !== first) {
        cached = { first, frames: sharedFrames(messages.slice(first).map(({ text }) => text)) }
      }
      return cached.frames
    },
  }
}
