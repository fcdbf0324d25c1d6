import { createHash } from 'node:crypto'
import { constants, inflateRawSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { type Life, stateVersion } from '../life/life.ts'
import { compact } from './compact/compact.ts'
import { dictionary } from './compact/snapshot-dictionary-1.generated.ts'
import { migrate } from './migrations.ts'

/** The bytes were written by a newer release; this node must leave them alone: [MOVE-3]. */
export class NewerStateError extends Error {
  override readonly name = 'NewerStateError'
}

/** Bytes larger than this are not a life; a mature one is about 32 KiB of JSON. Guards against a decompression bomb. */
const jsonBytesMax = 8 * 1024 * 1024

/**
 * The first byte of a snapshot says how the rest is written. Its low bits are 110, with which no deflate stream can begin: release 1 wrote
 * those, without such a byte. A later dictionary gets the next number, and the older ones stay.
 */
const zstdWithDictionary1 = 0b0000_1110

/** Under a millisecond for a mature life. Level 6 takes two thirds of the time, and 5 % more room. */
const compressionLevel = 8
const words = Buffer.from(dictionary)

/** A snapshot: JSON, compressed against a dictionary of what lives say. The schema version stands in the life itself. */
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
      `the snapshot is of kind ${kind >> 3}; this release reads up to ${zstdWithDictionary1 >> 3}`,
    )
  }
  const plain =
    kind === zstdWithDictionary1
      ? zstdDecompressSync(bytes.subarray(1), { ...bound, dictionary: words })
      : inflateRawSync(bytes, bound)
  return plain.toString('utf8')
}

/**
 * The life of a snapshot, migrated to this release's schema.
 * @throws NewerStateError when it was written by a newer release; Error when the bytes are no snapshot.
 */
export function decode(bytes: Uint8Array): Life {
  const parsed: unknown = JSON.parse(expand(bytes))
  const version = versionOf(parsed)
  if (version > stateVersion) {
    throw new NewerStateError(`the state has schema version ${version}; this release reads up to ${stateVersion}`)
  }
  return compact(migrate(parsed as Record<string, unknown>, version)) as Life
}

/** SHA-256, hex, of the life's canonical JSON: keys sorted, so that it says what is there and not how it came to be. */
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
    throw new Error('the bytes are no snapshot of a life')
  return version
}
