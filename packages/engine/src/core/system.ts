import type { Change } from './change.ts'
import type { SystemName } from './system-order.ts'
import type { Turn } from './turn.ts'

/** A part of the rules that acts at the minutes that it puts on the agenda. One file each; `system-order.ts` lists the names. */
export interface System {
  readonly name: SystemName
  /** What its agenda items can change directly. Effects declare their own changes, and `updateAfterBodyChange` updates the mood itself. */
  readonly changes: readonly Change[]
  /** Whether it also runs for the years of an heir before the player takes over, which nobody plays. */
  readonly runsBeforeHeir: boolean
  /** Whether it also runs when the lab simulates a body without the rest of a life; see `lab/live-body.ts`. */
  readonly runsForBodyAlone?: true
  /** Puts the system's first items on the agenda. Called once, at minute 0, after `characterSetup`. */
  begin?(turn: Turn): void
  /** Handles an agenda item of this system at its minute, which is `turn.minute`. */
  due(turn: Turn, key: string): void
}
