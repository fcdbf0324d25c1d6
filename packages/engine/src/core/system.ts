import type { Change } from './change.ts'
import type { PremisesOf } from './premise.ts'
import type { SystemName } from './system-order.ts'
import type { Turn } from './turn.ts'

/** A part of the rules that acts at the minutes that it puts on the agenda. One file each; `system-order.ts` lists the names. */
export interface System<Name extends SystemName = SystemName> {
  readonly name: Name
  /** What its agenda items can change directly. Effects declare their own changes, and `updateAfterBodyChange` updates the mood itself. */
  readonly changes: readonly Change[]
  /** Whether it also runs for the years of an heir before the player takes over, which nobody plays. */
  readonly runsBeforeHeir: boolean
  /** Whether it also runs when the lab simulates a body without the rest of a life; see `lab/live-body.ts`. */
  readonly runsForBodyAlone?: true
  /** What must still be true when its agenda items fall due. */
  readonly premises: PremisesOf<Name>
  /** Puts the system's first items on the agenda. Called once, at minute 0, after `characterSetup`. */
  begin?(turn: Turn): void
  /** Handles an agenda item of this system at its minute, which is `turn.minute`. Its premises are true. */
  due(turn: Turn, key: string): void
  /** Removes what is left of an agenda item that is dropped because a premise is false, and tells the player if it matters. */
  drop?(turn: Turn, key: string): void
}
