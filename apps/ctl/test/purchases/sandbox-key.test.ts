import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sandboxStoreKey } from '../../src/purchases/sandbox-key.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lifegrid-key-'))
})
afterEach(() => rm(folder, { recursive: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('the key of the sandbox is that of the environment, else that of the file .env', async () => {
  const key = 'k'.repeat(32)
  expect(() => sandboxStoreKey({}, folder)).toThrow('SANDBOX_STORE_KEY')
  await writeFile(join(folder, '.env'), `OTHER=1\nSANDBOX_STORE_KEY=${key}\n`)
  expect(sandboxStoreKey({}, folder)).toEqual(bytes(key))
  expect(sandboxStoreKey({ SANDBOX_STORE_KEY: 'e'.repeat(40) }, folder)).toEqual(bytes('e'.repeat(40)))
})

test('a key that no node takes is refused', () => {
  expect(() => sandboxStoreKey({ SANDBOX_STORE_KEY: 'short' }, folder)).toThrow('32 characters')
})
