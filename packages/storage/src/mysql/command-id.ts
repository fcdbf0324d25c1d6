/**
 * Encodes a command id for the record: its JSON string without the quotes. A client chooses its ids, and this encoding keeps any two of
 * them distinct in the database: UTF-8 cannot represent lone surrogates, and many tools fail on NUL. Ordinary ids stay unchanged. 64 UTF-16
 * units become at most 384 bytes.
 */
export function encodeCommandId(id: string): string {
  return JSON.stringify(id).slice(1, -1)
}

/** The inverse of {@link encodeCommandId}, for the column's bytes. */
export function decodeCommandId(bytes: Uint8Array): string {
  return JSON.parse(`"${Buffer.from(bytes).toString('utf8')}"`) as string
}
