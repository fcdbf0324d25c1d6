import type { Clock, Timer } from '@lifegrid/base/clock'
import type { Streams } from '@lifegrid/cluster/ports'
import type { CloseReason } from '@lifegrid/contract/errors'
import type { OutboundEntry, OutboundFrame, OutboundPlayer } from '@lifegrid/contract/wire/outbound'
import { simLimits } from '../limits.ts'

/**
 * [OUT-1] Gathers the frames for one edge and appends them to its stream, with one append at a time. Frames that arrive
 * during an append, or shortly after a failed one, wait for the next one.
 */
export interface EdgeOutbox {
  frame(connection: string, player: string, epoch: number, frame: OutboundFrame): void
  /** [CONN-4] A connection is closed with the first reason given. */
  close(connection: string, player: string, epoch: number, reason: CloseReason): void
  /** Sends the gathered frames, after the append that is in flight. */
  send(): void
  /** Resolves when everything that is gathered now is in the stream or is lost. */
  flushed(): Promise<void>
  /** The size of the frames that wait, in bytes. */
  waitingBytes(): number
  /** For how long, in ms, no append has succeeded although there was something to append; 0 when all is well. */
  stalledMs(): number
  isIdle(): boolean
}

export interface EdgeOutboxOptions {
  /** The sim's session id. */
  readonly self: string
  readonly edge: string
  readonly clock: Clock
  readonly streams: Pick<Streams, 'publish'>
  /** An entry was lost. The edge finds the gap by the entry's number. */
  readonly onError: (error: unknown, edge: string) => void
  /**
   * More was waiting than is allowed, so these frames were dropped. The edge finds the gap by the number of the next
   * entry.
   */
  readonly onOverflow: (edge: string, frames: number) => void
}

interface Draft {
  readonly player: string
  readonly connection: string
  readonly epoch: number
  frames: OutboundFrame[]
  close?: CloseReason
}

interface State extends EdgeOutboxOptions {
  /** By connection and epoch, in the order of their first frames. */
  readonly drafts: Map<string, Draft>
  frames: number
  bytes: number
  /** The number of the last entry. */
  n: number
  /** Frames or an entry were lost, and no entry after them has been sent. */
  hasGap: boolean
  inFlight: boolean
  /** Runs for a moment after a failed append. */
  retry: Timer | undefined
  /** Monotonic time of the first append that was sent after the last success. */
  stalledSince: number | undefined
  /** Callbacks of `flushed()`: those that wait for the append in flight only, and those that wait for a later one. */
  flushedByThis: (() => void)[]
  flushedLater: (() => void)[]
}

export function edgeOutbox(options: EdgeOutboxOptions): EdgeOutbox {
  const state: State = {
    ...options,
    drafts: new Map(),
    frames: 0,
    bytes: 0,
    n: 0,
    hasGap: false,
    inFlight: false,
    retry: undefined,
    stalledSince: undefined,
    flushedByThis: [],
    flushedLater: [],
  }
  return {
    frame(connection, player, epoch, frame) {
      draftFor(state, connection, player, epoch).frames.push(frame)
      state.frames++
      state.bytes += sizeOf(frame)
      if (state.frames > simLimits.waitingFramesMax || state.bytes > simLimits.waitingBytesMax) overflow(state)
    },
    close(connection, player, epoch, reason) {
      draftFor(state, connection, player, epoch).close ??= reason
    },
    send: () => send(state),
    async flushed() {
      send(state)
      if (isIdle(state)) return
      const waiters = state.inFlight && state.drafts.size === 0 ? state.flushedByThis : state.flushedLater
      await new Promise<void>((resolve) => waiters.push(resolve))
    },
    waitingBytes: () => state.bytes,
    stalledMs: () => (state.stalledSince === undefined ? 0 : state.clock.monotonic() - state.stalledSince),
    isIdle: () => isIdle(state),
  }
}

function isIdle({ drafts, hasGap, inFlight }: State): boolean {
  return !inFlight && !hasGap && drafts.size === 0
}

function draftFor({ drafts }: State, connection: string, player: string, epoch: number): Draft {
  const key = `${connection} ${epoch}`
  const draft = drafts.get(key) ?? { player, connection, epoch, frames: [] }
  drafts.set(key, draft)
  return draft
}

/** Drops the waiting frames. The closes stay, because nothing would repeat them. */
function overflow(state: State): void {
  const dropped = state.frames
  for (const [key, draft] of state.drafts) {
    if (draft.close === undefined) state.drafts.delete(key)
    else draft.frames = []
  }
  state.frames = 0
  state.bytes = 0
  // A number without an entry: the edge asks for the whole state of its players when it sees the next one.
  state.n++
  state.hasGap = true
  state.onOverflow(state.edge, dropped)
}

function send(state: State): void {
  if (state.inFlight || state.retry !== undefined || isIdle(state)) return
  const players = take(state)
  // The number rises even if the append fails: the gap tells the edge that something is missing.
  const entry: OutboundEntry = { from: state.self, n: ++state.n, players }
  state.hasGap = false
  state.inFlight = true
  state.stalledSince ??= state.clock.monotonic()
  if (state.drafts.size === 0) state.flushedByThis = state.flushedLater.splice(0)
  state.streams
    .publish(state.edge, JSON.stringify(entry))
    // False means that the edge is gone. Its players connect to another edge, or are marked as disconnected later.
    .then(() => {
      state.stalledSince = undefined
    })
    .catch((error: unknown) => onFailed(state, error))
    .finally(() => {
      state.inFlight = false
      for (const done of state.flushedByThis.splice(0)) done()
      send(state)
    })
}

function onFailed(state: State, error: unknown): void {
  state.hasGap = true
  state.retry = state.clock.after(simLimits.publishRetryMs, () => {
    state.retry = undefined
    send(state)
  })
  state.onError(error, state.edge)
}

/** Takes as much as one entry may hold, in order. A connection with more frames than fit gets the rest, and its close, in the next entry. */
function take(state: State): OutboundPlayer[] {
  const players: OutboundPlayer[] = []
  let frames = 0
  let bytes = 0
  for (const [key, draft] of state.drafts) {
    const taken: OutboundFrame[] = []
    for (const frame of draft.frames) {
      const size = sizeOf(frame)
      // A frame that is larger than the bound has an entry of its own.
      if (frames > 0 && (frames >= simLimits.entryFramesMax || bytes + size > simLimits.entryBytesMax)) break
      taken.push(frame)
      frames++
      bytes += size
    }
    if (taken.length < draft.frames.length) {
      draft.frames = draft.frames.slice(taken.length)
      const { player, connection, epoch } = draft
      if (taken.length > 0) players.push({ player, connection, epoch, frames: taken })
      break
    }
    players.push(draft)
    state.drafts.delete(key)
  }
  state.frames -= frames
  state.bytes -= bytes
  return players
}

function sizeOf({ text }: OutboundFrame): number {
  return Buffer.byteLength(text)
}
