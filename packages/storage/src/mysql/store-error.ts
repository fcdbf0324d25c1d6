import { StoreError } from '../ports.ts'

/**
 * Errors of the server that do not say whether the transaction was committed, because the server was interrupted: 1053 shutdown, 1077
 * normal shutdown, 1079 shutdown complete, 1080 forced close, 1152 aborted, 1153 packet too large (the connection is cut), 1158–1161
 * network reads and writes, 1184 aborted, 1317 query interrupted, 1927 (MariaDB) connection killed, 1969 and 3024 statement timeouts
 * (MariaDB, MySQL).
 */
const ambiguous = new Set([1053, 1077, 1079, 1080, 1152, 1153, 1158, 1159, 1160, 1161, 1184, 1317, 1927, 1969, 3024])

/** Errors that leave the session usable: duplicate key, lock wait timeout, deadlock. */
const harmless = new Set([1062, 1205, 1213])

/** Returns whether the connection can still be used after this error. */
export function connectionSurvives(error: unknown): boolean {
  return harmless.has(serverErrno(error) ?? 0)
}

/** Whether the server refused a row because one with the same unique key exists. */
export function isDuplicateKey(error: unknown): boolean {
  return serverErrno(error instanceof StoreError ? error.cause : error) === 1062
}

/** Whether the server has rolled back the transaction because of a deadlock or a lock wait timeout, so that it may be tried again. */
export function isDeadlock(error: unknown): boolean {
  const errno = serverErrno(error instanceof StoreError ? error.cause : error)
  return errno === 1213 || errno === 1205
}

/** The failure of a call that was sent. Its outcome is known only if the server itself reported the failure. */
export function failureAfterSending(doing: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const errno = serverErrno(error)
  const unknown = errno === undefined ? !neverConnected(error) : ambiguous.has(errno)
  return new StoreError(message(doing, error), unknown, error, !unknown && isPermanent(error))
}

/** The failure of a call that was never sent, so it has written nothing. */
export function failureBeforeSending(doing: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error
  return new StoreError(message(doing, error), false, error)
}

/** SQLSTATE class 22: the data does not fit; 23: it violates a key. The same call would fail again. */
function isPermanent(error: unknown): boolean {
  if (serverErrno(error) === undefined) return false
  const state = (error as { sqlState: string }).sqlState
  return state.startsWith('22') || state.startsWith('23')
}

/** The number of an error that the server reported, which has an SQLSTATE; undefined for failures of the connection. */
function serverErrno(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errno' in error) || typeof error.errno !== 'number') return undefined
  return 'sqlState' in error && typeof error.sqlState === 'string' ? error.errno : undefined
}

/** Without a connection nothing was sent. */
function neverConnected(error: unknown): boolean {
  return (
    error instanceof Error && 'syscall' in error && (error.syscall === 'connect' || error.syscall === 'getaddrinfo')
  )
}

function message(doing: string, error: unknown): string {
  return `${doing}: ${error instanceof Error ? error.message : String(error)}`
}
