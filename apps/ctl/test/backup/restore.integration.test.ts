import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { systemClock } from '@lifegrid/base/system-clock'
import { lookFor } from '@lifegrid/local/provision/find'
import { migrate } from '@lifegrid/storage/migrate'
import { databaseContents } from '@lifegrid/storage/mysql/replace-database'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { noChanges, noCursor } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'
import { freshDatabase } from '@lifegrid/testkit/database'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { createConnection } from 'mysql2/promise'
import { afterEach, beforeEach, expect, inject, it, onTestFinished } from 'vitest'
import { projectRoot } from '../../src/project-root.ts'

/** A migrated database with one player, and its history id. */
async function played(): Promise<{ readonly url: string; readonly history: string }> {
  const database = await freshDatabase(inject('mysqlUrl'))
  onTestFinished(() => database.drop())
  await migrate(database.url)
  const store = await mysqlStore({ url: database.url, lanes: 1, clock: systemClock })
  try {
    await store.settings({ partitions: 1, lanes: 1 })
    const fences = await store.acquire([{ partition: 0, epoch: 0, owner: 'sim' }])
    const ada = { playerId: 'ada', partition: 0, headSeq: 1, edge: null, connection: null, connectionAt: 1 }
    const cursors = [{ partition: 0, ...noCursor }]
    const checksum = commandChecksum('sys.birth', '{}')
    const command = { commandId: 'sys.birth', at: 1, minute: 0, type: 'sys.birth', message: '{}', checksum }
    const birth = { playerId: 'ada', seq: 1, epoch: 1, outcome: 'ok', detail: null, ...command }
    const changes = { ...noChanges, fences, cursors, journal: [birth], players: [ada] }
    expect(await store.commit(0, changes)).toEqual({ outcome: 'committed' })
    return { url: database.url, history: await store.history() }
  } finally {
    await store.close()
  }
}

let home: string
beforeEach(async () => {
  home = await testFolder('restore')
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** Runs `lifegrid` with an empty home. */
function lifegrid(url: string, ...args: string[]) {
  const { REDIS_URL: _, ...rest } = process.env
  return new Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }>((resolve) => {
    const options = { cwd: projectRoot, env: { ...rest, MYSQL_URL: url, LIFEGRID_HOME: home } }
    execFile(process.execPath, ['apps/ctl/src/main.ts', ...args], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  })
}

const whole = ['--yes', '--nodes-stopped']

it('[OPS-4] [OPS-5] [OPS-26] restore replaces a database with players only with --yes, and by a whole file', async () => {
  const { url, history } = await played()
  const file = join(home, 'small.sql.gz')
  const dump = 'CREATE TABLE restored_marker (a INT);\n-- Dump completed on 2030-01-31 12:00:00\n'
  await writeFile(file, gzipSync(dump).subarray(0, -12))
  const torn = await lifegrid(url, 'restore', file, ...whole)
  expect([torn.code, torn.stderr]).toEqual([1, expect.stringContaining('is not a whole backup')])
  await writeFile(file, gzipSync(dump))
  const unseen = await lifegrid(url, 'restore', file, '--yes')
  expect([unseen.code, unseen.stderr]).toEqual([1, expect.stringContaining('REDIS_URL is not set')])
  const unasked = await lifegrid(url, 'restore', file, '--nodes-stopped')
  expect([unasked.code, unasked.stderr]).toEqual([
    1,
    expect.stringContaining('has 1 player. All its data is replaced by'),
  ])
  expect(unasked.stderr).toContain('To confirm, add --yes.')
  expect((await databaseContents(url)).players).toBe(1)

  const { code, stdout, stderr } = await lifegrid(url, 'restore', file, ...whole, '--json')
  expect([code, stderr]).toEqual([0, ''])
  const result = JSON.parse(stdout)
  expect(result).toMatchObject({ restored: true, applied: expect.arrayContaining(['0001-record']) })
  expect(result.history).not.toBe(history)
  expect((await databaseContents(url)).players).toBe(0)
  const connection = await createConnection({ uri: url })
  onTestFinished(() => connection.end())
  await connection.query('SELECT a FROM restored_marker')

  const lines = (await readFile(join(home, 'audit.log'), 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).outcome)).toEqual([
    ...['begun', 'failed', 'begun', 'failed', 'begun', 'failed'],
    ...['begun', 'done'],
  ])
  expect(JSON.parse(lines[7] ?? '')).toMatchObject({
    command: 'restore',
    arguments: [file],
    options: { yes: true, nodesStopped: true },
  })
})

it.skipIf(lookFor(['mariadb-dump', 'mysqldump']) === undefined)(
  '[OPS-4] a backup brings back everything, also to a database of another name',
  async () => {
    const { url, history } = await played()
    const file = join(home, 'whole.sql.gz')
    const backup = await lifegrid(url, 'backup', file, '--json')
    expect([backup.code, backup.stderr]).toEqual([0, ''])
    const again = await lifegrid(url, 'backup', file)
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('A backup does not replace a file.')])
    const other = await freshDatabase(inject('mysqlUrl'))
    onTestFinished(() => other.drop())
    const { code, stdout, stderr } = await lifegrid(other.url, 'restore', file, '--nodes-stopped', '--json')
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ restored: true, applied: [] })
    const store = await mysqlStore({ url: other.url, lanes: 0, clock: systemClock })
    onTestFinished(() => store.close())
    expect(await store.journal('ada')).toMatchObject([{ seq: 1, type: 'sys.birth', message: '{}' }])
    expect(await store.history()).not.toBe(history)
  },
)
