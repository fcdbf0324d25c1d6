import { assert } from '@lifegrid/base/assert'

export interface StreamEntry {
  readonly id: string
  /** Field, value, field, value, … */
  readonly fields: readonly string[]
}

/** What XREAD answers in RESP2, by key: `[[key, [[id, [field, value, …]], …]], …]`, or null when nothing came. */
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

/** The payload, which all our entries carry in a field named `d`; undefined for an entry that carries none. */
export function payloadOf(entry: StreamEntry): string | undefined {
  const { fields } = entry
  for (let i = 0; i + 1 < fields.length; i += 2) if (fields[i] === 'd') return fields[i + 1]
  return undefined
}

export interface StreamInfo {
  readonly lastId: string
  /** Undefined when the stream holds nothing. */
  readonly firstId: string | undefined
  readonly length: number
  /** Entries ever added, those no longer held included. */
  readonly added: number
}

/** The reply of `stream-info.lua` and `inbox-check.lua`; undefined when there is no stream. */
export function parseStreamInfo(reply: unknown): StreamInfo | undefined {
  if (reply === null) return undefined
  const [lastId, firstId, length, added] = reply as [string, string, number, number]
  return { lastId, firstId: firstId === '' ? undefined : firstId, length, added }
}
