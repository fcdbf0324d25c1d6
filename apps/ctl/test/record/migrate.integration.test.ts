import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { systemClock } from '@lifegrid/base/system-clock'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { freshDatabase } from '@lifegrid/testkit/database'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const run = promisify(execFile)

/** Has the audit log. */
let home: string
beforeAll(async () => {
  home = await testFolder('home')
})
afterAll(() => rm(home, { recursive: true }))

it('brings an empty database to this version, and does nothing the second time', async () => {
  const database = await freshDatabase(inject('mysqlUrl'))
  onTestFinished(() => database.drop())
  const env = { MYSQL_URL: database.url, LIFEGRID_HOME: home }
  const first = await run(process.execPath, [main, 'migrate', '--json'], { env })
  expect((JSON.parse(first.stdout) as { applied: string[] }).applied.length).toBeGreaterThan(1)
  const store = await mysqlStore({ url: database.url, lanes: 0, clock: systemClock })
  onTestFinished(() => store.close())
  const second = await run(process.execPath, [main, 'migrate'], { env })
  expect(second.stdout).toBe('The database is up to date.\n')
})

it('says in one line why a database cannot be migrated', async () => {
  const env = { MYSQL_URL: 'mysql://nobody:wrong@127.0.0.1:1/none', LIFEGRID_HOME: home }
  const failed = run(process.execPath, [main, 'migrate'], { env })
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The database cannot be migrated: .+\n$/),
  })
})
