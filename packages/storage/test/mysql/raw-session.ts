import { type Clock, sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { createConnection, type RowDataPacket } from 'mysql2/promise'

export interface RawSession {
  query(sql: string, values?: unknown[]): Promise<RowDataPacket[]>
  /** Waits until another session of the same database executes a statement that contains the text. */
  untilRunning(text: string): Promise<void>
  end(): Promise<void>
}

/** Opens a session without the store's settings, to hold locks and to see what the server is doing. */
export async function rawSession(url: string, clock: Clock = systemClock): Promise<RawSession> {
  const connection = await createConnection({ uri: url })
  const query = async (sql: string, values: unknown[] = []): Promise<RowDataPacket[]> => {
    const [rows] = await connection.query<RowDataPacket[]>(sql, values)
    return rows
  }
  return {
    query,
    async untilRunning(text) {
      const like =
        'SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID() AND info LIKE ?'
      while ((await query(like, [`%${text}%`])).length === 0) await sleep(clock, 5)
    },
    end: () => connection.end(),
  }
}
