import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { systemClock } from '@lifegrid/base/system-clock'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { freshDatabase } from '@lifegrid/testkit/database'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { expect, inject, it, onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const run = promisify(execFile)

it('[CONN-2] [OPS-26] gives a restored record a new history id, and prints it', async () => {
  const database = await freshDatabase(inject('mysqlUrl'))
  onTestFinished(() => database.drop())
  await migrate(database.url)
  const store = await mysqlStore({ url: database.url, lanes: 0, clock: systemClock })
  onTestFinished(() => store.close())
  const before = await store.history()
  // Has the audit log.
  const home = await testFolder('home')
  onTestFinished(() => rm(home, { recursive: true }))
  const env = { MYSQL_URL: database.url, LIFEGRID_HOME: home }
  const restored = (...more: string[]) => run(process.execPath, [main, 'record', 'restored', '--yes', ...more], { env })
  await expect(restored()).rejects.toThrow('REDIS_URL is not set, so nobody sees whether nodes run.')
  expect(await store.history()).toBe(before)
  const { stdout } = await restored('--nodes-stopped')
  const after = await store.history()
  expect(after).not.toBe(before)
  expect(stdout).toContain(`new history id ${after}.`)
})
