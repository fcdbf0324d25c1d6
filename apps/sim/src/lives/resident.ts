import type { CloseReason } from '@lifegrid/contract/errors'
import type { StateShape } from '@lifegrid/contract/frames/state'
import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'
import { nextDueMinute } from '@lifegrid/engine/core/agenda'
import { minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import type { RecentOutcome } from '@lifegrid/storage/ports'
import { simLimits } from '../limits.ts'
import { type FrameBuffer, frameBuffer } from '../output/frame-buffer.ts'

/** Where the player's frames go. */
export interface Connection {
  readonly edge: string
  readonly connection: string
}

/** A frame, or the end of an older connection, that waits for the batch on which it depends: [GATE-1]. */
export type Gated = { readonly batch: number } & (
  | { readonly kind: 'frame'; readonly frame: OutboundFrame }
  | { readonly kind: 'close'; readonly connection: Connection; readonly reason: CloseReason }
)

/** A life in memory, and what surrounds it. Nothing here that the journal cannot rebuild, save the frames' numbering. */
export interface Resident {
  readonly playerId: string
  readonly partition: number
  readonly epoch: number
  life: Life
  headSeq: number
  snapshotSeq: number
  connection: Connection | null
  connectionAt: number
  readonly recent: Map<string, RecentOutcome>
  /** Of the last frame: counts within the epoch. */
  frameSeq: number
  readonly frames: FrameBuffer
  readonly gated: Gated[]
  /** The newest batch that holds a command of this player; its frames wait for that one. */
  batch: number
  lastState: StateShape | null
  lastStateAt: number
  /** Raised at each scheduling, so that an older entry of the wake heap is known as such. */
  wakeVersion: number
  /** Failed advances in a row. */
  failures: number
  /** Something threw and left it half changed: nothing may be applied to it nor written of it, and it is to be loaded again. */
  broken: boolean
}

export function resident(input: {
  playerId: string
  partition: number
  epoch: number
  life: Life
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
    gated: [],
    batch: 0,
    lastState: null,
    lastStateAt: 0,
    wakeVersion: 0,
    failures: 0,
    broken: false,
  }
}

/** Remembers an outcome, and forgets the oldest beyond the bound: ids that old are found in the record. */
export function remember(self: Resident, outcome: RecentOutcome): void {
  self.recent.set(outcome.commandId, outcome)
  if (self.recent.size > simLimits.recentOutcomesMax) {
    const oldest = self.recent.keys().next()
    if (!oldest.done) self.recent.delete(oldest.value)
  }
}

/**
 * The cluster time at which this life has to be looked at again, in ms; null while its clock stands or nobody looks.
 * Work only for what is due: an agenda item, or a state update an hour of game time.
 */
export function nextWakeAt(self: Resident, now: number): number | null {
  if (self.connection === null) return null
  const { life } = self
  const stateDue = wallAt(life, minuteAt(life, now) + simLimits.stateMinutes)
  if (stateDue === null) return null
  const dueMinute = nextDueMinute(life)
  const agendaDue = dueMinute === null ? null : wallAt(life, dueMinute)
  const state = Math.max(stateDue, self.lastStateAt + simLimits.stateMsMin)
  const due = agendaDue === null ? state : Math.min(agendaDue, state)
  return Math.max(due, now + simLimits.wakeMsMin)
}
