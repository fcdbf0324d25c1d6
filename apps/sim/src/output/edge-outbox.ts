import type { Clock, Timer } from '@lifegrid/base/clock'
import type { Streams } from '@lifegrid/cluster/ports'
import type { CloseReason } from '@lifegrid/contract/errors'
import type { OutboundEntry, OutboundFrame, OutboundPlayer } from '@lifegrid/contract/wire/outbound'
import { simLimits } from '../limits.ts'
import { withoutContent } from './catalogue-answers.ts'

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
  /** [OUT-2] The edge has too much to read. The same entry is tried again soon. */
  readonly onFull: (edge: string) => void
  /** An entry was appended. */
  readonly onAppended?: (durationMs: number, bytes: number) => void
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
  frames: Measured[]
  close?: CloseReason
}

/** A frame with its size in bytes. */
interface Measured {
  readonly frame: OutboundFrame
  readonly bytes: number
}

interface State extends EdgeOutboxOptions {
  /** By connection and epoch, in the order of their first frames. */
  readonly drafts: Map<string, Draft>
  /** The monotonic times at which contents of parts were last put into frames for this edge, by version. */
  readonly contents: Map<string, number>
  frames: number
  bytes: number
  /** The number of the last entry. */
  n: number
  /** Frames or an entry were lost, and no entry after them has been sent. */
  hasGap: boolean
  inFlight: boolean
  /** The entry that is in flight, or that a full stream has not taken. */
  entry: string | undefined
  /** Runs for a moment after an append that failed, or that a full stream did not take. */
  retry: Timer | undefined
  /** Monotonic time of the first append that was sent after the last success. */
  stalledSince: number | undefined
  /** Callbacks of `flushed()`: those that wait for the append in flight only, and those that wait for a later one. */
  readonly flushedByThis: (() => void)[]
  readonly flushedLater: (() => void)[]
}

export function edgeOutbox(options: EdgeOutboxOptions): EdgeOutbox {
  const state: State = {
    ...options,
    drafts: new Map(),
    contents: new Map(),
    frames: 0,
    bytes: 0,
    n: 0,
    hasGap: false,
    inFlight: false,
    entry: undefined,
    retry: undefined,
    stalledSince: undefined,
    flushedByThis: [],
    flushedLater: [],
  }
  return {
    frame(connection, player, epoch, frame) {
      const measured = measure(withoutSentContent(state, frame))
      draftFor(state, connection, player, epoch).frames.push(measured)
      state.frames++
      state.bytes += measured.bytes
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

function isIdle({ drafts, entry, hasGap, inFlight }: State): boolean {
  return !inFlight && entry === undefined && !hasGap && drafts.size === 0
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
  state.contents.clear()
  // A number without an entry: the edge asks for the whole state of its players when it sees the next one.
  state.n++
  state.hasGap = true
  state.onOverflow(state.edge, dropped)
}

function send(state: State): void {
  if (state.inFlight || state.retry !== undefined || isIdle(state)) return
  state.entry ??= nextEntry(state)
  state.inFlight = true
  const { entry } = state
  const startedAt = state.clock.monotonic()
  state.stalledSince ??= startedAt
  if (state.drafts.size === 0) state.flushedByThis.push(...state.flushedLater.splice(0))
  state.streams
    .publish(state.edge, entry)
    .then((outcome) => {
      if (outcome === 'full') return onFull(state)
      if (outcome === 'appended') state.onAppended?.(state.clock.monotonic() - startedAt, Buffer.byteLength(entry))
      // When the edge is gone, its players connect to another one, or are marked as disconnected later.
      state.entry = undefined
      state.stalledSince = undefined
    })
    .catch((error: unknown) => onFailed(state, error))
    .finally(() => {
      state.inFlight = false
      if (state.entry === undefined) for (const done of state.flushedByThis.splice(0)) done()
      send(state)
    })
}

/** Makes an entry of the first frames that wait. Its number is used even if it is lost: the gap tells the edge that something is missing. */
function nextEntry(state: State): string {
  const entry: OutboundEntry = { from: state.self, n: ++state.n, players: take(state) }
  state.hasGap = false
  return JSON.stringify(entry)
}

/** [OUT-2] Keeps the entry, so that nothing is lost while the edge catches up. */
function onFull(state: State): void {
  sendAfter(state, simLimits.fullRetryMs)
  state.onFull(state.edge)
}

function onFailed(state: State, error: unknown): void {
  state.entry = undefined
  state.hasGap = true
  state.contents.clear()
  sendAfter(state, simLimits.publishRetryMs)
  state.onError(error, state.edge)
}

function sendAfter(state: State, delayMs: number): void {
  state.retry = state.clock.after(delayMs, () => {
    state.retry = undefined
    send(state)
  })
}

/** Takes as much as one entry may hold, in order. A connection with more frames than fit gets the rest, and its close, in the next entry. */
function take(state: State): OutboundPlayer[] {
  const players: OutboundPlayer[] = []
  let frames = 0
  let bytes = 0
  for (const [key, draft] of state.drafts) {
    const taken: OutboundFrame[] = []
    for (const { frame, bytes: size } of draft.frames) {
      // A frame that is larger than the bound has an entry of its own.
      if (frames > 0 && (frames >= simLimits.entryFramesMax || bytes + size > simLimits.entryBytesMax)) break
      taken.push(frame)
      frames++
      bytes += size
    }
    const { player, connection, epoch, close } = draft
    if (taken.length < draft.frames.length) {
      draft.frames = draft.frames.slice(taken.length)
      if (taken.length > 0) players.push({ player, connection, epoch, frames: taken })
      break
    }
    players.push({ player, connection, epoch, frames: taken, ...(close && { close }) })
    state.drafts.delete(key)
  }
  state.frames -= frames
  state.bytes -= bytes
  return players
}

function measure(frame: OutboundFrame): Measured {
  return { frame, bytes: Buffer.byteLength(frame.text) + Buffer.byteLength(frame.part?.content ?? '') }
}

/**
 * [OUT-3] The frame without the content of its part, if that is under way to the edge already: many answers may be wanted before the edge
 * has the first. After a moment it is sent again, because the edge still asks for it.
 */
function withoutSentContent({ clock, contents }: State, frame: OutboundFrame): OutboundFrame {
  const { part } = frame
  if (part?.content === undefined) return frame
  const now = clock.monotonic()
  const sentAt = contents.get(part.version)
  if (sentAt !== undefined && now - sentAt < simLimits.contentAgainMs) return withoutContent(frame)
  contents.set(part.version, now)
  return frame
}
