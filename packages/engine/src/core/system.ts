import type { SystemName } from './system-order.ts'
import type { Turn } from './turn.ts'

/** A part of the rules that acts at due minutes. One file each; listed by name in `order.ts`. */
export interface System {
  readonly name: SystemName
  /** Called once when the life starts (after `characterSetup`, minute 0): puts the system's first items on the agenda. */
  begin?(turn: Turn): void
  /** An item of this system is due: `turn.minute` is its minute. */
  due(turn: Turn, key: string): void
}
