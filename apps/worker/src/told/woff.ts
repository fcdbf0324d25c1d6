import { inflateSync } from 'node:zlib'
import { assert } from '@lifegrid/base/assert'

const headerBytes = { woff: 44, sfnt: 12 } as const
const entryBytes = { woff: 20, sfnt: 16 } as const

/** Unpacks a font in WOFF 1.0 to the sfnt (TrueType) that is in it. @see https://www.w3.org/TR/WOFF/ */
export function sfntOf(woff: Buffer): Buffer {
  assert(woff.toString('latin1', 0, 4) === 'wOFF', 'the font is a WOFF')
  const tables = woff.readUInt16BE(12)
  const total = woff.readUInt32BE(16)
  const sfnt = Buffer.alloc(total)
  const power = 2 ** Math.floor(Math.log2(tables))
  woff.copy(sfnt, 0, 4, 8)
  sfnt.writeUInt16BE(tables, 4)
  sfnt.writeUInt16BE(power * 16, 6)
  sfnt.writeUInt16BE(Math.floor(Math.log2(tables)), 8)
  sfnt.writeUInt16BE(tables * 16 - power * 16, 10)
  let at = headerBytes.sfnt + tables * entryBytes.sfnt
  for (let n = 0; n < tables; n++) {
    const from = headerBytes.woff + n * entryBytes.woff
    const [offset, packed, length] = [4, 8, 12].map((byte) => woff.readUInt32BE(from + byte)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(offset, offset + packed)
    const data = packed < length ? inflateSync(bytes, { maxOutputLength: length }) : bytes
    const entry = headerBytes.sfnt + n * entryBytes.sfnt
    woff.copy(sfnt, entry, from, from + 4)
    woff.copy(sfnt, entry + 4, from + 16, from + 20)
    sfnt.writeUInt32BE(at, entry + 8)
    sfnt.writeUInt32BE(length, entry + 12)
    data.copy(sfnt, at)
    // Tables begin at multiples of four.
    at += (length + 3) & ~3
  }
  return sfnt
}
