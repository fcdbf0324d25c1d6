import { loungeLimits } from './limits.ts'
import { playersMessage, type Said, visitorsFrame } from './rooms.ts'
import { type SharedFrames, sharedFrames } from './shared-frames.ts'

/** The last messages, for newcomers: [LOUNGE-7]. */
export interface History {
  readonly size: number
  /** Takes the place of the oldest message when the history is full: nothing is copied for a message, however many are kept. */
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

interface State {
  /** A ring: the message after the newest is at `next`. It is no longer than `historyMax`. */
  ring: Said[]
  /** The place of the oldest message once the ring is full. */
  next: number
  /** The messages in order; undefined when they have changed since somebody asked. */
  ordered: readonly Said[] | undefined
}

export function history(): History {
  const state: State = { ring: [], next: 0, ordered: undefined }
  const visitors = cache((shown) => shown.map(visitorsFrame))
  const players = cache((shown) => [JSON.stringify({ type: 'chatHistory', messages: shown.map(playersMessage) })])
  const replace = (messages: readonly Said[]): void => {
    state.ring = messages.slice(-loungeLimits.historyMax)
    state.next = 0
    state.ordered = undefined
  }
  return {
    get size() {
      return state.ring.length
    },
    add(message) {
      if (state.ring.length < loungeLimits.historyMax) state.ring.push(message)
      else {
        state.ring[state.next] = message
        state.next = (state.next + 1) % loungeLimits.historyMax
      }
      state.ordered = undefined
    },
    addOlder(older) {
      const known = new Set(state.ring.map(({ id }) => id))
      replace([...older.filter(({ id }) => !known.has(id)), ...inOrder(state)])
    },
    find: (id) => state.ring.find((message) => message.id === id),
    forget: (isAuthor) => replace(inOrder(state).filter(({ author }) => !isAuthor(author))),
    forVisitors: (at) => visitors.since(inOrder(state), at),
    forPlayers: (at) => players.since(inOrder(state), at),
  }
}

function inOrder(state: State): readonly Said[] {
  const { ring, next } = state
  state.ordered ??= [...ring.slice(next), ...ring.slice(0, next)]
  return state.ordered
}

/** Keeps the frames of the messages since one of them: many clients may come at once. */
function cache(textsOf: (messages: readonly Said[]) => string[]): {
  since(messages: readonly Said[], at: number): SharedFrames
} {
  let cached: { readonly messages: readonly Said[]; readonly first: number; readonly frames: SharedFrames } | undefined
  return {
    since(messages, at) {
      const found = messages.findIndex((message) => message.at >= at)
      const first = found === -1 ? messages.length : found
      if (cached?.messages !== messages || cached.first !== first) {
        cached = { messages, first, frames: sharedFrames(textsOf(messages.slice(first))) }
      }
      return cached.frames
    },
  }
}
