import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A TCP connection that keeps its own side open until it is told to close, as an attacker's does. */
async function rawSocket(port: number, host: string): Promise<Socket> {
  const socket = createConnection({ port, host, allowHalfOpen: true })
  // The edge may reset the connection at any moment.
  socket.on('error', () => {})
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  return socket
}

/** Sends the text and returns all that the server answers until it closes the connection or `head` is complete. */
export async function request(
  port: number,
  text: string,
  host = '127.0.0.1',
): Promise<{ status: number; head: string; socket: Socket }> {
  const socket = await rawSocket(port, host)
  socket.write(text, 'latin1')
  let head = ''
  await new Promise<void>((resolve) => {
    const take = (chunk: Buffer): void => {
      head += chunk.toString('latin1')
      if (!head.includes('\r\n\r\n')) return
      socket.off('data', take)
      resolve()
    }
    socket.on('data', take)
    socket.once('close', resolve)
    socket.once('end', resolve)
  })
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, socket }
}

/** The lines of a WebSocket handshake. `lines` replaces or adds headers; `undefined` removes one. */
export function handshake(
  options: { method?: string; path?: string; headers?: Record<string, string | undefined> } = {},
): string {
  const headers = {
    Host: 'edge.example',
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...options.headers,
  }
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return `${options.method ?? 'GET'} ${options.path ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}

/** A frame as a client sends it; each part can be wrong. */
export function frame(
  opcode: number,
  payload: string | Buffer = '',
  wrong: {
    readonly fin?: boolean
    readonly rsv?: number
    readonly masked?: boolean
    readonly length?: number | bigint
  } = {},
): Buffer {
  const { fin = true, rsv = 0, masked = true } = wrong
  const data = Buffer.from(payload)
  const length = BigInt(wrong.length ?? data.length)
  const mask = masked ? 0x80 : 0
  const first = (fin ? 0x80 : 0) | (rsv << 4) | opcode
  const key = masked ? Buffer.alloc(4) : Buffer.alloc(0)
  return Buffer.concat([Buffer.from([first]), lengthBytes(length, mask), key, data])
}

function lengthBytes(length: bigint, mask: number): Buffer {
  if (length < 126n) return Buffer.from([mask | Number(length)])
  const bytes = Buffer.alloc(length < 65_536n ? 3 : 9)
  bytes[0] = mask | (length < 65_536n ? 126 : 127)
  if (length < 65_536n) bytes.writeUInt16BE(Number(length), 1)
  else bytes.writeBigUInt64BE(length, 1)
  return bytes
}

export interface Received {
  readonly opcode: number
  readonly text: string
  /** The code of a close frame; 1005 when it has none. */
  readonly code?: number
}

export interface RawClient {
  readonly socket: Socket
  readonly received: readonly Received[]
  /** Resolves with the next frame, or with undefined when the server has closed the connection. */
  next(): Promise<Received | undefined>
  /** Resolves when the server's side of the connection has ended. */
  readonly ended: Promise<void>
}

/** A WebSocket client that can send any bytes. */
export async function rawClient(port: number, headers: Record<string, string> = {}): Promise<RawClient> {
  const { status, socket } = await request(port, handshake({ headers }))
  if (status !== 101) throw new Error(`the handshake was refused with ${status}`)
  const received: Received[] = []
  let taken = 0
  let isOver = false
  let rest = Buffer.alloc(0)
  let wake = (): void => {}
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (let one = decode(rest); one !== undefined; one = decode(rest)) {
      received.push(one.frame)
      rest = rest.subarray(one.bytes)
    }
    wake()
  })
  const ended = new Promise<void>((resolve) => {
    const over = (): void => {
      isOver = true
      resolve()
      wake()
    }
    socket.once('end', over)
    socket.once('close', over)
  })
  return {
    socket,
    received,
    ended,
    async next() {
      while (taken === received.length && !isOver) await new Promise<void>((resolve) => (wake = resolve))
      return received[taken++]
    },
  }
}

/** The first frame in the server's bytes, if it is complete. */
function decode(bytes: Buffer): { readonly frame: Received; readonly bytes: number } | undefined {
  if (bytes.length < 2) return undefined
  const short = (bytes[1] as number) & 0x7f
  const start = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < start) return undefined
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  const end = start + length
  if (bytes.length < end) return undefined
  const payload = bytes.subarray(start, end)
  const opcode = (bytes[0] as number) & 0x0f
  if (opcode !== 8) return { frame: { opcode, text: payload.toString() }, bytes: end }
  const code = length === 0 ? 1005 : payload.readUInt16BE(0)
  return { frame: { opcode, text: payload.subarray(2).toString(), code }, bytes: end }
}
