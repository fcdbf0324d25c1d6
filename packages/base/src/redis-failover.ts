import { backoffMs, type Random } from './random.ts'

/**
 * The error codes with which a Redis says that it is not, or not yet, the master that takes writes: a master that has become a replica, a
 * server that loads its data, a replica without its master, a master that has lost its replicas (`min-replicas-to-write`), and the end of a
 * blocking command because the master became a replica.
 */
const wrongServer = /(?:^|-)(?:READONLY|LOADING|MASTERDOWN|NOREPLICAS|UNBLOCKED)\b/

/** [REDIS-1] Whether an error of Redis means that another server is the master now. Scripts pass such an error on in their own error. */
export function isWrongServer(error: unknown): boolean {
  return error instanceof Error && wrongServer.test(error.message)
}

/** Pause in ms before a connection to a wrong server is tried again: a failover takes seconds, and the server answers at once. */
const wrongServerPauseMs = 200

/** Options of an ioredis client. */
export interface FailoverOptions {
  readonly reconnectOnError: (error: Error) => 1 | 2 | false
  readonly retryStrategy: (attempt: number) => number
  /** False, because ioredis' own check would wait on a server that loads its data, however long that takes. */
  readonly enableReadyCheck: false
}

/**
 * [REDIS-1] Makes an ioredis client drop its connection when the server is the wrong one, and connect again. Each attempt resolves the
 * host's name again, so it finds the new master as soon as the name or the proxy leads there.
 * @param retry.resend whether the refused command is sent again on the next connection. A refused command has had no effect.
 */
export function followMaster(retry: {
  readonly random: Random
  readonly baseMs: number
  readonly capMs: number
  readonly resend: boolean
}): FailoverOptions {
  let wasWrong = false
  return {
    enableReadyCheck: false,
    reconnectOnError(error) {
      if (!isWrongServer(error)) return false
      wasWrong = true
      return retry.resend ? 2 : 1
    },
    retryStrategy(attempt) {
      const pauseMs = wasWrong ? wrongServerPauseMs : 10
      wasWrong = false
      return pauseMs + backoffMs(retry.random, attempt, retry.baseMs, retry.capMs)
    },
  }
}
