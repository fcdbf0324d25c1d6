import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { expect, onTestFinished, test } from 'vitest'
import { inputsHash } from '../src/web-client.ts'

test('the web client is built again when anything changes from which it is built, and only then', async () => {
  const root = await testFolder('inputs')
  onTestFinished(() => rmSync(root, { recursive: true }))
  const write = (path: string, text: string): string => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
    return inputsHash(root)
  }
  const first = write('apps/web/src/main.tsx', 'one')
  expect(write('apps/web/src/main.tsx', 'one')).toBe(first)
  expect(write('apps/web/test/main.test.ts', 'a test')).toBe(first)
  expect(write('packages/engine/src/birth.ts', 'a rule')).toBe(first)
  const hashes = [
    first,
    write('apps/web/src/main.tsx', 'two'),
    write('apps/web/src/shell/app.module.css', 'a style'),
    write('apps/web/index.html', 'a page'),
    write('apps/web/build/build.ts', 'a build'),
    write('packages/sdk/src/client.ts', 'a client'),
    write('packages/contract/src/shapes/limits.ts', 'a limit'),
    write('package-lock.json', 'other versions'),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
})
