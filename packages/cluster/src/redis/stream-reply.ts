import { assert } from '@lifegrid/base/assert'

export interface StreamEntry {
  readonly id: string
  /** Field, value, field, value, … */
  readonly fields: readonly string[]
}

/** Parses the reply of XREAD in RESP2, by key: `[[key, [[id, [field, value, …]], …]], …]`, or null without entries. */
export function parseStreams(reply: unknown): Map<string, StreamEntry[]> {
  const streams = new Map<string, StreamEntry[]>()
  if (reply === null) return streams
  assert(Array.isArray(reply), 'XREAD answers with an array')
  for (const [key, entries] of reply as [string, [string, string[] | null][]][]) {
    streams.set(
      key,
      entries.map(([id, fields]) => ({ id, fields: fields ?? [] })),
    )
  }
  return streams
}

/** The payload, which is in the field `d`; undefined for an entry without payload. */
export function payloadOf(entry: StreamEntry): string | undefined {
  const { fields } = entry
  for (let i = 0; i + 1 < fields.length; i += 2) if (fields[i] === 'd') return fields[i + 1]
  return undefined
}

export interface StreamInfo {
  readonly lastId: string
  /** Undefined when the stream is empty. */
  readonly firstId: string | undefined
  readonly length: number
  /** Entries that were ever added, including those that have been removed. */
  readonly added: number
}

/** Parses the reply of `stream-info.lua` and `inbox-check.lua`; undefined when the stream does not exist. */
export function parseStreamInfo(reply: unknown): StreamInfo | undefined {
  if (reply === null) return undefined
  const [lastId, firstId, length, added] = reply as [string, string, number, number]
  return { lastId, firstId: firstId === '' ? undefined : firstId, length, added }
}
