import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyData } from '@lifegrid/local/services/empty-mysql-data'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, expect, it } from 'vitest'

let folder: string

beforeAll(async () => {
  folder = await testFolder('empty-data')
  await mkdir(join(folder, 'created/mysql'), { recursive: true })
  await writeFile(join(folder, 'created/mysql/user.frm'), 'a table')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('is copied once it was kept, for a server that would create the same', async () => {
  const cache = join(folder, 'cache')
  const empty = emptyData(['11.8', '--small'], cache)
  expect(await empty.copyTo(join(folder, 'early'))).toBe(false)
  // Two servers that start at the same time.
  await Promise.all([empty.keep(join(folder, 'created')), empty.keep(join(folder, 'created'))])
  expect(await readdir(cache)).toHaveLength(1)
  expect(await empty.copyTo(join(folder, 'copied'))).toBe(true)
  expect(await readFile(join(folder, 'copied/mysql/user.frm'), 'utf8')).toBe('a table')
  expect(await emptyData(['11.4', '--small'], cache).copyTo(join(folder, 'other'))).toBe(false)
})

it('is not kept, and nothing fails, when the cache cannot be written', async () => {
  await writeFile(join(folder, 'file'), '')
  const empty = emptyData(['11.8'], join(folder, 'file/cache'))
  await empty.keep(join(folder, 'created'))
  expect(await empty.copyTo(join(folder, 'never'))).toBe(false)
})
