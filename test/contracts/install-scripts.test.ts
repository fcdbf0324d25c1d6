import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './house.ts'

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>
}

/**
 * npm runs the scripts of dependencies at their installation, unless `allowScripts` denies them. `npm start` and `npm test` install without any.
 * `ignore-scripts` in `.npmrc` would also keep `npm pack` from building the SDK.
 */
test('every dependency with an install script is denied it, except for Node', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { allowScripts: object }
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
  expect(allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, name === 'node'])))
})
