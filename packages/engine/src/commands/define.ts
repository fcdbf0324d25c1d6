import type { Refusal } from '@lifegrid/contract/errors'
import type { EngineContext } from '../core/context.ts'
import type { Turn } from '../core/turn.ts'

/** Where and when a command takes effect, beside the turn. */
export interface Moment {
  /** Cluster wall time, ms. The life has been advanced to it. */
  readonly now: number
  readonly context: EngineContext
}

/**
 * Carries out one command at `turn.minute`, or returns why not. A handler decides before it changes anything: what is refused has
 * changed nothing. The clock is set by the caller afterwards.
 */
export type Handler<Message> = (turn: Turn, message: Message, moment: Moment) => Refusal | undefined
