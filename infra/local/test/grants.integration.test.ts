import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import { type Reaper, startReaper } from '@lifegrid/local/process/reaper'
import { projectRoot } from '@lifegrid/local/project-root'
import { startMysql } from '@lifegrid/local/services/mysql'
import type { Service } from '@lifegrid/local/services/service'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The grants of `infra/mysql/grants.sql` on the real server of this machine. */
const roles = ['operator', 'sim', 'worker', 'edge'] as const
type Role = (typeof roles)[number]

const password = 'test'
let reaper: Reaper
let server: Service
let root: Connection

beforeAll(async () => {
  const folder = await dataFolder('grants')
  reaper = startReaper(folder)
  server = await startMysql({ folder: join(folder, 'mysql'), durable: false, reaper })
  const secrets = JSON.parse(readFileSync(join(server.folder, 'secrets.json'), 'utf8')) as { root: string }
  root = await createConnection({
    socketPath: join(server.folder, 'data/mysql.sock'),
    user: 'root',
    password: secrets.root,
    multipleStatements: true,
  })
  for (const role of roles) await root.query(`CREATE USER 'lifegrid_${role}'@'%' IDENTIFIED BY '${password}'`)
  await migrate(server.url)
  await root.query(readFileSync(join(projectRoot, 'infra/mysql/grants.sql'), 'utf8'))
  const sim = await storeOf('sim')
  await sim.settings({ partitions: 8, lanes: 2 })
  await sim.close()
})

afterAll(async () => {
  await root.end()
  await reaper.reap()
})

function urlOf(role: Role): string {
  return `mysql://lifegrid_${role}:${password}@127.0.0.1:${server.port}/lifegrid`
}

function storeOf(role: Role) {
  return mysqlStore({ url: urlOf(role), lanes: 1, clock: systemClock })
}

async function runs(role: Role, statement: string): Promise<'allowed' | 'denied'> {
  const connection = await createConnection({ uri: urlOf(role) })
  try {
    // A procedure begins its own transaction.
    if (!statement.startsWith('CALL')) await connection.query('START TRANSACTION')
    await connection.query(statement)
    return 'allowed'
  } catch (error) {
    if (/denied/i.test(String(error))) return 'denied'
    throw error
  } finally {
    await connection.query('ROLLBACK')
    await connection.end()
  }
}

describe('[FENCE-1] epochs', () => {
  it('are issued to sims, and to nobody else', async () => {
    const claim = { partition: 1, epoch: 0, owner: 'sim-a' }
    const sim = await storeOf('sim')
    expect(await sim.acquire([claim])).toEqual([{ partition: 1, epoch: 1 }])
    await sim.close()
    const worker = await storeOf('worker')
    await expect(worker.acquire([{ ...claim, epoch: 1 }])).rejects.toThrow(/denied/i)
    await worker.close()
    for (const role of ['worker', 'edge'] as const) {
      expect(await runs(role, `CALL acquire_partitions('[[1, 1, "x"]]')`), role).toBe('denied')
      expect(await runs(role, 'UPDATE partition_owner SET epoch = 99'), role).toBe('denied')
      expect(await runs(role, "INSERT INTO partition_owner VALUES (99, 1, 'x')"), role).toBe('denied')
    }
  })

  it('can be looked at and locked by workers, which write beside the owner', async () => {
    expect(await runs('worker', 'SELECT * FROM partition_owner WHERE partition_id = 1 FOR UPDATE')).toBe('allowed')
  })
})

describe('edges', () => {
  it('read lives and write nothing of them', async () => {
    for (const table of ['journal', 'ledger', 'snapshot', 'player', 'partition_cursor', 'push_event']) {
      expect(await runs('edge', `SELECT * FROM ${table}`), table).toBe('allowed')
      expect(await runs('edge', `DELETE FROM ${table}`), table).toBe('denied')
    }
    for (const table of ['account', 'account_session', 'outbox', 'data_export', 'store_report'])
      expect(await runs('edge', `DELETE FROM ${table}`), table).toBe('allowed')
  })
})

it('only the operator changes tables and procedures', async () => {
  for (const role of ['sim', 'worker', 'edge'] as const) {
    expect(await runs(role, 'CREATE TABLE more (id INT)'), role).toBe('denied')
    expect(await runs(role, 'DROP PROCEDURE acquire_partitions'), role).toBe('denied')
    expect(await runs(role, 'UPDATE mysql.user SET Host = "%"'), role).toBe('denied')
  }
  expect(await migrate(urlOf('operator'))).toEqual([])
})

it('every table of the record is in the grants, so a new one is not forgotten', async () => {
  const [rows] = await root.query<RowDataPacket[]>(
    "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'lifegrid'",
  )
  const tables = rows.map(({ name }) => String(name))
  const grants = readFileSync(join(projectRoot, 'infra/mysql/grants.sql'), 'utf8')
  const onlySims = ['partition_owner', 'cluster_settings', 'record_history']
  const onlyEdges = ['global_event', 'global_event_end']
  const onlyOperator = ['shard_identity', 'shard_map']
  const ofMigrations = tables.filter((name) => name.startsWith('kysely_') || name === 'schema_checksum')
  const missing = tables.filter((name) => !grants.includes(`lifegrid.${name} TO 'lifegrid_worker'`))
  expect(missing.sort()).toEqual([...onlySims, ...onlyEdges, ...onlyOperator, ...ofMigrations].sort())
  for (const name of onlyEdges) expect(grants).toContain(`lifegrid.${name} TO 'lifegrid_edge'`)
})
