import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adminToken } from '../../src/cluster/admin-token.ts'

let home: string
beforeAll(async () => {
  home = await testFolder('admin-token')
})
afterAll(() => rm(home, { recursive: true, force: true }))

test('[ADMIN-1] the admin token comes from the environment, else from the local cluster', async () => {
  const file = join(home, 'admin-token')
  const other = join(home, 'another')
  expect(() => adminToken({ LIFEGRID_HOME: home })).toThrow(`ADMIN_TOKEN is not set, and ${file} cannot be read`)
  await writeFile(file, '\n')
  expect(() => adminToken({ LIFEGRID_HOME: home })).toThrow(`${file} is empty`)
  await writeFile(file, 'local\n')
  await writeFile(other, 'of a file\n')
  expect(adminToken({ LIFEGRID_HOME: home })).toEqual({ token: 'local', source: file })
  const fromFile = { LIFEGRID_HOME: home, ADMIN_TOKEN_FILE: other, ADMIN_TOKEN: '' }
  expect(adminToken(fromFile)).toEqual({ token: 'of a file', source: other })
  expect(adminToken({ ...fromFile, ADMIN_TOKEN: 'own' })).toEqual({ token: 'own', source: 'ADMIN_TOKEN' })
})
