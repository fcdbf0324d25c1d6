import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Client, createEndpoint, createRouter, defineRoom, defineServer, Room } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { createPool } from 'mysql2/promise'

/**
 * A Colyseus server with a room a player, which inserts each command into MySQL and acknowledges it afterwards. Run it as
 * `node peer-colyseus.ts <mysql url>`. It prints `ready <port>`.
 */
const [url = ''] = process.argv.slice(2)
const pool = createPool({ uri: url, connectionLimit: 10 })

class Life extends Room {
  private seq = 0
  override maxClients = 1

  override onCreate(): void {
    this.onMessage('speed', async (client: Client, { id, message }: { id: string; message: unknown }) => {
      await pool.execute('INSERT INTO peer_journal (player, seq, type, message, at_ms) VALUES (?, ?, ?, ?, ?)', [
        `${process.pid}-${this.roomId}`,
        ++this.seq,
        'speed',
        JSON.stringify(message),
        Date.now(),
      ])
      client.send('ack', { replyTo: id })
    })
  }
}

const server = createServer()
const game = defineServer({
  rooms: { life: defineRoom(Life) },
  transport: new WebSocketTransport({ server, perMessageDeflate: false }),
  greet: false,
  gracefullyShutdown: false,
  // For the health check of haproxy.
  routes: createRouter({ ready: createEndpoint('/readyz', { method: 'GET' }, async () => 'ok') }),
})
await game.listen(0, '127.0.0.1')
if (!server.listening) await once(server, 'listening')
process.stdout.write(`ready ${(server.address() as AddressInfo).port}\n`)
