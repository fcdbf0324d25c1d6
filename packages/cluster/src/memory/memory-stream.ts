/** The id of an entry in a stream. */
export interface MemoryId {
  readonly ms: number
  readonly seq: number
}

export interface MemoryEntry extends MemoryId {
  /** Undefined for a mark without content. */
  readonly data: string | undefined
}

export interface MemoryStream {
  entries: MemoryEntry[]
  last: MemoryId
  /** The bytes of the entries. */
  bytes: number
  /** Entries that were ever added. */
  added: number
  /** Monotonic time of the server; infinite for a stream that does not expire. */
  expiresAt: number
}

export function emptyStream(): MemoryStream {
  return { entries: [], last: { ms: 0, seq: 0 }, bytes: 0, added: 0, expiresAt: Number.POSITIVE_INFINITY }
}

/** `ms-seq`. */
export function formatId(id: MemoryId): string {
  return `${id.ms}-${id.seq}`
}

/** Parses `ms-seq`, or '0', which is before every entry. */
export function parseId(text: string): MemoryId {
  const [ms, seq = '0'] = text.split('-') as [string, string?]
  return { ms: Number(ms), seq: Number(seq) }
}

export function isBefore(a: MemoryId, b: MemoryId): boolean {
  return a.ms < b.ms || (a.ms === b.ms && a.seq < b.seq)
}

/** At most `count` entries after the given id. */
export function entriesAfter(stream: MemoryStream, id: MemoryId, count: number): MemoryEntry[] {
  let low = 0
  let high = stream.entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(id, stream.entries[middle] as MemoryEntry)) high = middle
    else low = middle + 1
  }
  return stream.entries.slice(low, low + count)
}

/** Adds an entry whose id is later than all others, and not earlier than the wall time `now`. */
export function addEntry(stream: MemoryStream, now: number, data: string | undefined): MemoryId {
  const ms = Math.max(Math.floor(now), stream.last.ms)
  const id = { ms, seq: ms === stream.last.ms ? stream.last.seq + 1 : 0 }
  stream.entries.push({ ...id, data })
  stream.bytes += bytesOf(data)
  stream.last = id
  stream.added++
  return id
}

/** Removes the entries up to and including the given one. */
export function removeThrough(stream: MemoryStream, id: MemoryId): void {
  let count = 0
  for (const entry of stream.entries) {
    if (isBefore(id, entry)) break
    stream.bytes -= bytesOf(entry.data)
    count++
  }
  if (count > 0) stream.entries = stream.entries.slice(count)
}

function bytesOf(data: string | undefined): number {
  return data === undefined ? 0 : Buffer.byteLength(data)
}

/** Removes the entries that match. The ids of later ones go on rising. */
export function removeEntries(stream: MemoryStream, matches: (entry: MemoryEntry) => boolean): void {
  const removed = stream.entries.filter(matches)
  stream.entries = stream.entries.filter((entry) => !removed.includes(entry))
  for (const { data } of removed) stream.bytes -= bytesOf(data)
}
