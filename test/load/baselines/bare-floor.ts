import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Redis } from 'ioredis'
import { type WebSocket, WebSocketServer } from 'ws'

/**
 * The minimal cost of a round trip: ws → XADD → XREAD → XADD → XREAD → ws, without checks, players or a record. Run it as
 * `node bare-floor.ts edge <name> <sims> <redis url>` or `node bare-floor.ts sim <number> <redis url>`. It prints `ready <port>`. It has the
 * cheap optimisations too: Redis commands of one turn of the event loop are sent together, and a read takes all entries at once.
 */
const [role, name = '', ...rest] = process.argv.slice(2)
if (role === 'edge') await edge(name, Number(rest[0]), rest[1] ?? '')
else if (role === 'sim') await sim(name, rest[0] ?? '')
else throw new Error(`bare-floor.ts is an edge or a sim, not "${role}"`)

type Entries = readonly (readonly [id: string, fields: readonly string[]])[]

async function edge(self: string, sims: number, url: string): Promise<void> {
  const redis = new Redis(url, { protocol: 2, enableAutoPipelining: true })
  const sockets = new Map<string, WebSocket>()
  let connections = 0
  const server = createServer((_request, response) => response.end('ok'))
  const wss = new WebSocketServer({ server, perMessageDeflate: false })
  wss.on('connection', (socket) => {
    const id = String(++connections)
    const stream = `floor:in:${connections % sims}`
    sockets.set(id, socket)
    socket.on('message', (data) => void redis.xadd(stream, 'MAXLEN', '~', 10_000, '*', 'd', `${self} ${id} ${data}`))
    socket.on('close', () => sockets.delete(id))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.stdout.write(`ready ${(server.address() as AddressInfo).port}\n`)
  await readForever(url, `floor:out:${self}`, (data) => {
    const space = data.indexOf(' ')
    sockets.get(data.slice(0, space))?.send(data.slice(space + 1))
  })
}

async function sim(number: string, url: string): Promise<void> {
  const redis = new Redis(url, { protocol: 2, enableAutoPipelining: true })
  process.stdout.write('ready 0\n')
  await readForever(url, `floor:in:${number}`, (data) => {
    const [from, connection] = data.split(' ', 2) as [string, string]
    const { id } = JSON.parse(data.slice(from.length + connection.length + 2)) as { id: string }
    const answer = JSON.stringify({ type: 'ack', replyTo: id })
    void redis.xadd(`floor:out:${from}`, 'MAXLEN', '~', 10_000, '*', 'd', `${connection} ${answer}`)
  })
}

async function readForever(url: string, stream: string, take: (data: string) => void): Promise<never> {
  const redis = new Redis(url, { protocol: 2 })
  let cursor = '0'
  for (;;) {
    const reply = await redis.call('XREAD', 'COUNT', 512, 'BLOCK', 1_000, 'STREAMS', stream, cursor)
    const entries = (reply as readonly [string, Entries][] | null)?.[0]?.[1] ?? []
    for (const [id, fields] of entries) {
      cursor = id
      take(fields[1] ?? '')
    }
  }
}
