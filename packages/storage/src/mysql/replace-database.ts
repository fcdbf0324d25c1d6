import { sql } from 'kysely'
import { limits } from '../limits.ts'
import { connectionOptions } from './connection-options.ts'
import { type Database, database } from './database.ts'
import { failureAfterSending } from './store-error.ts'

/** What a restore would take away from a database. */
export interface DatabaseContents {
  /** The version of the server, such as `8.4.6` or `10.11.19-MariaDB-0+deb12u1`. */
  readonly version: string
  readonly tables: number
  readonly players: number
}

/** @throws StoreError when the database cannot be read. */
export function databaseContents(url: string): Promise<DatabaseContents> {
  return withDatabase(url, 'look into the database', async (db) => {
    const tables = await tableNames(db)
    const { rows } = await sql<{ version: string }>`SELECT VERSION() AS version`.execute(db)
    return {
      version: rows[0]?.version ?? '',
      tables: tables.length,
      players: tables.includes('player') ? await playerCount(db) : 0,
    }
  })
}

/** Drops all tables and procedures of a database, so that nothing of an earlier state is left beside what is restored. @throws StoreError */
export function emptyDatabase(url: string): Promise<void> {
  return withDatabase(url, 'empty the database', async (db) => {
    for (const table of await tableNames(db)) await sql`DROP TABLE ${sql.id(table)}`.execute(db)
    const { rows } = await sql<{ name: string }>`
      SELECT ROUTINE_NAME AS name FROM information_schema.ROUTINES
        WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_TYPE = 'PROCEDURE'`.execute(db)
    for (const { name } of rows) await sql`DROP PROCEDURE ${sql.id(name)}`.execute(db)
  })
}

async function tableNames(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT TABLE_NAME AS name FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME`.execute(db)
  return rows.map(({ name }) => name)
}

async function playerCount(db: Database): Promise<number> {
  const { rows } = await sql<{ players: number }>`SELECT COUNT(*) AS players FROM player`.execute(db)
  return Number(rows[0]?.players)
}

async function withDatabase<T>(url: string, doing: string, use: (db: Database) => Promise<T>): Promise<T> {
  const db = database(connectionOptions(url), { queryMs: limits.migrationMs })
  try {
    return await db.connection().execute(use)
  } catch (error) {
    throw failureAfterSending(doing, error)
  } finally {
    await db.destroy()
  }
}
