import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeCodes } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HostileEdge, startHostileEdge } from './support/hostile-edge.ts'
import { frame, handshake, type RawClient, rawClient, request } from './support/raw-client.ts'

let target: HostileEdge

beforeAll(async () => {
  target = await startHostileEdge(14, { AUTH_MODE: 'open' })
})
afterAll(() => target.close())

const floodBytes = 16 * 1024 * 1024

const bytesIn = async (): Promise<number> => (await target.metrics.edge.bytesIn.get()).values[0]?.value ?? 0

let players = 0

/** A connection that has a player, so that it may stay. */
async function player(): Promise<RawClient> {
  const client = await rawClient(target.port)
  client.socket.write(frame(1, JSON.stringify({ type: 'init', userID: `p-${++players}` })))
  return client
}

/** Repeats the frame until this many bytes are sent or the connection is gone. */
async function flood(client: RawClient, one: Buffer): Promise<void> {
  const block = Buffer.concat(Array.from({ length: Math.ceil(65_536 / one.length) }, () => one))
  for (let sent = 0; sent < floodBytes && !client.socket.destroyed; sent += block.length) {
    if (client.socket.write(block)) continue
    await Promise.race([once(client.socket, 'drain').catch(() => {}), once(client.socket, 'close'), client.ended])
    if (client.received.some(({ opcode }) => opcode === 8)) return
  }
}

describe('[CONN-5] a flood', () => {
  it.each([
    ['pongs', frame(10, '12345678'), closeCodes.too_fast.code],
    ['pings', frame(9, '12345678'), closeCodes.too_fast.code],
    ['empty pongs', frame(10), closeCodes.too_fast.code],
    ['valid messages', frame(1, '{"type":"ping"}'), closeCodes.too_fast.code],
    ['binary frames', frame(2, 'x'), closeCodes.too_many_errors.code],
    ['junk', frame(1, '}'), closeCodes.too_many_errors.code],
    ['bytes that are no frames', Buffer.alloc(1000, 0xff), 1002],
  ])('of %s closes the connection, and the rest of it is not read', async (_what, one, code) => {
    const before = await bytesIn()
    const client = await rawClient(target.port)
    await flood(client, one)
    await client.ended
    expect(client.received.at(-1)).toMatchObject({ opcode: 8, code })
    // At most as much as the edge reads in one turn of the event loop.
    expect((await bytesIn()) - before).toBeLessThan(512 * 1024)
  })

  it('of large messages is slowed down, and none of them is lost', async () => {
    const before = await bytesIn()
    const client = await player()
    const large = frame(1, '{"type":"ping","id":"p"}'.padEnd(limits.frameBytesMax))
    // Three times the burst.
    const count = Math.ceil((3 * limits.byteBurst) / large.length)
    for (let i = 0; i < count; i++) client.socket.write(large)
    await sleep(1_500)
    const early = (await bytesIn()) - before
    expect(early).toBeLessThan(2 * limits.byteBurst)
    expect(early).toBeGreaterThanOrEqual(limits.byteBurst)
    await expect.poll(() => client.received.length, { timeout: 60_000 }).toBe(count)
    expect(client.received.every(({ text }) => text.includes('"replyTo":"p"'))).toBe(true)
  }, 90_000)
})

describe('[CONN-5] a message that is begun and not ended', () => {
  it.concurrent.each([
    ['a fragment, although pings follow', frame(1, '{', { fin: false }), frame(9)],
    ['a header', Buffer.from([0x81]), undefined],
    ['a part of a frame', frame(1, 'x', { length: 100 }), undefined],
    ['a part of a ping', frame(9, 'x', { length: 100 }), undefined],
  ])('closes the connection after %s', async (_what, bytes, later) => {
    const client = await player()
    client.socket.write(bytes)
    const pings = setInterval(() => later && client.socket.write(later), 500)
    await client.ended
    clearInterval(pings)
    expect(client.received.at(-1)).toMatchObject({ opcode: 8, code: closeCodes.message_timeout.code })
  })
})

describe('[CONN-11] a burst of messages', () => {
  it('does not hold up the message of another connection', async () => {
    const [busy, other] = [await player(), await player()]
    const ping = frame(1, '{"type":"ping"}')
    const count = 150
    busy.socket.write(Buffer.concat(Array.from({ length: count }, () => ping)))
    other.socket.write(ping)
    await other.next()
    expect(busy.received.length).toBeLessThan(count / 2)
    await expect.poll(() => busy.received.length).toBe(count)
  })
})

describe('[CONN-6] a refused handshake', () => {
  it.each([
    ['another path', handshake({ path: '/api/elsewhere' }), 404],
    ['a foreign origin', handshake({ headers: { Origin: 'https://evil.example' } }), 403],
    ['a wrong version', handshake({ headers: { 'Sec-WebSocket-Version': '12' } }), 400],
    ['no key', handshake({ headers: { 'Sec-WebSocket-Key': undefined } }), 400],
    ['another protocol', handshake({ headers: { Upgrade: 'h2c' } }), 400],
    ['another method', handshake({ method: 'PUT' }), 405],
  ])('for %s leaves no open socket, although the client stays', async (_what, text, status) => {
    const { socket, ...answer } = await request(target.port, text)
    expect(answer.status).toBe(status)
    await once(socket.resume(), 'end')
    // Bytes to a socket that is half closed would arrive. Those to a socket that is gone are answered with a reset.
    const gone = new Promise((resolve) => socket.once('close', resolve))
    const writing = setInterval(() => socket.write('x'), 50)
    await gone
    clearInterval(writing)
  })
})
