import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, packedManifest } from './packed-manifest.ts'

/**
 * npm packs the package.json that is in the folder. So `prepack` replaces it with that of the packed package, and `postpack` puts the
 * workspace's own back.
 */
const own = join(import.meta.dirname, '../package.json')
const aside = join(import.meta.dirname, '../package.workspace.json')

const [step] = process.argv.slice(2)
if (step === 'packed') {
  const text = readFileSync(own, 'utf8')
  writeFileSync(aside, text)
  writeFileSync(own, `${JSON.stringify(packedManifest(JSON.parse(text) as Manifest), null, 2)}\n`)
} else if (step === 'own') {
  renameSync(aside, own)
} else {
  throw new Error('Say which manifest: packed or own.')
}
