import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { systemClock } from '@lifegrid/base/system-clock'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { migrate } from '../src/migrate.ts'
import { type Migration, type Procedure, schemaFiles } from '../src/migration/schema-files.ts'
import { mysqlStore } from '../src/mysql/store.ts'
import { rawSession } from './mysql/raw-session.ts'
import { range } from './rows.ts'

const { migrations, procedures } = schemaFiles
const migrationNames = migrations.map(({ name }) => name)
const procedureNames = procedures.map(({ name }) => name)
const all = [...migrationNames, ...procedureNames]
const next: Migration = {
  name: `${String(Number(migrationNames.at(-1)?.slice(0, 4)) + 1).padStart(4, '0')}-next`,
  statements: ['CREATE TABLE IF NOT EXISTS next_table (id INT)', 'CREATE TABLE IF NOT EXISTS other_table (id INT)'],
}
const storeOf = (url: string) => mysqlStore({ url, lanes: 1, clock: systemClock })

describe('migrate', () => {
  let database: FreshDatabase
  beforeEach(async () => {
    database = await freshDatabase(inject('mysqlUrl'))
  })
  afterEach(() => database.drop())

  const migrateTo = (list: readonly Migration[], bodies: readonly Procedure[] = procedures): Promise<string[]> =>
    migrate(database.url, { migrations: list, procedures: bodies })

  it('brings an empty database to the newest version, and does nothing the second time', async () => {
    expect(await migrate(database.url)).toEqual(all)
    expect(await migrate(database.url)).toEqual([])
    const store = await storeOf(database.url)
    expect(await store.settings({ partitions: 4, lanes: 1 })).toEqual({ partitions: 4, lanes: 1 })
    await store.close()
  })

  it('applies the migrations one by one, from the first one up', async () => {
    for (const [index, { name }] of [...migrations, next].entries()) {
      expect(await migrateTo([...migrations, next].slice(0, index + 1), [])).toEqual([name])
    }
    expect(await migrateTo([...migrations, next])).toEqual(procedureNames)
  })

  it('continues after a migration that stopped at any of its statements', async () => {
    for (const [index, migration] of [...migrations, next].entries()) {
      for (const count of migration.statements.keys()) {
        const half = { ...migration, statements: [...migration.statements.slice(0, count + 1), 'SELECT broken'] }
        const error = await migrateTo([...migrations.slice(0, index), half]).catch((thrown: unknown) => thrown)
        expect(error).toMatchObject({ name: 'StoreError', message: expect.stringContaining('broken') })
      }
      expect(await migrateTo([...migrations, next].slice(0, index + 1), [])).toEqual([migration.name])
    }
    expect(await migrateTo([...migrations, next])).toEqual(procedureNames)
    await (await storeOf(database.url)).close()
  })

  it('applies everything once when two processes run it at the same time', async () => {
    const module = fileURLToPath(new URL('../src/migrate.ts', import.meta.url))
    const script = `import { migrate } from ${JSON.stringify(module)}
      process.stdout.write(JSON.stringify(await migrate(process.env.DATABASE_URL)))`
    const run = async (): Promise<string[]> => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, DATABASE_URL: database.url },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let out = ''
      child.stdout.on('data', (piece: Buffer) => {
        out += piece.toString()
      })
      const [code] = await once(child, 'close')
      expect(code).toBe(0)
      return JSON.parse(out) as string[]
    }
    const [a, b] = await Promise.all([run(), run()])
    expect([...(a ?? []), ...(b ?? [])]).toEqual(all)
    expect(Math.min(a?.length ?? -1, b?.length ?? -1)).toBe(0)
  })

  it('waits for another session that holds the lock of the same database', async () => {
    const raw = await rawSession(database.url)
    await raw.query("SELECT GET_LOCK(CONCAT('lifegrid.', LEFT(SHA2(DATABASE(), 256), 40)), 0)")
    let done = false
    const migrated = migrate(database.url).then((names) => {
      done = true
      return names
    })
    await raw.untilRunning('GET_LOCK')
    expect(done).toBe(false)
    expect(await raw.query("SHOW TABLES LIKE 'player'")).toEqual([])
    await raw.end()
    expect(await migrated).toEqual(all)
  })

  it('refuses an applied migration that has been edited, and applies nothing', async () => {
    await migrate(database.url)
    const [first, ...rest] = migrations as [Migration, ...Migration[]]
    const edited = { ...first, statements: [...first.statements, 'SELECT 1'] }
    await expect(migrateTo([edited, ...rest, next])).rejects.toThrow(
      `The text of migration ${first.name} differs from the one that was applied to this database.`,
    )
    expect(await migrate(database.url)).toEqual([])
  })

  it('creates a procedure again when its body differs or when it is missing, and only that one', async () => {
    await migrate(database.url)
    const [first, ...rest] = procedures as [Procedure, ...Procedure[]]
    const changed = { ...first, statement: first.statement.replace('BEGIN', 'BEGIN\n  -- changed') }
    expect(await migrateTo(migrations, [changed, ...rest])).toEqual([first.name])
    const raw = await rawSession(database.url)
    const [shown] = await raw.query(`SHOW CREATE PROCEDURE ${first.name}`)
    expect(shown?.['Create Procedure']).toContain('-- changed')
    expect(await migrate(database.url)).toEqual([first.name])
    await raw.query(`DROP PROCEDURE ${first.name}`)
    await raw.end()
    await expect(storeOf(database.url)).rejects.toThrow(`The database lacks procedure ${first.name}.`)
    expect(await migrate(database.url)).toEqual([first.name])
  })

  it('leaves a database that a newer version has migrated as it is, and the store accepts it', async () => {
    await migrate(database.url)
    const [first, ...rest] = procedures as [Procedure, ...Procedure[]]
    const newer = { ...first, statement: first.statement.replace('BEGIN', 'BEGIN\n  -- newer') }
    expect(await migrateTo([...migrations, next], [newer, ...rest])).toEqual([next.name, first.name])
    expect(await migrate(database.url)).toEqual([])
    await (await storeOf(database.url)).close()
  })

  it('is required by the store: a database without a migration or a procedure is refused', async () => {
    await expect(storeOf(database.url)).rejects.toThrow('The database is empty. Run the migrations first.')
    await migrateTo([...migrations.slice(0, -1), next], [])
    const missing = [`migration ${migrationNames.at(-1)}`, ...procedureNames.map((name) => `procedure ${name}`)]
    await expect(storeOf(database.url)).rejects.toThrow(
      `The database lacks ${missing.join(', ')}. Run the migrations first.`,
    )
  })

  it('creates the indexes that the queries use: none reads a whole table', async () => {
    await migrate(database.url)
    const raw = await rawSession(database.url)
    // For fewer rows the optimisers prefer to read and sort the whole table.
    const ids = range(1, 20_000)
    await raw.query('INSERT INTO outbox (job_id, queue, payload, run_at) VALUES ?', [
      ids.map((n) => [`job-${n}`, 'push', '{}', n]),
    ])
    await raw.query(
      'INSERT INTO player (player_id, partition_id, head_seq, connection, connection_at, offline_due_at) VALUES ?',
      [ids.map((n) => [`p-${n}`, n % 256, 1, n % 2 === 0 ? null : `c-${n}`, n, n % 4 === 0 ? null : n])],
    )
    await raw.query(
      'INSERT INTO journal (player_id, seq, command_id, at_ms, game_minute, type, message, outcome, epoch) VALUES ?',
      [ids.map((n) => ['ada', n, `c-${n}`, n, n, 'speed', '1', 'ok', 1])],
    )
    await raw.query('INSERT INTO device_token (player_id, platform, token, at_ms) VALUES ?', [
      ids.map((n) => [`p-${n}`, 'ios', `token-${n}`, n]),
    ])
    await raw.query('ANALYZE TABLE outbox, player, journal, device_token')
    for (const sql of [
      'SELECT player_id FROM player WHERE connection IS NULL AND offline_due_at <= 5 ORDER BY offline_due_at, player_id LIMIT 10 FOR UPDATE SKIP LOCKED',
      'SELECT player_id, partition_id, schema_version FROM player WHERE partition_id IN (1, 2) AND connection IS NOT NULL',
      'SELECT job_id FROM outbox WHERE claimed_until <= 5 ORDER BY run_at, job_id LIMIT 10 FOR UPDATE SKIP LOCKED',
      "SELECT * FROM journal WHERE player_id = 'ada' AND command_id = 'c-1'",
      'SELECT player_id, partition_id, head_seq FROM player WHERE played = 0 AND connection IS NULL AND connection_at < 50 ORDER BY connection_at, player_id LIMIT 10',
      "SELECT player_id FROM device_token WHERE token = 'token-1' AND platform = 'ios'",
    ]) {
      // MySQL 9 explains a query as a tree by default; MariaDB does not know the option.
      for (const row of await raw.query(`EXPLAIN /*!80000 FORMAT=TRADITIONAL */ ${sql}`)) {
        expect({ sql, key: row.key }).toEqual({ sql, key: expect.any(String) })
        expect(String(row.Extra)).not.toContain('filesort')
        // [MOVE-1] The list of connected players comes from the index alone.
        if (sql.includes('schema_version')) expect(String(row.Extra)).toContain('Using index')
      }
    }
    await raw.end()
  })
})
