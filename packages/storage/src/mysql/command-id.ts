/**
 * A command id as it stands in the record: the inside of its JSON string. A client chooses its ids, and this is the one spelling that keeps
 * any two of them apart in the database: lone surrogates have no UTF-8, and NUL is poison to tools. Honest ids look like themselves.
 * 64 UTF-16 units become at most 384 bytes.
 */
export function encodeCommandId(id: string): string {
  return JSON.stringify(id).slice(1, -1)
}

/** The inverse of {@link encodeCommandId}, from the bytes of the column. */
export function decodeCommandId(bytes: Uint8Array): string {
  return JSON.parse(`"${Buffer.from(bytes).toString('utf8')}"`) as string
}
