import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Life, stateVersion } from './life.ts'
import { migrate } from './migrations.ts'

/** The bytes were written by a newer release; this node must leave them alone: [MOVE-3]. */
export class NewerStateError extends Error {
  override readonly name = 'NewerStateError'
}

/** Bytes larger than this are not a life; a mature one is under 64 KiB of JSON. Guards against a decompression bomb. */
const jsonBytesMax = 8 * 1024 * 1024

/** A snapshot: JSON, deflated. The schema version stands in the life itself. */
export function encode(life: Life): Uint8Array {
  return deflateRawSync(JSON.stringify(life), { level: 6 })
}

/**
 * The life of a snapshot, migrated to this release's schema.
 * @throws NewerStateError when it was written by a newer release; Error when the bytes are no snapshot.
 */
export function decode(bytes: Uint8Array): Life {
  const parsed: unknown = JSON.parse(inflateRawSync(bytes, { maxOutputLength: jsonBytesMax }).toString('utf8'))
  const version = versionOf(parsed)
  if (version > stateVersion) {
    throw new NewerStateError(`the state has schema version ${version}; this release reads up to ${stateVersion}`)
  }
  return migrate(parsed as Record<string, unknown>, version) as unknown as Life
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
