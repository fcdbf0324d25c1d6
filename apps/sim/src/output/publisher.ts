import type { Clock } from '@lifegrid/base/clock'
import type { Streams } from '@lifegrid/cluster/ports'
import type { CloseReason } from '@lifegrid/contract/errors'
import type { OutboundEntry, OutboundFrame, OutboundPlayer } from '@lifegrid/contract/wire/outbound'
import { simLimits } from '../limits.ts'
import type { Connection } from '../lives/resident.ts'

/** Collects frames and appends one entry per flush to each edge's stream: [OUT-1]. */
export interface Publisher {
  frame(to: Connection, player: string, epoch: number, frame: OutboundFrame): void
  /** [CONN-4] A connection is closed with the first reason given. */
  close(to: Connection, player: string, epoch: number, reason: CloseReason): void
  /** The edges to which something was sent, except the forgotten ones. */
  addressed(): Iterable<string>
  /** The edge has left the cluster and will not come back: its counter is not needed any more. */
  forget(edge: string): void
  /** The edges whose oldest append is without an answer, each with the time in ms for which it has been. */
  waiting(): { readonly edge: string; readonly forMs: number }[]
  /** Sends what is collected. Resolves when Redis has answered everything sent so far, or the sending has failed. */
  flush(): Promise<void>
}

export interface PublisherOptions {
  /** The sim's session id. */
  readonly self: string
  readonly clock: Clock
  readonly streams: Streams
  /** An entry was lost. The edge finds the gap by the entry's number. */
  readonly onError: (error: unknown, edge: string) => void
}

interface Draft extends OutboundPlayer {
  readonly frames: OutboundFrame[]
  close?: CloseReason
}

interface State extends PublisherOptions {
  /** By edge, then by connection and epoch. */
  readonly drafts: Map<string, Map<string, Draft>>
  /** The number of the last entry to each edge. */
  readonly counters: Map<string, number>
  readonly inFlight: Map<Promise<void>, { readonly edge: string; readonly sentAt: number }>
  scheduled: boolean
}

export function publisher(options: PublisherOptions): Publisher {
  const state: State = { ...options, drafts: new Map(), counters: new Map(), inFlight: new Map(), scheduled: false }
  return {
    frame(to, player, epoch, frame) {
      draftFor(state, to, player, epoch).frames.push(frame)
    },
    close(to, player, epoch, reason) {
      draftFor(state, to, player, epoch).close ??= reason
    },
    addressed: () => state.counters.keys(),
    forget(edge) {
      state.counters.delete(edge)
    },
    waiting: () => waiting(state),
    async flush() {
      sendAll(state)
      await Promise.all(state.inFlight.keys())
    },
  }
}

function draftFor(state: State, to: Connection, player: string, epoch: number): Draft {
  const drafts = state.drafts.get(to.edge) ?? new Map<string, Draft>()
  state.drafts.set(to.edge, drafts)
  const key = `${to.connection} ${epoch}`
  const draft = drafts.get(key) ?? { player, connection: to.connection, epoch, frames: [] }
  drafts.set(key, draft)
  if (!state.scheduled) {
    state.scheduled = true
    // At the end of this turn of the event loop, so that all frames of the turn go out together.
    state.clock.after(0, () => sendAll(state))
  }
  return draft
}

function waiting({ clock, inFlight }: State): { edge: string; forMs: number }[] {
  const now = clock.monotonic()
  const longest = new Map<string, number>()
  for (const { edge, sentAt } of inFlight.values()) longest.set(edge, Math.max(longest.get(edge) ?? 0, now - sentAt))
  return [...longest].map(([edge, forMs]) => ({ edge, forMs }))
}

function sendAll(state: State): void {
  state.scheduled = false
  for (const [edge, drafts] of state.drafts) {
    let players: OutboundPlayer[] = []
    let frames = 0
    for (const draft of drafts.values()) {
      players.push(draft)
      frames += draft.frames.length
      if (frames < simLimits.framesPerEntryMax) continue
      append(state, edge, players)
      players = []
      frames = 0
    }
    if (players.length > 0) append(state, edge, players)
  }
  state.drafts.clear()
}

function append(state: State, edge: string, players: readonly OutboundPlayer[]): void {
  // The number rises even if the append fails: the gap tells the edge that something is missing.
  const n = (state.counters.get(edge) ?? 0) + 1
  state.counters.set(edge, n)
  const entry: OutboundEntry = { from: state.self, n, players }
  const sending = state.streams
    .publish(edge, JSON.stringify(entry))
    // False means that the edge is gone. Its players connect to another edge, or are marked as disconnected later.
    .then(() => undefined)
    .catch((error: unknown) => state.onError(error, edge))
    .finally(() => state.inFlight.delete(sending))
  state.inFlight.set(sending, { edge, sentAt: state.clock.monotonic() })
}
