import type { Socket } from 'node:net'

/** The connections to MySQL of this process. */
export interface ConnectionCounts {
  /** Connections that are open. */
  readonly open: number
  /** Connections that run a query or a commit. */
  readonly busy: number
  /** Queries that wait for a connection. */
  readonly waiting: number
  /** Connections that the process may open: those of its pools, and one for each lane. */
  readonly max: number
}

/** The counts of the whole process. Each store has a pool of its own, and the server's limit counts all of them together. */
const open = new Set<object>()
const busy = new Set<object>()
let waiting = 0
let max = 0

/** The connections to MySQL of this process as of now. */
export function mysqlConnections(): ConnectionCounts {
  return { open: open.size, busy: busy.size, waiting, max }
}

/** Counts connections that may be opened from now on. */
export function countMax(connections: number): void {
  max += connections
}

/** Counts a connection as open until its socket closes. */
export function countOpen(connection: object): void {
  open.add(connection)
  // The driver's connection with promises wraps the one that has the socket.
  const { connection: inner = connection } = connection as { readonly connection?: object }
  const { stream } = inner as { readonly stream: Socket }
  stream.once('close', () => {
    open.delete(connection)
    busy.delete(connection)
  })
}

/** Counts a connection as busy until {@link countIdle}. */
export function countBusy(connection: object): void {
  busy.add(connection)
}

export function countIdle(connection: object): void {
  busy.delete(connection)
}

/** Counts a query as waiting. @returns a function that ends that. */
export function countWaiting(): () => void {
  waiting++
  return () => {
    waiting--
  }
}
