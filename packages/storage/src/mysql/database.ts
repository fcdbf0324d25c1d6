import { type CompiledQuery, Kysely, MysqlDialect, type MysqlPool, type MysqlPoolConnection } from 'kysely'
import { type ConnectionOptions, createPool, type PoolConnection } from 'mysql2'
import { limits } from '../limits.ts'
import type { Schema } from './schema.ts'
import { prepareSession } from './session.ts'
import { connectionSurvives } from './store-error.ts'

export type Database = Kysely<Schema>
export type { CompiledQuery }

/** Kysely over a small pool in which every query has a deadline and a connection that failed is replaced. */
export function database(options: ConnectionOptions, queryMs: number = limits.queryMs): Database {
  const pool = createPool({
    ...options,
    connectionLimit: limits.poolConnections,
    waitForConnections: true,
    queueLimit: limits.poolWaiting,
  })
  pool.on('connection', (connection) => {
    // Queued before whatever the connection was opened for. A session that cannot be set up must not be used.
    prepareSession((sql) => query(connection, sql)).catch(() => connection.destroy())
  })
  const wrapped = new WeakMap<PoolConnection, MysqlPoolConnection>()
  const bounded: MysqlPool = {
    getConnection(callback) {
      pool.getConnection((error, connection) => {
        // The driver's types say that a connection is always there.
        if (error) return callback(error, undefined as unknown as MysqlPoolConnection)
        let guarded = wrapped.get(connection)
        if (guarded === undefined) {
          guarded = boundedConnection(connection, queryMs)
          wrapped.set(connection, guarded)
        }
        callback(null, guarded)
      })
    },
    end: (callback) => pool.end(callback),
  }
  return new Kysely<Schema>({ dialect: new MysqlDialect({ pool: bounded }) })
}

function boundedConnection(connection: PoolConnection, queryMs: number): MysqlPoolConnection {
  return {
    config: connection.config,
    threadId: connection.threadId as number,
    connect: (callback) => connection.connect((error) => callback?.(error)),
    destroy: () => connection.destroy(),
    release: () => connection.release(),
    query(sql, parameters, callback) {
      connection.query({ sql, values: parameters as unknown[], timeout: queryMs }, (error, result) => {
        // After a deadline the answer is still to come, and the next query would take it for its own.
        if (error && !connectionSurvives(error)) connection.destroy()
        callback?.(error, result as unknown as Record<string, unknown>[])
      })
      return { stream: () => unsupported() }
    },
  }
}

function unsupported(): never {
  throw new Error('The record is never read as a stream: every answer has a bound.')
}

function query(connection: PoolConnection, sql: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    connection.query(sql, (error, result) => (error ? reject(error) : resolve(result)))
  })
}
