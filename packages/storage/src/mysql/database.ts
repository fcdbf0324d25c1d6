import { systemClock } from '@lifegrid/base/system-clock'
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
  /** The most connections that are open at the same time. */
  readonly connections?: number
}

/** Kysely over a small pool. Every query has a deadline, and failed connections are replaced. */
export function database(
  options: ConnectionOptions,
  {
    queryMs = limits.queryMs,
    adapter = () => new MysqlAdapter(),
    connections = limits.poolConnections,
  }: DatabaseOptions = {},
): Database {
  const pool = createPool({
    ...options,
    connectionLimit: connections,
    waitForConnections: true,
    queueLimit: limits.poolWaiting,
  })
  countMax(connections)
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
      const options = { sql, values: parameters as unknown[], timeout: deadlineMs }
      const done = (error: Error | null, result: unknown): void => {
        // After a deadline the answer may still arrive. The next query would take it for its own.
        if (error && !connectionSurvives(error)) connection.destroy()
        callback?.(error, result as unknown as Record<string, unknown>[])
      }
      if (sql.startsWith('CALL ') && parameters.some(isLong)) executePrepared(connection, options, done)
      else connection.query(options, done)
      return { stream: () => unsupported() }
    },
  }
}

function isLong(parameter: unknown): boolean {
  return parameter instanceof Uint8Array && parameter.byteLength >= limits.preparedBytesMin
}

/**
 * Sends the values as bytes. In the text of a query bytes are hexadecimal, which costs both sides more than all the rest of saving lives. Only
 * for calls of procedures: their texts are few, so few statements stay prepared.
 */
function executePrepared(
  connection: PoolConnection,
  options: { readonly sql: string; readonly values: unknown[]; readonly timeout: number },
  done: (error: Error | null, result: unknown) => void,
): void {
  // The driver limits the time of the execution, but not of the preparation, with which the first use on a connection begins.
  const timer = systemClock.after(2 * options.timeout, () => {
    settle(Object.assign(new Error('the statement was not prepared in time'), { code: 'PROTOCOL_SEQUENCE_TIMEOUT' }))
  })
  let settled = false
  const settle = (error: Error | null, result?: unknown): void => {
    if (settled) return
    settled = true
    timer.cancel()
    done(error, result)
  }
  connection.execute(options, settle)
}

function unsupported(): never {
  throw new Error('Streaming is not supported: every answer of the record is limited in size.')
}

function query(connection: PoolConnection, sql: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    connection.query({ sql, timeout: limits.connectMs }, (error, result) => (error ? reject(error) : resolve(result)))
  })
}
