import { readdirSync, readFileSync } from 'node:fs'
import { inflateRawSync, zstdDecompressSync } from 'node:zlib'
import { dictionary as dictionary1 } from '../../src/codec/compact/snapshot-dictionary-1.generated.ts'
import { dictionary as dictionary2 } from '../../src/codec/compact/snapshot-dictionary-2.generated.ts'

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
  return JSON.parse(plainTextOf(snapshot)) as Record<string, unknown>
}

/** The JSON of a snapshot, without changes after it. */
export function plainTextOf(snapshot: Uint8Array): string {
  const kind = snapshot[0] ?? 0
  if ((kind & 0b111) !== 0b110) return inflateRawSync(snapshot).toString('utf8')
  const dictionary = Buffer.from(kind >> 3 === 1 ? dictionary1 : dictionary2)
  return zstdDecompressSync(snapshot.subarray(1), { dictionary }).toString('utf8')
}
