import { closeCodes } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HostileEdge, startHostileEdge } from './support/hostile-edge.ts'
import { frame, rawClient } from './support/raw-client.ts'

let target: HostileEdge

beforeAll(async () => {
  target = await startHostileEdge(13)
})
afterAll(() => target.close())

const text = 1
const binary = 2
const close = 8
const ping = 9
const pong = 10
const askPong = '{"type":"ping","id":"p"}'
const { frameBytesMax, fragmentsMax } = limits

/** A valid message in this many fragments. */
function fragments(count: number, last = true): Buffer {
  const pieces = Array.from({ length: count }, (_, i) => {
    const piece = i < askPong.length ? (i === count - 1 ? askPong.slice(i) : askPong.slice(i, i + 1)) : ''
    return frame(i === 0 ? text : 0, piece, { fin: last && i === count - 1 })
  })
  return Buffer.concat(pieces)
}

function closeBody(code: number, reason: string | Buffer = ''): Buffer {
  const head = Buffer.alloc(2)
  head.writeUInt16BE(code)
  return Buffer.concat([head, Buffer.from(reason)])
}

/** What the client sends, and the code with which the edge closes the connection. */
const violations: readonly (readonly [what: string, bytes: Buffer, code: number])[] = [
  ['a text frame without a mask', frame(text, askPong, { masked: false }), 1002],
  ['a ping without a mask', frame(ping, '', { masked: false }), 1002],
  ['an empty text frame without a mask', frame(text, '', { masked: false }), 1002],
  ['the bit RSV1 without compression', frame(text, askPong, { rsv: 4 }), 1002],
  ['the bit RSV2', frame(text, askPong, { rsv: 2 }), 1002],
  ['the bit RSV3', frame(text, askPong, { rsv: 1 }), 1002],
  ['the bit RSV1 in a ping', frame(ping, '', { rsv: 4 }), 1002],
  ...[3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map(
    (opcode) => [`the reserved opcode ${opcode}`, frame(opcode, 'x'), 1002] as const,
  ),
  ['a continuation without a beginning', frame(0, askPong), 1002],
  [
    'a second text frame inside of a message',
    Buffer.concat([frame(text, '{', { fin: false }), frame(text, '}')]),
    1002,
  ],
  [
    'a binary frame inside of a text message',
    Buffer.concat([frame(text, '{', { fin: false }), frame(binary, '}')]),
    1002,
  ],
  ['a ping in fragments', frame(ping, '', { fin: false }), 1002],
  ['a pong in fragments', frame(pong, '', { fin: false }), 1002],
  ['a close in fragments', frame(close, closeBody(1000), { fin: false }), 1002],
  ['a ping of 126 bytes', frame(ping, 'x'.repeat(126)), 1002],
  ['a pong that claims 2^32 bytes', frame(pong, '', { length: 2 ** 32 }), 1002],
  ['a close of 126 bytes', frame(close, closeBody(1000, 'x'.repeat(124))), 1002],
  ['a close of one byte', frame(close, 'x'), 1002],
  ...[0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65_535].map(
    (code) => [`a close with the code ${code}`, frame(close, closeBody(code)), 1002] as const,
  ),
  ['a close reason that is not UTF-8', frame(close, closeBody(1000, Buffer.from([0xff]))), 1007],
  ['a byte that UTF-8 never has', frame(text, Buffer.from([0x22, 0xff, 0x22])), 1007],
  ['a cut sequence of UTF-8', frame(text, Buffer.from([0x22, 0xe2, 0x82])), 1007],
  ['an overlong sequence of UTF-8', frame(text, Buffer.from([0xc0, 0xaf])), 1007],
  ['a surrogate in UTF-8', frame(text, Buffer.from([0xed, 0xa0, 0x80])), 1007],
  ['a code point beyond Unicode', frame(text, Buffer.from([0xf4, 0x90, 0x80, 0x80])), 1007],
  ['a frame that is too long', frame(text, 'x'.repeat(frameBytesMax + 1)), 1009],
  ['a frame that claims to be too long', frame(text, '', { length: frameBytesMax + 1 }), 1009],
  ['a frame that claims 2^32 bytes', frame(text, '', { length: 2 ** 32 }), 1009],
  ['a frame that claims 2^63 bytes', frame(text, '', { length: 2n ** 63n }), 1009],
  ['a binary frame that claims to be too long', frame(binary, '', { length: frameBytesMax + 1 }), 1009],
  [
    'fragments that are too long together',
    Buffer.concat([frame(text, 'x'.repeat(frameBytesMax), { fin: false }), frame(0, 'x')]),
    1009,
  ],
  ['one fragment too many', fragments(fragmentsMax + 1), closeCodes.too_many_fragments.code],
  ['empty fragments without an end', fragments(fragmentsMax + 1, false), closeCodes.too_many_fragments.code],
  ['a close without a code', frame(close), 1005],
  ['a close that says goodbye', frame(close, closeBody(1000)), 1000],
  ['a close with a code of an application', frame(close, closeBody(4000, 'bye')), 4000],
]

/** Unusual but right: the connection stays open, and the edge answers. */
const accepted: readonly (readonly [what: string, bytes: Buffer, opcode: number, answer: RegExp])[] = [
  ['as many fragments as allowed', fragments(fragmentsMax), text, /"type":"pong","replyTo":"p"/],
  [
    'a ping between two fragments',
    Buffer.concat([frame(text, askPong.slice(0, 5), { fin: false }), frame(ping, 'x'), frame(0, askPong.slice(5))]),
    pong,
    /^x$/,
  ],
  ['a ping of 125 bytes', frame(ping, 'y'.repeat(125)), pong, /^y{125}$/],
  ['a ping without bytes', frame(ping), pong, /^$/],
  ['an empty text', frame(text), text, /"code":"not_json"/],
  ['a binary frame', frame(binary, askPong), text, /"code":"binary_frame"/],
  ['the longest frame', frame(text, askPong.padEnd(frameBytesMax, ' ')), text, /"type":"pong","replyTo":"p"/],
]

describe('[CONN-5] a client that breaks the WebSocket protocol', () => {
  it.each(violations)('is closed for %s', async (_what, bytes, code) => {
    const client = await rawClient(target.port)
    client.socket.write(bytes)
    expect(await client.next()).toMatchObject({ opcode: close, code })
    await client.ended
    const honest = await rawClient(target.port)
    honest.socket.write(frame(text, askPong))
    expect((await honest.next())?.text).toContain('"replyTo":"p"')
  })

  it.each(accepted)('is not mistaken for a client that sends %s', async (_what, bytes, opcode, answer) => {
    const client = await rawClient(target.port)
    // Byte by byte at first, so that headers arrive in pieces too.
    for (const byte of bytes.subarray(0, 8)) client.socket.write(Buffer.from([byte]))
    client.socket.write(bytes.subarray(8))
    const received = await client.next()
    expect(received?.opcode).toBe(opcode)
    expect(received?.text).toMatch(answer)
    client.socket.write(frame(ping, 'still there'))
    for (let one = await client.next(); one?.text !== 'still there'; one = await client.next())
      expect(one).toBeDefined()
  })
})
