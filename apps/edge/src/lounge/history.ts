import { loungeLimits } from './limits.ts'
import { playersMessage, type Said, visitorsFrame } from './rooms.ts'
import { type SharedFrames, sharedFrames } from './shared-frames.ts'

/** The last messages, for newcomers: [LOUNGE-7]. */
export interface History {
  readonly size: number
  add(message: Said): void
  /** Puts older messages before those that are there. */
  addOlder(messages: readonly Said[]): void
  find(id: string): Said | undefined
  /** Removes the messages of an author. */
  forget(isAuthor: (author: string) => boolean): void
  /** The messages since this time, in order: a frame for each. */
  forVisitors(at: number): SharedFrames
  /** The messages since this time, in order, in one frame: [LOUNGE-13]. */
  forPlayers(at: number): SharedFrames
}

export function history(): History {
  let messages: Said[] = []
  const visitors = cache((shown) => shown.map(visitorsFrame))
  const players = cache((shown) => [JSON.stringify({ type: 'chatHistory', messages: shown.map(playersMessage) })])
  const changeTo = (next: Said[]): void => {
    messages = next
    visitors.clear()
    players.clear()
  }
  return {
    get size() {
      return messages.length
    },
    add: (message) => changeTo([...messages, message].slice(-loungeLimits.historyMax)),
    addOlder(older) {
      const known = new Set(messages.map(({ id }) => id))
      changeTo([...older.filter(({ id }) => !known.has(id)), ...messages].slice(-loungeLimits.historyMax))
    },
    find: (id) => messages.find((message) => message.id === id),
    forget: (isAuthor) => changeTo(messages.filter(({ author }) => !isAuthor(author))),
    forVisitors: (at) => visitors.since(messages, at),
    forPlayers: (at) => players.since(messages, at),
  }
}

/** Keeps the frames of the messages since one of them: many clients may come at once. */
function cache(textsOf: (messages: readonly Said[]) => string[]): {
  since(messages: readonly Said[], at: number): SharedFrames
  clear(): void
} {
  let cached: { readonly first: number; readonly frames: SharedFrames } | undefined
  return {
    since(messages, at) {
      const found = messages.findIndex((message) => message.at >= at)
      const first = found === -1 ? messages.length : found
      if (cached?.first !== first) cached = { first, frames: sharedFrames(textsOf(messages.slice(first))) }
      return cached.frames
    },
    clear() {
      cached = undefined
    },
  }
}
