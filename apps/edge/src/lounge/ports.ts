import type { Lounge } from '@lifegrid/cluster/lounge/ports'
import type { Standings } from '@lifegrid/cluster/lounge/standings'
import type { EventStore } from '@lifegrid/storage/lounge/event-ports'
import type { LoungeStore } from '@lifegrid/storage/lounge/ports'
import type { ScoreStore } from '@lifegrid/storage/lounge/score-ports'
import type { Connection } from '../connections/connection.ts'

/** Settings that differ between clusters. */
export interface LoungeSettings {
  /** Of one connection. */
  readonly chatsPerMinute: number
  readonly chatBurst: number
  /** Of one address, over all edges. Also how many may come at once. */
  readonly chatsPerMinutePerAddress: number
  /** A message is shown to nobody any more after this time. */
  readonly retentionMs: number
  /** Whether anybody may send scores for any e-mail address: [LOUNGE-8]. */
  readonly openScores: boolean
  /** A score above this, times the seconds survived, cannot be: [LOUNGE-10]. */
  readonly scorePerSecondMax: number
  /** Hides the addresses of authors; the same at all edges. */
  readonly authorKey: string
}

/** What the lounge of an edge needs in addition to the ports of the edge. */
export interface LoungePorts {
  readonly feed: Lounge
  readonly standings: Standings
  readonly store: Pick<LoungeStore, 'recentChat'> &
    Pick<ScoreStore, 'raise' | 'standings' | 'names'> &
    Pick<EventStore, 'eventsAfter'>
  readonly settings: LoungeSettings
}

/** The lounge at one edge: chat and presence for clients that never send `init`. */
export interface EdgeLounge {
  has(connection: Connection): boolean
  /** A socket was accepted. It joins when it sends a frame of the lounge, or no `init` for a moment. */
  opened(connection: Connection): void
  /** Takes a flat frame. Returns false for a frame that is none of the lounge's. */
  takes(connection: Connection, text: string): boolean
  /** The connection has closed, or has a player now. */
  left(connection: Connection): void
  start(): void
  stop(): Promise<void>
}
