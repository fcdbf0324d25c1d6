import type { Clock } from '@lifegrid/base/clock'
import { createConnection } from 'mysql2/promise'

const minutesPerDay = 1_440
const measureMs = 4_000
const inFlight = 6

/**
 * Lives that are saved once for each player and real minute, as the original's loop did it, with a row for each player and the same bytes. It
 * has as many statements under way as a worker has connections.
 */
export async function savesAMinute(
  mysqlUrl: string,
  lives: readonly Uint8Array[],
  clock: Clock,
): Promise<{ readonly saves: number; readonly playerDaysPerSecond: number }> {
  const connections = await Promise.all(Array.from({ length: inFlight }, () => createConnection({ uri: mysqlUrl })))
  const [first] = connections
  await first?.query('CREATE TABLE bench_game (id INT PRIMARY KEY, data MEDIUMBLOB NOT NULL) ENGINE=InnoDB')
  const rows = lives.map((data, id) => [id, Buffer.from(data)])
  for (const row of rows) await first?.query('INSERT INTO bench_game VALUES (?, ?)', row)
  let saves = 0
  const from = clock.monotonic()
  const saveOn = async (connection: (typeof connections)[number]): Promise<void> => {
    while (clock.monotonic() - from < measureMs) {
      const [id, data] = rows[saves++ % rows.length] ?? []
      await connection.query('UPDATE bench_game SET data = ? WHERE id = ?', [Buffer.concat([data as Buffer]), id])
    }
  }
  await Promise.all(connections.map(saveOn))
  const seconds = (clock.monotonic() - from) / 1_000
  await Promise.all(connections.map((connection) => connection.end()))
  return { saves, playerDaysPerSecond: saves / seconds / minutesPerDay }
}
