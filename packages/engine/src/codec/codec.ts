import { createHash } from 'node:crypto'
import { constants, inflateRawSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { type Life, stateVersion } from '../life/life.ts'
import { compact } from './compact/compact.ts'
import { dictionary } from './compact/snapshot-dictionary-1.generated.ts'
import { migrate } from './migrations.ts'

/** The bytes were written by a newer release, so this node must not use them ([MOVE-3]). */
export class NewerStateError extends Error {
  override readonly name = 'NewerStateError'
}

/** Guards against decompression bombs. The JSON of a mature life has about 32 KiB. */
const jsonBytesMax = 8 * 1024 * 1024

/**
 * The first byte of a snapshot, which says how the rest is encoded. Its low bits are 110. No deflate stream can begin with them, so
 * snapshots of release 1, which are plain deflate streams, can be recognised. A later dictionary gets the next number; older ones are kept.
 */
const zstdWithDictionary1 = 0b0000_1110

/** Takes less than a millisecond for a mature life. Level 6 takes two thirds of the time, and its output is 5 % larger. */
const compressionLevel = 8
const words = Buffer.from(dictionary)

/** Encodes a life as a snapshot: JSON, compressed by Zstandard with a dictionary of common strings. */
export function encode(life: Life): Uint8Array {
  const body = zstdCompressSync(JSON.stringify(life), {
    dictionary: words,
    params: { [constants.ZSTD_c_compressionLevel]: compressionLevel },
  })
  return Buffer.concat([Buffer.from([zstdWithDictionary1]), body])
}

function expand(bytes: Uint8Array): string {
  const bound = { maxOutputLength: jsonBytesMax }
  const kind = bytes[0] ?? 0
  if ((kind & 0b111) === 0b110 && kind !== zstdWithDictionary1) {
    throw new NewerStateError(
      `the snapshot has encoding ${kind >> 3}; this release reads encodings up to ${zstdWithDictionary1 >> 3}`,
    )
  }
  const plain =
    kind === zstdWithDictionary1
      ? zstdDecompressSync(bytes.subarray(1), { ...bound, dictionary: words })
      : inflateRawSync(bytes, bound)
  return plain.toString('utf8')
}

/**
 * Decodes a snapshot and migrates the life to the schema of this release.
 * @throws NewerStateError when a newer release wrote it; Error when the bytes are not a snapshot.
 */
export function decode(bytes: Uint8Array): Life {
  const parsed: unknown = JSON.parse(expand(bytes))
  const version = versionOf(parsed)
  if (version > stateVersion) {
    throw new NewerStateError(
      `the life has schema version ${version}; this release reads versions up to ${stateVersion}`,
    )
  }
  return compact(migrate(parsed as Record<string, unknown>, version)) as Life
}

/** SHA-256 (hex) of the life's JSON with sorted keys, so that equal lives have equal hashes however they came about. */
export function lifeHash(life: Life): string {
  return createHash('sha256').update(canonical(life)).digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

function versionOf(parsed: unknown): number {
  const version = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : undefined
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new Error('the bytes are not a snapshot of a life')
  return version
}
