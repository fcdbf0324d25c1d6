import { readdirSync, readFileSync } from 'node:fs'
import { inflateRawSync, zstdDecompressSync } from 'node:zlib'
import { dictionary } from '../../src/codec/compact/snapshot-dictionary-1.generated.ts'

/** `lives-of-release-<n>.json`: name → snapshot in base64, as the releases with schema version n wrote it. */
export const fixtures = new URL('./fixtures/', import.meta.url)

/** The schema versions of which lives are recorded, in ascending order. */
export const recordedVersions = readdirSync(fixtures)
  .flatMap((file) => /^lives-of-release-(\d+)\.json$/.exec(file)?.[1] ?? [])
  .map(Number)
  .sort((a, b) => a - b)

/** The recorded snapshots of a schema version, by name. */
export function snapshotsOf(version: number): ReadonlyMap<string, Buffer> {
  const file = readFileSync(new URL(`lives-of-release-${version}.json`, fixtures), 'utf8')
  const snapshots = Object.entries(JSON.parse(file) as Readonly<Record<string, string>>)
  return new Map(snapshots.map(([name, text]) => [name, Buffer.from(text, 'base64')]))
}

/** The plain data of a snapshot, before any migration. Only release 1 wrote deflate streams. */
export function plainDataOf(snapshot: Buffer): Record<string, unknown> {
  const text =
    (snapshot[0] ?? 0) === 0b0000_1110
      ? zstdDecompressSync(snapshot.subarray(1), { dictionary: Buffer.from(dictionary) })
      : inflateRawSync(snapshot)
  return JSON.parse(text.toString('utf8')) as Record<string, unknown>
}
