import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildClient, manifestFile } from '../build/build-client.ts'
import { compressedFromBytes } from '../build/compress.ts'

/** One file that was built, as Vite lists it. */
interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}

const initialBytesMax = 180 * 1024

let folder: string
let dist: string

beforeAll(async () => {
  folder = await testFolder('web')
  dist = join(folder, 'dist')
  await buildClient(dist)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The scripts that the browser loads before it shows the first page. */
function initialScripts(): string[] {
  const chunks = JSON.parse(readFileSync(manifestFile(dist), 'utf8')) as Record<string, Chunk>
  const found = new Set<string>()
  const add = (name: string): void => {
    const chunk = chunks[name]
    if (chunk === undefined || found.has(chunk.file)) return
    found.add(chunk.file)
    for (const other of chunk.imports ?? []) add(other)
  }
  for (const [name, { isEntry, file }] of Object.entries(chunks)) {
    if (isEntry && file !== 'shell-worker.js') add(name)
  }
  return [...found]
}

/** What a browser gets that accepts gzip. Small files are not compressed. */
function sentFile(file: string): Buffer {
  const path = join(dist, file)
  return readFileSync(existsSync(`${path}.gz`) ? `${path}.gz` : path)
}

test('[WEB-3] the first page needs at most 180 KiB of JavaScript with gzip', () => {
  const scripts = initialScripts()
  const bytes = scripts.reduce((sum, file) => sum + sentFile(file).length, 0)
  console.log(`figure: ${scripts.length} initial scripts, ${Math.round(bytes / 1024)} KiB with gzip`)
  expect(bytes).toBeGreaterThan(20 * 1024)
  expect(bytes).toBeLessThanOrEqual(initialBytesMax)
})

test('[WEB-1] every text file that is not small is there with gzip and brotli, and is the same unpacked', () => {
  for (const file of ['index.html', ...initialScripts()]) {
    if (readFileSync(join(dist, file)).length < compressedFromBytes) continue
    expect(existsSync(join(dist, `${file}.br`)), file).toBe(true)
    expect(gunzipSync(readFileSync(join(dist, `${file}.gz`))).equals(readFileSync(join(dist, file))), file).toBe(true)
  }
})

test('[WEB-4] the service worker is one file at the root, and the page can be installed', () => {
  const worker = readFileSync(join(dist, 'shell-worker.js'), 'utf8')
  expect(worker).not.toMatch(/\bimport\b|\bexport\b/)
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
    icons: { src: string }[]
  }
  expect(manifest.icons.length).toBeGreaterThan(0)
  for (const { src } of manifest.icons) expect(existsSync(join(dist, src)), src).toBe(true)
})

test('[WEB-2] the page has no script of its own, and names no other host', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/)
  expect(page).not.toMatch(/\b(?:src|href)="(?!\/)/)
  expect(page).not.toMatch(/\son\w+=|<style/)
})
