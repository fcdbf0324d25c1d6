/**
 * The fields of a life that have changed since its snapshot, as bytes after those of the snapshot. They are a skippable frame of Zstandard
 * (RFC 8878, section 3.1.2), over which every decoder passes. So a release that knows nothing of changes reads the snapshot as it was,
 * which is an earlier state of the same life: advancing it gives the same life again ([ENG-1]).
 *
 * The frame is found from its end, because a compressed frame does not begin with its length: magic, size, changes, length of the changes,
 * mark. All numbers are little-endian and have 32 bits.
 */

const magic = 0x184d_2a5c
const mark = 0x4846_474c
const headBytes = 8
const tailBytes = 8

export function withChanges(snapshot: Uint8Array, changes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(headBytes)
  head.writeUInt32LE(magic, 0)
  head.writeUInt32LE(changes.length + tailBytes, 4)
  const tail = Buffer.alloc(tailBytes)
  tail.writeUInt32LE(changes.length, 0)
  tail.writeUInt32LE(mark, 4)
  return Buffer.concat([snapshot, head, changes, tail])
}

/** Separates a snapshot from the changes after it. */
export function splitChanges(bytes: Uint8Array): { readonly snapshot: Uint8Array; readonly changes: Buffer | null } {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const changesEnd = all.length - tailBytes
  if (changesEnd < headBytes || all.readUInt32LE(changesEnd + 4) !== mark) return { snapshot: bytes, changes: null }
  const length = all.readUInt32LE(changesEnd)
  const at = changesEnd - length - headBytes
  const isFrame = at > 0 && all.readUInt32LE(at) === magic && all.readUInt32LE(at + 4) === length + tailBytes
  if (!isFrame) return { snapshot: bytes, changes: null }
  return { snapshot: all.subarray(0, at), changes: all.subarray(at + headBytes, changesEnd) }
}
