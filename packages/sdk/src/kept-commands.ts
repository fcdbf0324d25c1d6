import type { Clock } from '@lifegrid/base/clock'
import type { LocalRefusal } from './outcome.ts'

/** A command without an answer, as it is kept. Plain data. */
export interface KeptCommand {
  readonly id: string
  readonly type: string
  /** Absent when the command has none. */
  readonly message?: unknown
  /** Wall time of the device when it was issued, ms. No two commands of a client have the same. */
  readonly at: number
  /** Number of the life that it was issued in; absent when that was not known. */
  readonly life?: number
  /** Id of the record's history at that time; absent when that was not known. */
  readonly history?: string
}

/**
 * Where the commands of one player outlive the client. Clients that run at the same time, such as those of two tabs, share it. So it has to keep
 * each command by itself: a list that is read and written as a whole would lose what another client adds meanwhile. It must not throw.
 */
export interface CommandStore {
  /** Every command that is kept, in any order. */
  all(): readonly KeptCommand[]
  put(command: KeptCommand): void
  /** Does nothing when the command is not kept. */
  remove(id: string): void
}

/** The life and the history that a client sees now. */
export type Standing = Pick<KeptCommand, 'life' | 'history'>

/** What an outbox does with a {@link CommandStore}. */
export interface KeptCommands {
  keep(command: Pick<KeptCommand, 'id' | 'type' | 'message'>): void
  /** The command has its final answer. */
  answered(id: string): void
  /** What this client and others have left, the oldest first. */
  left(): readonly KeptCommand[]
  /** Why a command that was left must not be sent any more; undefined when it may. */
  refuse(command: KeptCommand): LocalRefusal | undefined
}

export interface KeptCommandsContext {
  readonly store: CommandStore
  readonly clock: Clock
  readonly keptMaxMs: number
  standing(): Standing
}

export function keptCommands({ store, clock, keptMaxMs, standing }: KeptCommandsContext): KeptCommands {
  let last = 0
  return {
    keep({ id, type, message }) {
      // The wall clock may stand still, or jump back. The order of this client's commands must not.
      last = Math.max(clock.now(), last + 1)
      store.put({ id, type, ...(message !== undefined && { message }), at: last, ...standing() })
    },
    answered: (id) => store.remove(id),
    left: () => store.all().toSorted((a, b) => a.at - b.at),
    refuse({ at, life, history }) {
      const now = standing()
      if (clock.now() - at > keptMaxMs) return 'command_too_old'
      const isOther = differs(life, now.life) || differs(history, now.history)
      return isOther ? 'command_of_other_life' : undefined
    },
  }
}

/** Whether both are known and not the same. */
function differs<T>(then: T | undefined, now: T | undefined): boolean {
  return then !== undefined && now !== undefined && then !== now
}
