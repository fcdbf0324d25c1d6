import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { systemClock } from '@lifegrid/base/system-clock'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { migrate } from '../src/migrate.ts'
import { migrations } from '../src/migrations/all.ts'
import type { Migration } from '../src/migrations/migration.ts'
import { mysqlStore } from '../src/mysql/store.ts'
import { rawSession } from './mysql/raw-session.ts'
import { snapshotOf } from './rows.ts'

const all = migrations.map(({ id }) => id)
const storeOf = (url: string) => mysqlStore({ url, lanes: 1, clock: systemClock })

describe('migrations', () => {
  let database: FreshDatabase
  beforeEach(async () => {
    database = await freshDatabase(inject('mysqlUrl'))
  })
  afterEach(() => database.drop())

  it('go from nothing to the newest, and a second time do nothing', async () => {
    expect(await migrate(database.url)).toEqual(all)
    expect(await migrate(database.url)).toEqual([])
    const store = await storeOf(database.url)
    expect(await store.settings({ partitions: 4, lanes: 1 })).toEqual({ partitions: 4, lanes: 1 })
    await store.close()
  })

  it('go one by one, from the first one up', async () => {
    for (const [index, id] of all.entries()) {
      expect(await migrate(database.url, migrations.slice(0, index + 1))).toEqual([id])
    }
    expect(await migrate(database.url)).toEqual([])
  })

  it('go on where one stopped halfway', async () => {
    const [first] = migrations as [Migration, ...Migration[]]
    const half = { ...first, statements: [...first.statements.slice(0, 3), 'CREATE TABLE broken'] }
    await expect(migrate(database.url, [half])).rejects.toMatchObject({ name: 'StoreError' })
    expect(await migrate(database.url)).toEqual(all)
  })

  it('go on where one stopped after any of its statements', async () => {
    for (const [index, migration] of migrations.entries()) {
      for (const count of migration.statements.keys()) {
        const half = { ...migration, statements: [...migration.statements.slice(0, count + 1), 'SELECT broken'] }
        await expect(migrate(database.url, [...migrations.slice(0, index), half])).rejects.toThrow('broken')
      }
      expect(await migrate(database.url, migrations.slice(0, index + 1))).toEqual([migration.id])
    }
    await (await storeOf(database.url)).close()
  })

  it('[ENG-3] lives from before the record knew what is due in them are looked at once', async () => {
    await migrate(database.url, migrations.slice(0, 4))
    const raw = await rawSession(database.url)
    await raw.query("INSERT INTO player (player_id, partition_id, head_seq, connection_at) VALUES ('ada', 0, 1, 5)")
    await raw.end()
    await migrate(database.url)
    const store = await storeOf(database.url)
    expect((await store.offline(0, 10)).map((head) => head.playerId)).toEqual(['ada'])
    expect(await store.saveOfflineSnapshot(snapshotOf('ada', 1), null)).toBe(true)
    expect(await store.offline(Number.MAX_SAFE_INTEGER, 10)).toEqual([])
    await store.close()
  })

  it('run by two processes at once, are applied once', async () => {
    const module = fileURLToPath(new URL('../src/migrate.ts', import.meta.url))
    const script = `import { migrate } from ${JSON.stringify(module)}
      process.stdout.write(JSON.stringify(await migrate(process.env.DATABASE_URL)))`
    const run = async (): Promise<number[]> => {
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
      return JSON.parse(out) as number[]
    }
    const [a, b] = await Promise.all([run(), run()])
    expect([...(a ?? []), ...(b ?? [])].sort()).toEqual(all)
    expect(Math.min(a?.length ?? -1, b?.length ?? -1)).toBe(0)
  })

  it('an applied migration that has been edited is refused', async () => {
    await migrate(database.url)
    const [first, ...rest] = migrations as [Migration, ...Migration[]]
    const edited = { ...first, statements: [...first.statements, 'SELECT 1'] }
    await expect(migrate(database.url, [edited, ...rest])).rejects.toThrow('never edited')
  })

  it('a database that a newer version has migrated is left as it is, and can be used', async () => {
    await migrate(database.url)
    const next = { id: all.length + 1, name: 'next', statements: ['CREATE TABLE IF NOT EXISTS next_table (id INT)'] }
    expect(await migrate(database.url, [...migrations, next])).toEqual([next.id])
    expect(await migrate(database.url)).toEqual([])
    await (await storeOf(database.url)).close()
  })

  it('a database without them, or with too few, is refused by the store', async () => {
    await expect(storeOf(database.url)).rejects.toThrow('The database is empty. Run the migrations first.')
    await migrate(database.url, migrations.slice(0, 1))
    await expect(storeOf(database.url)).rejects.toThrow(`stands at migration 1; this version needs ${all.length}`)
  })

  it('make indexes that the loads use: no load reads a whole table', async () => {
    await migrate(database.url)
    const raw = await rawSession(database.url)
    for (const sql of [
      'SELECT * FROM player WHERE connection IS NULL AND offline_due_at <= 5 ORDER BY offline_due_at, player_id LIMIT 10',
      'SELECT * FROM player WHERE partition_id IN (1, 2) AND connection IS NOT NULL',
      'SELECT * FROM outbox ORDER BY run_at, job_id LIMIT 10',
      "SELECT * FROM journal WHERE player_id = 'ada' AND command_id = 'c-1'",
    ]) {
      for (const row of await raw.query(`EXPLAIN ${sql}`)) {
        const read = { sql, key: row.key, type: row.type, extra: row.Extra }
        const empty = row.Extra !== null && /no matching row|Impossible/.test(String(row.Extra))
        if (!empty) expect(read).toMatchObject({ key: expect.any(String) })
        expect(String(row.Extra)).not.toContain('filesort')
      }
    }
    await raw.end()
  })
})
