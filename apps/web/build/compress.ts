import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What a build has written, before the compression. */
export interface Built {
  readonly files: number
  readonly bytes: number
}

/** Below this, the headers of an answer weigh more than what compression saves. */
export const compressedFromBytes = 512

/** Compresses the files of a folder that are text. Fonts are compressed already. */
export async function compressFiles(folder: string): Promise<Built> {
  const files = globSync('**/*.{html,js,css,svg,json,webmanifest}', { cwd: folder })
  const sizes = await Promise.all(files.map((file) => compressFile(join(folder, file))))
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

async function compressFile(file: string): Promise<number> {
  const text = await readFile(file)
  if (text.length < compressedFromBytes) return text.length
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  const [br, gz] = await Promise.all([promisify(brotliCompress)(text, { params }), promisify(gzip)(text, { level: 9 })])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
  return text.length
}
