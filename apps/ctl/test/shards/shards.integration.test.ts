import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import { lookFor } from '@lifegrid/local/provision/find'
import { migrate } from '@lifegrid/storage/migrate'
import { databaseContents } from '@lifegrid/storage/mysql/replace-database'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { noChanges, noCursor } from '@lifegrid/storage/ports'
import { moveRange } from '@lifegrid/storage/shards/move/move-range'
import { openRecord } from '@lifegrid/storage/shards/open-store'
import { freshDatabase } from '@lifegrid/testkit/database'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { expect, inject, it, onTestFinished } from 'vitest'
import { projectRoot } from '../../src/project-root.ts'

/** A record on two servers, of which the second one has the only life. */
async function twoServers(): Promise<readonly [string, string]> {
  const databases = [await freshDatabase(inject('mysqlUrl')), await freshDatabase(inject('mysqlUrl'))] as const
  onTestFinished(async () => void (await Promise.all(databases.map((database) => database.drop()))))
  const urls = [databases[0].url, databases[1].url] as const
  for (const url of urls) await migrate(url)
  const store = await mysqlStore({ url: urls[0], lanes: 1, clock: systemClock })
  try {
    await store.settings({ partitions: 2, lanes: 1 })
    const fences = await store.acquire([{ partition: 1, epoch: 0, owner: 'sim' }])
    const cleo = { playerId: 'cleo', partition: 1, headSeq: 1, edge: null, connection: null, connectionAt: 1 }
    const cursors = [{ partition: 1, ...noCursor }]
    const born = { ...noChanges, fences, cursors, players: [cleo], journal: [birth], releases: [1] }
    expect(await store.commit(0, born)).toEqual({ outcome: 'committed' })
  } finally {
    await store.close()
  }
  await moveRange(
    { urls, clock: systemClock, newId: () => 'record', graceMs: 0, releaseMs: 0 },
    { first: 1, last: 1, to: 1 },
  )
  return urls
}

const command = { commandId: 'sys.birth', at: 1, minute: 0, type: 'sys.birth', message: '{}', checksum: 1 }
const birth = { playerId: 'cleo', seq: 1, epoch: 1, outcome: 'ok', detail: null, ...command }

it.skipIf(lookFor(['mariadb-dump', 'mysqldump']) === undefined)(
  '[SHARD-8] [SHARD-9] the commands of operators see all servers, and a restore brings each of them back',
  async () => {
    const home = await testFolder('shards')
    onTestFinished(() => rm(home, { recursive: true, force: true }))
    const urls = await twoServers()
    const lifegrid = (...args: string[]) =>
      new Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }>((resolve) => {
        const env = { ...process.env, MYSQL_URL: urls[0], MYSQL_URLS: urls.join(','), LIFEGRID_HOME: home }
        execFile(
          process.execPath,
          ['apps/ctl/src/main.ts', ...args],
          { cwd: projectRoot, env },
          (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
        )
      })
    const listed = await lifegrid('shards', 'list', '--json')
    expect(JSON.parse(listed.stdout)).toMatchObject({ partitions: 2, servers: [{ players: 0 }, { players: 1 }] })
    const again = await lifegrid('shards', 'move', '1', '--to', '1', '--yes')
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('Partition 1 is on server 1 already.')])
    const audit = await lifegrid('ledger', 'audit', '--json')
    expect(JSON.parse(audit.stdout)).toMatchObject({ sound: true, players: 1 })
    const migrated = await lifegrid('migrate', '--json')
    expect(JSON.parse(migrated.stdout)).toMatchObject({ servers: [{ applied: [] }, { applied: [] }] })

    const file = join(home, 'whole.sql.gz')
    const backup = await lifegrid('backup', file, '--json')
    expect([backup.code, backup.stderr]).toEqual([0, ''])
    expect(JSON.parse(backup.stdout).servers).toMatchObject([{ server: 1 }, { server: 0, file }])
    const restored = await lifegrid('restore', file, '--yes', '--nodes-stopped', '--json')
    expect([restored.code, restored.stderr]).toEqual([0, ''])
    expect((await databaseContents(urls[1])).players).toBe(1)
    const { store } = await openRecord({ urls, lanes: 0, clock: systemClock })
    onTestFinished(() => store.close())
    expect(await store.playersAfter('', 10)).toEqual(['cleo'])
  },
)
