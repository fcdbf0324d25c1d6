import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameMeter } from '../../src/http/frame-meter.ts'

interface Frame {
  readonly fin: boolean
  readonly opcode: number
  readonly length: number
  readonly masked: boolean
}

function bytesOf({ fin, opcode, length, masked }: Frame): Buffer {
  const size = length < 126 ? 1 : length < 65_536 ? 3 : 9
  const head = Buffer.alloc(1 + size)
  head[0] = (fin ? 0x80 : 0) | opcode
  head[1] = (masked ? 0x80 : 0) | (size === 1 ? length : size === 3 ? 126 : 127)
  if (size === 3) head.writeUInt16BE(length, 2)
  if (size === 9) head.writeBigUInt64BE(BigInt(length), 2)
  // The payload looks like headers.
  return Buffer.concat([head, Buffer.alloc((masked ? 4 : 0) + length, 0x89)])
}

const anyFrame = fc.record({
  fin: fc.boolean(),
  opcode: fc.constantFrom(0, 1, 2, 8, 9, 10),
  length: fc.constantFrom(0, 1, 125, 126, 500, 65_535, 65_536, 70_000),
  masked: fc.boolean(),
})

describe('frameMeter', () => {
  it('counts control frames and fragments, however the bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(anyFrame, { maxLength: 8 }), fc.integer({ min: 1, max: 9_999 }), (frames, size) => {
        const meter = frameMeter()
        const bytes = Buffer.concat(frames.map(bytesOf))
        let counted = 0
        for (let at = 0; at < bytes.length; at += size) counted += meter.take(bytes.subarray(at, at + size), at)
        expect(counted).toBe(frames.filter(({ opcode, fin }) => opcode >= 8 || !fin).length)
      }),
    )
  })

  it('knows when the message began whose end has not arrived', () => {
    const meter = frameMeter()
    const frame = (opcode: number, fin: boolean): Buffer => bytesOf({ fin, opcode, length: 5, masked: true })
    meter.take(frame(1, true), 1)
    expect(meter.begunAt).toBeUndefined()
    meter.take(frame(9, true).subarray(0, 1), 2)
    expect(meter.begunAt).toBe(2)
    meter.take(frame(9, true).subarray(1), 3)
    expect(meter.begunAt).toBeUndefined()
    meter.take(frame(1, false), 4)
    meter.take(frame(10, true), 5)
    meter.take(frame(0, false), 6)
    expect(meter.begunAt).toBe(4)
    // The end of one message, and the beginning of the next.
    meter.take(Buffer.concat([frame(0, true), frame(1, true).subarray(0, 3)]), 7)
    expect(meter.begunAt).toBe(7)
    meter.take(frame(1, true).subarray(3), 8)
    expect(meter.begunAt).toBeUndefined()
  })
})
