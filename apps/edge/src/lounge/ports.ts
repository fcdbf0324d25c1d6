import type { Lounge } from '@lifegrid/cluster/lounge/ports'
import type { Standings } from '@lifegrid/cluster/lounge/standings'
import type { LoungeCommandName } from '@lifegrid/contract/commands/index.generated'
import type { EventStore } from '@lifegrid/storage/lounge/event-ports'
import type { ModerationStore } from '@lifegrid/storage/lounge/moderation-ports'
import type { NicknameStore } from '@lifegrid/storage/lounge/nickname-ports'
import type { LoungeStore } from '@lifegrid/storage/lounge/ports'
import type { ScoreStore } from '@lifegrid/storage/lounge/score-ports'
import type { Connection } from '../connections/connection.ts'
import type { WordFilter } from './word-filter.ts'

/** Settings that differ between clusters. */
export interface LoungeSettings {
  /** Of one connection. */
  readonly chatsPerMinute: number
  readonly chatBurst: number
  /** Of one address, over all edges. Also how many may come at once. */
  readonly chatsPerMinutePerAddress: number
  /** A message is shown to nobody any more after this time. */
  readonly retentionMs: number
  /** A nickname that a player has not used for so long belongs to nobody: [LOUNGE-18]. */
  readonly nicknameMs: number
  /** Whether anybody may send scores for any e-mail address: [LOUNGE-8]. */
  readonly openScores: boolean
  /** A score above this, times the seconds survived, cannot be: [LOUNGE-10]. */
  readonly scorePerSecondMax: number
  /** A longer survival time cannot be either. */
  readonly survivalSecondsMax: number
  /** Hides the addresses of authors; the same at all edges. */
  readonly authorKey: string
}

/** What the lounge of an edge needs in addition to the ports of the edge. */
export interface LoungePorts {
  readonly feed: Lounge
  readonly standings: Standings
  readonly store: Pick<LoungeStore, 'recentChat'> &
    Pick<ScoreStore, 'raise' | 'standings' | 'names'> &
    Pick<EventStore, 'eventsAfter'> &
    Pick<ModerationStore, 'chatMessage' | 'addReport' | 'sanctionsAfter'> &
    Pick<NicknameStore, 'claimNickname' | 'nicknameAuthor'>
  readonly words: WordFilter
  readonly settings: LoungeSettings
}

/** A command of a player for the lounge. */
export interface LoungeCommand {
  readonly name: LoungeCommandName
  /** As the command's schema parsed it. */
  readonly message: unknown
  /** Undefined when the client wants no answer. */
  readonly id: string | undefined
}

/** The lounge at one edge: chat, presence and scores for clients that never send `init`, and for players. */
export interface EdgeLounge {
  has(connection: Connection): boolean
  /** A socket was accepted. It joins when it sends a frame of the lounge, or no `init` for a moment. */
  opened(connection: Connection): void
  /** Takes a flat frame. Returns false for a frame that is none of the lounge's. */
  takes(connection: Connection, text: string): boolean
  /** [LOUNGE-13] The connection of a player is live, and wants the frames of the lounge. */
  entered(connection: Connection): void
  command(connection: Connection, command: LoungeCommand): void
  /** The connection has closed, or has a player now. */
  left(connection: Connection): void
  start(): void
  stop(): Promise<void>
}
