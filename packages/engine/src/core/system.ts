import type { Change } from './change.ts'
import type { SystemName } from './system-order.ts'
import type { Turn } from './turn.ts'

/** A part of the rules that acts at the minutes that it puts on the agenda. One file each; `system-order.ts` lists the names. */
export interface System {
  readonly name: SystemName
  /** What its items may change by themselves. What they change through effects, the effects declare; `bodyChanged` reviews the mood itself. */
  readonly changes: readonly Change[]
  /** Whether it also runs in the years that an heir lived before the player takes over: nobody was there to play them. */
  readonly runsBeforeHeir: boolean
  /** Called once when the life starts (after `characterSetup`, minute 0): puts the system's first items on the agenda. */
  begin?(turn: Turn): void
  /** An item of this system is due: `turn.minute` is its minute. */
  due(turn: Turn, key: string): void
}
