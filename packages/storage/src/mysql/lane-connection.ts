import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import { type Connection, type ConnectionOptions, createConnection } from 'mysql2/promise'
import { limits } from '../limits.ts'
import { type CommitCall, commitStatements } from './commit-call.ts'
import { countBusy, countIdle, countMax, countOpen } from './connection-counts.ts'
import { prepareSession } from './session.ts'
import { connectionSurvives, failureAfterSending, failureBeforeSending } from './store-error.ts'

/** A row of the result of `commit_lane` or `commit_entry`. */
export interface CommitRow {
  readonly outcome: 'committed' | 'fenced' | 'removed'
  readonly partition_id: number | null
  readonly player_id: string | null
}

/** The connection of one lane, so that its commits never wait for a free connection. */
export interface LaneConnection {
  /** One round trip: [FENCE-3]. @throws StoreError, see `Store.commit`. */
  commit(call: CommitCall): Promise<readonly CommitRow[]>
  close(): Promise<void>
}

/** Connects at the first commit, and again at the first commit after the connection has broken. */
export function laneConnection(options: ConnectionOptions, clock: Clock): LaneConnection {
  let current: { readonly opening: Promise<Connection> } | undefined
  let closed = false
  countMax(1)

  const forget = (opening: Promise<Connection>): void => {
    if (current?.opening === opening) current = undefined
  }

  const open = async (): Promise<{ readonly connection: Connection; readonly opening: Promise<Connection> }> => {
    if (closed) throw failureBeforeSending('commit', new Error('the store is closed'))
    if (current === undefined) {
      const opening = connect(options, clock, () => forget(opening))
      current = { opening }
    }
    const { opening } = current
    try {
      return { connection: await opening, opening }
    } catch (error) {
      forget(opening)
      throw failureBeforeSending('connect to MySQL', error)
    }
  }

  return {
    async commit({ statement, values }) {
      const { connection, opening } = await open()
      countBusy(connection)
      try {
        const call = connection.execute(commitStatements[statement], [...values])
        const [result] = await withDeadline(clock, limits.commitMs, 'the procedure call', call)
        return firstRows(result)
      } catch (error) {
        // Also after a deadline, because a late answer would be taken for the answer to the next call.
        if (!connectionSurvives(error)) {
          forget(opening)
          connection.destroy()
        }
        throw failureAfterSending('commit', error)
      } finally {
        countIdle(connection)
      }
    },
    async close() {
      closed = true
      const connection = await current?.opening.catch(() => undefined)
      current = undefined
      if (connection === undefined) return
      try {
        await withDeadline(clock, limits.connectMs, 'closing a connection to MySQL', connection.end())
      } catch (error) {
        connection.destroy()
        throw error
      }
    },
  }
}

/** Opens a connection, sets up its session and prepares its statements. */
async function connect(options: ConnectionOptions, clock: Clock, onBroken: () => void): Promise<Connection> {
  const connection = await createConnection(options)
  countOpen(connection)
  // An idle connection reports here that it was closed. Without a listener the error would end the process.
  connection.on('error', onBroken)
  connection.on('end', onBroken)
  try {
    const ready = prepareSession((sql) => connection.query(sql)).then(async () => {
      for (const sql of Object.values(commitStatements)) await connection.prepare(sql)
    })
    await withDeadline(clock, limits.connectMs, 'preparing the session', ready)
  } catch (error) {
    connection.destroy()
    throw error
  }
  return connection
}

/** A CALL returns a list of result sets; the last one is only a status. */
function firstRows(result: unknown): readonly CommitRow[] {
  const [rows] = result as readonly (readonly CommitRow[])[]
  return rows as readonly CommitRow[]
}
