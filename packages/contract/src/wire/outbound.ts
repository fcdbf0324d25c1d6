import type { CloseReason } from '../errors.ts'
import type { Revocation } from './revocation.ts'

/**
 * One entry of an edge's stream, as JSON: frames of one sim for players of that edge ([OUT-1]). Without players it only shows a gap in the
 * numbers. The frames are strings already. The sim serialises them once; the edge checks only (epoch, seq) and writes them to the sockets.
 */
export interface OutboundEntry {
  /** The sim's session id. Edges detect gaps by it and `n`. */
  readonly from: string
  /** The number of the entry among those from this sim to this edge, from 1. */
  readonly n: number
  readonly players: readonly OutboundPlayer[]
  /** If present, the entry comes from an operator, and the edge closes the sockets that it names: [CONN-9]. */
  readonly revoke?: Revocation
  /** If present, an export of this player is ready, and the edge announces it if the player is connected here: [RIGHTS-6]. */
  readonly announce?: string
}

/** The entry that brings a revocation to an edge. Its number is 0, so it leaves no gap between the entries of sims: [OUT-1]. */
export function revocationEntry(from: string, revoke: Revocation): OutboundEntry {
  return { from, n: 0, players: [], revoke }
}

/** The entry that tells an edge of an export that is ready. See {@link revocationEntry}. */
export function announcementEntry(from: string, announce: string): OutboundEntry {
  return { from, n: 0, players: [], announce }
}

export interface OutboundPlayer {
  readonly player: string
  readonly connection: string
  readonly epoch: number
  readonly frames: readonly OutboundFrame[]
  /** If present, the edge closes the connection after these frames. */
  readonly close?: CloseReason
}

export interface OutboundFrame {
  readonly seq: number
  /** Whether the edge may merge the frame with others for a slow client. True only for state updates. */
  readonly coalesce: boolean
  /**
   * What the frame is about. While it waits for a slow client, a later frame about the same replaces it. Absent for frames that are never
   * replaced.
   */
  readonly about?: string
  /** The frame exactly as the client receives it; with `part`, the edge completes it first. */
  readonly text: string
  readonly part?: FramePart
}

/** [OUT-3] What the edge puts into a frame: the part of its body that is the same for all players. */
export interface FramePart {
  /** A hash of the frame's type and the part's content. */
  readonly version: string
  /** `merge`: the frame becomes a whole one of its type. `attach`: the part becomes the field `catalogue` of a `catalogued` frame. */
  readonly how: 'merge' | 'attach'
  /** The type of the frame that the part belongs to. */
  readonly of: string
  /** The part as JSON, for an edge that does not have this version yet. */
  readonly content?: string
}
