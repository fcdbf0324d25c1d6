import type { Change } from '../core/change.ts'
import type { EngineContext } from '../core/context.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Turn } from '../core/turn.ts'

/** The time at which a command takes effect, and the catalogue it uses. */
export interface Moment {
  /** Cluster wall time, ms. The life has been advanced to it. */
  readonly now: number
  readonly context: EngineContext
}

/** The rules of one command, one file each. */
export interface Command<Message> {
  /** `playing`: refused before the character is created (`not_created`) and after death (`dead`). */
  readonly needs?: 'playing'
  /** [RIGHTS-2] Carried out also while the account will be deleted. The cluster's own commands always are. */
  readonly isAllowedWhileLeaving?: true
  /**
   * `mood`, unless the command only changes how time passes. If such a command recalculated the set points, a month with
   * reconnects would end with other gauges than the same month skipped.
   */
  readonly changes: readonly Extract<Change, 'mood'>[]
  /**
   * Carries the command out at `turn.minute`, or returns the reason for refusing it. It checks everything before the first
   * change, so that a refused command changes nothing. The caller sets the clock afterwards.
   */
  handle(turn: Turn, message: Message, moment: Moment): Refusal | undefined
}
