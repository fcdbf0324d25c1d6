import type { CloseReason } from '../errors.ts'

/**
 * One entry of an edge's stream: all that one flush of one sim holds for the players there ([OUT-1]). JSON. Frames are strings
 * already: the sim serialises once, the edge only looks at (epoch, seq) and writes.
 */
export interface OutboundEntry {
  /** The sim's session id: with `n`, what an edge finds gaps by. */
  readonly from: string
  /** Counts the entries from this sim to this edge, from 1. */
  readonly n: number
  readonly players: readonly OutboundPlayer[]
}

export interface OutboundPlayer {
  readonly player: string
  readonly connection: string
  readonly epoch: number
  readonly frames: readonly OutboundFrame[]
  /** The connection is to be closed after these frames. */
  readonly close?: CloseReason
}

export interface OutboundFrame {
  readonly seq: number
  /** State updates may be coalesced by a slow connection's edge; all else may not. */
  readonly coalesce: boolean
  /** The whole frame as the client gets it. */
  readonly text: string
}
