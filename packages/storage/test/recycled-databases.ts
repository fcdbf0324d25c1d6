import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import { afterAll, inject } from 'vitest'
import { migrate } from '../src/migrate.ts'

/**
 * Gives each test an empty migrated database, and uses it again for the next test of the file, because the migrations take longer than most
 * tests. Only for tests that change rows; a test that changes tables or procedures takes a `freshDatabase`. Called once, at the top of a file.
 * @returns a function that takes a database; its `drop` empties it for the next test.
 */
export function recycledDatabases(): () => Promise<FreshDatabase> {
  const all: FreshDatabase[] = []
  const free: FreshDatabase[] = []
  afterAll(async () => {
    for (const database of all) await database.drop()
  })
  return async () => {
    const database = free.pop() ?? (await migrated(all))
    return {
      ...database,
      async drop() {
        await empty(database.url)
        free.push(database)
      },
    }
  }
}

async function migrated(all: FreshDatabase[]): Promise<FreshDatabase> {
  const database = await freshDatabase(inject('mysqlUrl'))
  all.push(database)
  await migrate(database.url)
  return database
}

/** The tables that say which migrations and procedures are there. */
const schemaTables = /^kysely_|^schema_checksum$/
/** Written by a migration; each record has its own. */
const newHistory = 'INSERT INTO record_history (id, history) VALUES (1, LEFT(SHA2(CONCAT(UUID(), RAND()), 256), 16))'

async function empty(uri: string): Promise<void> {
  const connection = await createConnection({ uri, multipleStatements: true })
  try {
    const [tables] = await connection.query<RowDataPacket[]>(
      `SELECT TABLE_NAME AS name, AUTO_INCREMENT AS next FROM information_schema.TABLES
        WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE'`,
    )
    const data = tables.filter(({ name }) => !schemaTables.test(name))
    // TRUNCATE also starts an AUTO_INCREMENT again. It is slower than DELETE.
    const statements = data.map(({ name, next }) => (next === null ? `DELETE FROM ${name}` : `TRUNCATE TABLE ${name}`))
    await connection.query(['SET FOREIGN_KEY_CHECKS = 0', ...statements, newHistory].join(';'))
  } finally {
    await connection.end()
  }
}
