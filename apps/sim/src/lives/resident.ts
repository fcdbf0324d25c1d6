import type { CloseReason } from '@lifegrid/contract/errors'
import type { StateShape } from '@lifegrid/contract/frames/state'
import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'
import type { Life } from '@lifegrid/engine/life/life'
import type { RecentOutcome } from '@lifegrid/storage/ports'
import type { Watermark } from '../commit/watermark.ts'
import { dropOldest } from '../drop-oldest.ts'
import { simLimits } from '../limits.ts'
import { type FrameBuffer, frameBuffer } from '../output/frame-buffer.ts'
import type { Shown } from '../output/shown.ts'
import type { SteadyTime } from './steady-time.ts'

/** The socket to which the player's frames go. */
export interface Connection {
  readonly edge: string
  readonly connection: string
}

/** A frame, or the close of an older connection, that waits for the batch on which it depends: [GATE-1]. */
export type Gated = { readonly batch: number } & (
  | {
      readonly kind: 'frame'
      readonly frame: OutboundFrame
      /** Monotonic time since which it waits; absent for one that waits for nothing. */
      readonly since?: number
    }
  | { readonly kind: 'close'; readonly connection: Connection; readonly reason: CloseReason }
)

/** A life in memory, with its connection and frames. The journal can rebuild all of it except the numbers of the frames. */
export interface Resident {
  readonly playerId: string
  readonly partition: number
  readonly epoch: number
  life: Life
  /** The wall time of the life: its partition's, or one of its own while it is ahead of that: [TIME-4]. */
  readonly time: SteadyTime
  /** The watermark of its partition. */
  readonly watermark: Watermark
  headSeq: number
  snapshotSeq: number
  /** Monotonic time of the last snapshot that this node has taken. */
  snapshotAt: number
  connection: Connection | null
  connectionAt: number
  readonly recent: Map<string, RecentOutcome>
  /** Number of the last frame; counts within the epoch. */
  frameSeq: number
  readonly frames: FrameBuffer
  readonly gated: Gated[]
  /** Number of the newest batch that holds a command of this player; the player's frames wait for that batch. */
  batch: number
  /** The state as last sent to the player; null when the next frame must send all of it. */
  lastState: StateShape | null
  lastStateAt: number
  /** The people, habits and conditions as last sent to the player; null before the first whole state. */
  shown: Shown | null
  /** Raised by each planned wake and when the life is unloaded, so that older plans are skipped. */
  wakeVersion: number
  /** Failed advances in a row. */
  failures: number
  /** An exception left the life half changed. It must be loaded again before anything is applied to it or saved of it. */
  broken: boolean
  /** Its uncommitted changes were taken back. When the life is loaded again, its connection ends, so that the client repeats them. */
  takenBack: boolean
}

export function resident(input: {
  playerId: string
  partition: number
  epoch: number
  life: Life
  time: SteadyTime
  watermark: Watermark
  headSeq: number
  snapshotSeq: number
  connection: Connection | null
  connectionAt: number
  recent: readonly RecentOutcome[]
  frameSeq: number
}): Resident {
  return {
    ...input,
    recent: new Map(input.recent.map((outcome) => [outcome.commandId, outcome])),
    frames: frameBuffer(),
    snapshotAt: Number.NEGATIVE_INFINITY,
    gated: [],
    batch: 0,
    lastState: null,
    lastStateAt: 0,
    shown: null,
    wakeVersion: 0,
    failures: 0,
    broken: false,
    takenBack: false,
  }
}

/** Keeps an outcome in memory, and removes the oldest if there are too many. Older ids are found in the record. */
export function remember(self: Resident, outcome: RecentOutcome): void {
  self.recent.set(outcome.commandId, outcome)
  dropOldest(self.recent, simLimits.recentOutcomesMax)
}
