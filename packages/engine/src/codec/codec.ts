import { createHash } from 'node:crypto'
import { constants, inflateRawSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { type Life, stateVersion } from '../life/life.ts'
import { splitChanges, withChanges } from './changes-frame.ts'
import { compact } from './compact/compact.ts'
import { dictionary as dictionary1 } from './compact/snapshot-dictionary-1.generated.ts'
import { dictionary as dictionary2 } from './compact/snapshot-dictionary-2.generated.ts'
import { lazyLife } from './lazy-life.ts'
import { type FieldPart, fieldsOf, jsonOf, splitBytes, splitTexts, textOf } from './life-text.ts'
import { migrate } from './migrations.ts'

/** The bytes were written by a newer release, so this node must not use them ([MOVE-3]). */
export class NewerStateError extends Error {
  override readonly name = 'NewerStateError'
}

/** Guards against decompression bombs. The JSON of a mature life has about 38 KB. */
const jsonBytesMax = 8 * 1024 * 1024
/** Most lives fit into one piece of output. With the 16 KiB of Node's default, decoding takes a fifth longer. */
const expandChunkBytes = 64 * 1024
/** Two dozen lives fit into one piece. */
const expandManyChunkBytes = 1024 * 1024

/**
 * The dictionaries by number. A snapshot begins with a byte that says how the rest is encoded: the number of the dictionary, and the bits 110.
 * No deflate stream can begin with them, so snapshots of release 1, which are plain deflate streams, can be recognised. A later dictionary
 * gets the next number; older ones are kept.
 */
const dictionaries: ReadonlyMap<number, Buffer> = new Map([
  [1, Buffer.from(dictionary1)],
  [2, Buffer.from(dictionary2)],
])
const latestDictionary = 2
const mark = 0b110
const latestKind = (latestDictionary << 3) | mark

/** Level 6 takes five sixths of the time, and its output is 4 % larger; level 3 three fifths and 9 %; level 10 twice, for 2 % less. */
const compressionLevel = 8
/** For snapshots that will soon be replaced. Takes a third of the time, and the output is a quarter larger. */
const fastLevel = 1

/** Encodes a life as a snapshot: JSON, compressed by Zstandard with a dictionary of common strings. */
export function encode(life: Life): Uint8Array {
  return compressed(fieldsOf(life), compressionLevel)
}

/**
 * Decodes a snapshot and migrates the life to the schema of this release.
 * @throws NewerStateError when a newer release wrote it; Error when the bytes are not a snapshot.
 */
export function decode(bytes: Uint8Array): Life {
  const { snapshot, changes } = splitChanges(bytes)
  const parsed: unknown = JSON.parse(expand(snapshot).toString('utf8'))
  const version = versionOf(parsed)
  if (version > stateVersion) {
    throw new NewerStateError(
      `the life has schema version ${version}; this release reads versions up to ${stateVersion}`,
    )
  }
  const data = parsed as Record<string, unknown>
  if (changes !== null) Object.assign(data, JSON.parse(changes.toString('utf8')))
  return compact(migrate(data, version)) as Life
}

/** A snapshot that was read to change its life a little and to write it again. */
export interface OpenSnapshot {
  readonly life: Life
  /** The snapshot of the life as it is now. */
  encode(): Uint8Array
}

/**
 * {@link decode} and {@link encode} for a life in which little happens. Only the fields that are read are parsed. Only those that have changed
 * are written, after the unchanged bytes of the snapshot; when they become longer than these, everything is written anew.
 * @throws the errors of {@link decode}.
 */
export function openSnapshot(bytes: Uint8Array): OpenSnapshot {
  return opened(bytes, splitChanges(bytes), expand)
}

/**
 * {@link openSnapshot} for several snapshots, each when its function is called. One decoder expands all of them: to make one, with its
 * dictionary, takes a third of the time of decoding a snapshot.
 */
export function openSnapshots(all: readonly Uint8Array[]): (() => OpenSnapshot)[] {
  const parts = all.map(splitChanges)
  const texts = expandTogether(parts.map(({ snapshot }) => snapshot))
  return parts.map(
    (part, index) => () => opened(all[index] as Uint8Array, part, (one) => texts?.[index] ?? expand(one)),
  )
}

function opened(
  bytes: Uint8Array,
  { snapshot, changes }: ReturnType<typeof splitChanges>,
  expanded: (snapshot: Uint8Array) => Buffer,
): OpenSnapshot {
  const stored = splitBytes(expanded(snapshot))
  const version = stored?.get('version')
  if (stored === undefined || version === undefined || jsonOf(version) !== String(stateVersion)) {
    const life = decode(bytes)
    return { life, encode: () => encode(life) }
  }
  const later = changes === null ? undefined : splitBytes(changes)
  const { life, fields } = lazyLife(later === undefined ? stored : new Map([...stored, ...later]))
  return { life, encode: () => updated(snapshot, stored, fields()) }
}

type Stored = ReadonlyMap<string, FieldPart>

/** The snapshot of a life with these fields, as changes of an earlier snapshot if they are few. */
function updated(snapshot: Uint8Array, stored: Stored, now: ReadonlyMap<string, string | FieldPart>): Uint8Array {
  const isComplete = [...stored.keys()].every((name) => now.has(name))
  const changed: [string, string][] = []
  for (const [name, json] of now) {
    const before = stored.get(name)
    if (json === before) continue
    const text = typeof json === 'string' ? json : jsonOf(json)
    if (before === undefined || jsonOf(before) !== text) changed.push([name, text])
  }
  const changes = Buffer.from(textOf(changed))
  if (isComplete && changes.length <= snapshot.length) return withChanges(snapshot, changes)
  const texts = Array.from(now, ([name, json]) => [name, typeof json === 'string' ? json : jsonOf(json)] as const)
  return compressed(texts, fastLevel)
}

function compressed(fields: Iterable<readonly [string, string]>, level: number): Uint8Array {
  const body = zstdCompressSync(textOf(fields), {
    dictionary: dictionaries.get(latestDictionary) as Buffer,
    params: { [constants.ZSTD_c_compressionLevel]: level },
  })
  return Buffer.concat([Buffer.from([latestKind]), body])
}

function expand(bytes: Uint8Array): Buffer {
  const bound = { maxOutputLength: jsonBytesMax, chunkSize: expandChunkBytes }
  const kind = bytes[0] ?? 0
  if ((kind & 0b111) !== mark) return inflateRawSync(bytes, bound)
  const dictionary = dictionaries.get(kind >> 3)
  if (dictionary === undefined) {
    throw new NewerStateError(
      `the snapshot has encoding ${kind >> 3}; this release reads encodings up to ${latestDictionary}`,
    )
  }
  return zstdDecompressSync(bytes.subarray(1), { ...bound, dictionary })
}

/**
 * The texts of several snapshots; undefined when they have to be expanded one by one, because one of them is older, or damaged. Zstandard
 * decodes frames that follow each other as one.
 */
function expandTogether(snapshots: readonly Uint8Array[]): Buffer[] | undefined {
  const [first] = snapshots
  if (first === undefined || snapshots.length === 1 || snapshots.some((one) => one[0] !== latestKind)) return undefined
  try {
    const frames = Buffer.concat(snapshots.map((one) => one.subarray(1)))
    const maxOutputLength = snapshots.length * jsonBytesMax
    const dictionary = dictionaries.get(latestDictionary) as Buffer
    const texts = splitTexts(
      zstdDecompressSync(frames, { maxOutputLength, chunkSize: expandManyChunkBytes, dictionary }),
    )
    return texts.length === snapshots.length ? texts : undefined
  } catch {
    // One by one, so that the damaged one is found and the others are read.
    return undefined
  }
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
