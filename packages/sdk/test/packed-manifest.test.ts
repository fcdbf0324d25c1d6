import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Manifest, packedManifest } from '../build/packed-manifest.ts'

test('[PROTO-7] the manifest of the packed package names no source and no package of the workspace', () => {
  const own = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as Manifest
  expect(JSON.stringify(own)).toContain('./src/')
  const packed = packedManifest(own)
  expect(Object.keys(packed.exports)).toEqual(['.'])
  expect(packed).toMatchObject({ name: '@lifegrid/sdk', type: 'module', files: ['dist'] })
  expect(JSON.stringify({ ...packed, name: '' })).not.toMatch(/\.\/src\/|@lifegrid\/|build\//)
})
