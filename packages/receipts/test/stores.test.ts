import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sandboxReceipt } from '../src/sandbox.ts'
import { storeOf } from '../src/store-of.ts'
import { openStores, type StoreSettings } from '../src/stores.ts'
import { appleAuthority } from './support/apple-authority.ts'

const folder = mkdtempSync(join(tmpdir(), 'stores-'))
afterAll(() => rmSync(folder, { recursive: true }))
const authority = appleAuthority()
const [rootFile, keyFile] = [join(folder, 'root.cer'), join(folder, 'key.json')]
writeFileSync(rootFile, authority.root)
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const account = {
  client_email: 'worker@example.org',
  private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  token_uri: 'https://oauth2.googleapis.com/token',
}
writeFileSync(keyFile, JSON.stringify(account))
const key = 'a key of at least thirty-two bytes'
const at = Date.UTC(2030, 0, 1)
const open = (settings: Partial<StoreSettings>) => openStores({ APPLE_ROOT_FILES: [], ...settings }, () => at)

test('only the stores that are configured are open', () => {
  expect([...open({}).verifiers.keys()]).toEqual([])
  const all = open({
    APPLE_BUNDLE_ID: 'org.example',
    APPLE_ROOT_FILES: [rootFile],
    GOOGLE_PACKAGE: 'org.example',
    GOOGLE_KEY_FILE: keyFile,
    SANDBOX_STORE_KEY: key,
  })
  expect([...all.verifiers.keys()]).toEqual(['apple', 'google', 'sandbox'])
  expect(all.googleRefunds).toBeDefined()
  expect(open({ SANDBOX_STORE_KEY: key }).googleRefunds).toBeUndefined()
})

test('half a configuration, or a file of another form, stops the start', () => {
  expect(() => open({ APPLE_BUNDLE_ID: 'org.example' })).toThrow('APPLE_ROOT_FILES')
  expect(() => open({ GOOGLE_PACKAGE: 'org.example' })).toThrow('GOOGLE_KEY_FILE')
  expect(() => open({ GOOGLE_PACKAGE: 'org.example', GOOGLE_KEY_FILE: rootFile })).toThrow()
})

test('the form of a receipt shows its store', async () => {
  const bought = { transactionId: 't-1', productId: 'handful', purchasedAt: at, expiresAt: at + 60_000 }
  expect(storeOf(authority.signed({ transactionId: '1' }))).toBe('apple')
  expect(storeOf(await sandboxReceipt(bought, new TextEncoder().encode(key)))).toBe('sandbox')
  for (const receipt of ['a-purchase-token', 'eyJ.not.signed', '..']) expect(storeOf(receipt)).toBe('google')
})
