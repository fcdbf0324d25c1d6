import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportCommand, knownDocument, writeDocument } from '../../src/player/export-command.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('[OPS-8] lifegrid player export', () => {
  test('writes a new file that only its user can read, and no file that exists', async () => {
    const out = join(folder, 'a.json')
    expect(await writeDocument(Readable.from(['{"a":', '1}']), out)).toBe(7)
    expect(await readFile(out, 'utf8')).toBe('{"a":1}')
    expect((await stat(out)).mode & 0o777).toBe(0o600)
    await writeFile(out, 'mine')
    await expect(writeDocument(Readable.from(['new']), out)).rejects.toThrow(`${out} exists. Name a new file.`)
    expect(await readFile(out, 'utf8')).toBe('mine')
    await expect(writeDocument(Readable.from(['x']), join(folder, 'no', 'a.json'))).rejects.toThrow('(ENOENT)')
  })

  test('leaves no file behind when the document could not be read to its end', async () => {
    const out = join(folder, 'a.json')
    async function* broken() {
      yield '{"a":'
      throw new Error('the database went away')
    }
    await expect(writeDocument(Readable.from(broken()), out)).rejects.toThrow('the database went away')
    await expect(stat(out)).rejects.toThrow('ENOENT')
  })

  test('refuses a player who does not exist, and --json without a file', async () => {
    const work = { accountsOf: async () => [], livesOf: async () => [], async *rows() {} }
    const sources = { work, lifeOf: async () => undefined }
    await expect(knownDocument(sources, memoryStore(), 'bob')).rejects.toThrow('The database has no player bob.')
    await expect(exportCommand('bob', { json: true })).rejects.toThrow('--json is about the file of --out.')
  })
})
