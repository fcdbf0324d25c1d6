import {
  type DialectAdapter,
  Kysely,
  MysqlAdapter,
  MysqlDialect,
  type MysqlPool,
  type MysqlPoolConnection,
} from 'kysely'
import { type ConnectionOptions, createPool, type PoolConnection } from 'mysql2'
import { limits } from '../limits.ts'
import { countBusy, countIdle, countMax, countOpen, countWaiting } from './connection-counts.ts'
import type { Schema } from './schema.ts'
import { prepareSession } from './session.ts'
import { connectionSurvives } from './store-error.ts'

export type Database = Kysely<Schema>

interface DatabaseOptions {
  /** The deadline of each query at the server. */
  readonly queryMs?: number
  readonly adapter?: () => DialectAdapter
}

/** Kysely over a small pool. Every query has a deadline, and failed connections are replaced. */
export function database(
  options: ConnectionOptions,
  { queryMs = limits.queryMs, adapter = () => new MysqlAdapter() }: DatabaseOptions = {},
): Database {
  const pool = createPool({
    ...options,
    connectionLimit: limits.poolConnections,
    waitForConnections: true,
    queueLimit: limits.poolWaiting,
  })
  countMax(limits.poolConnections)
  pool.on('connection', countOpen)
  const prepared = new WeakMap<PoolConnection, MysqlPoolConnection>()
  /** Sets up the session of a new connection before its first use. A connection whose session cannot be set up is never used. */
  const prepare = async (connection: PoolConnection): Promise<MysqlPoolConnection> => {
    const known = prepared.get(connection)
    if (known !== undefined) return known
    try {
      await prepareSession((sql) => query(connection, sql), { statementMs: queryMs })
    } catch (error) {
      connection.destroy()
      throw error
    }
    const bounded = boundedConnection(connection, queryMs + limits.answerMs)
    prepared.set(connection, bounded)
    return bounded
  }
  const bounded: MysqlPool = {
    getConnection(callback) {
      const waited = countWaiting()
      pool.getConnection((error, connection) => {
        waited()
        // The driver's types require a connection in every case, but after an error there is none.
        const refuse = (reason: unknown): void => callback(reason, undefined as unknown as MysqlPoolConnection)
        if (error) refuse(error)
        else {
          countBusy(connection)
          prepare(connection).then((ready) => callback(null, ready), refuse)
        }
      })
    },
    end: (callback) => pool.end(callback),
  }
  const dialect = new MysqlDialect({ pool: bounded })
  return new Kysely<Schema>({ dialect: Object.assign(dialect, { createAdapter: adapter }) })
}

function boundedConnection(connection: PoolConnection, deadlineMs: number): MysqlPoolConnection {
  return {
    config: connection.config,
    threadId: connection.threadId as number,
    connect: (callback) => connection.connect((error) => callback?.(error)),
    destroy: () => connection.destroy(),
    release() {
      countIdle(connection)
      connection.release()
    },
    query(sql, parameters, callback) {
      connection.query({ sql, values: parameters as unknown[], timeout: deadlineMs }, (error, result) => {
        // After a deadline the answer may still arrive. The next query would take it for its own.
        if (error && !connectionSurvives(error)) connection.destroy()
        callback?.(error, result as unknown as Record<string, unknown>[])
      })
      return { stream: () => unsupported() }
    },
  }
}

function unsupported(): never {
  throw new Error('Streaming is not supported: every answer of the record is limited in size.')
}

function query(connection: PoolConnection, sql: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    connection.query({ sql, timeout: limits.connectMs }, (error, result) => (error ? reject(error) : resolve(result)))
  })
}
