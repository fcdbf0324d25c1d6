import type { Connection as CoreConnection } from 'mysql2'
import { type Connection, createConnection } from 'mysql2/promise'
import { connectionOptions } from '../../mysql/connection-options.ts'

/** A connection whose rows can be streamed. The driver's types leave out the connection that it wraps. */
export type ServerConnection = Connection & { readonly connection: CoreConnection }

/** The two ends of a move: plain connections, because rows are streamed. */
export interface MoveEnds {
  readonly source: ServerConnection
  readonly target: ServerConnection
}

/** A plain connection without a deadline for its statements. The caller destroys it. */
export async function connectServer(url: string): Promise<ServerConnection> {
  const connection = (await createConnection(connectionOptions(url))) as ServerConnection
  // Without a listener the error of an idle connection would end the process. The next statement reports it.
  connection.on('error', () => {})
  try {
    // As in `session.ts`, without its deadlines: a transaction here waits for rows of the other server. No gap locks, which commits would wait for.
    await connection.query("SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'")
    await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED')
    return connection
  } catch (error) {
    connection.destroy()
    throw error
  }
}
