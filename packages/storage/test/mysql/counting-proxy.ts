import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface CountingProxy {
  readonly url: string
  /** Commands sent to the server so far: each is one round trip. */
  commands(): number
  /** Bytes sent to the server so far. */
  bytes(): number
  close(): Promise<void>
}

/** A proxy between client and server that counts commands: in the MySQL protocol a packet with sequence number 0 begins one. */
export async function countingProxy(mysqlUrl: string): Promise<CountingProxy> {
  const target = new URL(mysqlUrl)
  const sockets = new Set<Socket>()
  let commands = 0
  let bytes = 0
  const listener = createServer((client) => {
    const server = connect({ host: target.hostname, port: Number(target.port) })
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    let pending: Buffer = Buffer.alloc(0)
    client.on('data', (piece: Buffer) => {
      bytes += piece.length
      pending = Buffer.concat([pending, piece])
      // A header is three bytes of length and one of sequence number.
      while (pending.length >= 4) {
        const end = 4 + pending.readUIntLE(0, 3)
        if (pending.length < end) break
        if (pending[3] === 0) commands++
        pending = pending.subarray(end)
      }
      server.write(piece)
    })
    server.on('data', (piece) => client.write(piece))
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const url = new URL(mysqlUrl)
  url.hostname = '127.0.0.1'
  url.port = String((listener.address() as AddressInfo).port)
  return {
    url: url.toString(),
    commands: () => commands,
    bytes: () => bytes,
    async close() {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
}
