import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminTokenOf } from '../src/admin-token.ts'

const token = 'a token of 32 characters or more'.replaceAll(' ', '-')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lifegrid-test-admin-token-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(content: string): Promise<string> {
  const path = join(folder, 'admin-token')
  await writeFile(path, content)
  return path
}

describe('the admin token of a node', () => {
  it('is in the configuration or in a file, or there is none', async () => {
    expect(adminTokenOf({})).toBeUndefined()
    expect(adminTokenOf({ ADMIN_TOKEN: token })).toBe(token)
    expect(adminTokenOf({ ADMIN_TOKEN_FILE: await file(`${token}\n`) })).toBe(token)
  })

  it('is not configured twice', async () => {
    const both = { ADMIN_TOKEN: token, ADMIN_TOKEN_FILE: await file(token) }
    expect(() => adminTokenOf(both)).toThrow('not both')
  })

  it.each(['', 'too-short-hunter2', `hunter2 ${token}`, `hunter2\n${token}`])(
    'is not read from a file that contains %j, and the error does not show it',
    async (content) => {
      const config = { ADMIN_TOKEN_FILE: await file(content) }
      expect(() => adminTokenOf(config)).toThrow(`${config.ADMIN_TOKEN_FILE} holds no admin token`)
      expect(() => adminTokenOf(config)).not.toThrow('hunter2')
    },
  )

  it('is missed with an error when its file does not exist', () => {
    expect(() => adminTokenOf({ ADMIN_TOKEN_FILE: join(folder, 'nowhere') })).toThrow('ENOENT')
  })
})
