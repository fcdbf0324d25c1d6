import type { Refusal } from '@lifegrid/contract/errors'
import type { Change } from '../core/change.ts'
import type { EngineContext } from '../core/context.ts'
import type { Turn } from '../core/turn.ts'

/** When and with which catalogue a command takes effect. */
export interface Moment {
  /** Cluster wall time, ms. The life has been advanced to it. */
  readonly now: number
  readonly context: EngineContext
}

/** The rules of one command: one file. */
export interface Command<Message> {
  /** `playing`: refused before the character is created (`not_created`) and after death (`dead`). */
  readonly needs?: 'playing'
  /**
   * `mood` unless the command only changes how time passes. If such a command reviewed the set points, a month with reconnects would leave
   * other gauges than the same month skipped.
   */
  readonly changes: readonly Extract<Change, 'mood'>[]
  /**
   * Carries the command out at `turn.minute`, or returns why not. It decides before it changes anything: a refused command has changed
   * nothing. The caller sets the clock afterwards.
   */
  handle(turn: Turn, message: Message, moment: Moment): Refusal | undefined
}
