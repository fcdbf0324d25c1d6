import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPool } from 'mysql2/promise'
import { WebSocketServer } from 'ws'

/**
 * What many people would write first: a `ws` server that inserts each command into MySQL, and acknowledges it afterwards. No game, no owner,
 * no check but that of the command's shape. Run it as `node peer-insert.ts <each|batched> <mysql url>`: `each` inserts every command by itself,
 * `batched` inserts what has arrived while an insert was under way. It prints `ready <port>`.
 */
const [how = '', url = ''] = process.argv.slice(2)
const pool = createPool({ uri: url, connectionLimit: 10 })

type Row = readonly [player: string, seq: number, type: string, message: string, at: number]

const insertEach = async (row: Row): Promise<void> => {
  await pool.execute('INSERT INTO peer_journal (player, seq, type, message, at_ms) VALUES (?, ?, ?, ?, ?)', [...row])
}

let gathered: { readonly row: Row; readonly done: () => void; readonly failed: (error: unknown) => void }[] = []
let inFlight = false

const insertBatched = (row: Row): Promise<void> =>
  new Promise((done, failed) => {
    gathered.push({ row, done, failed })
    if (!inFlight) void insertGathered()
  })

async function insertGathered(): Promise<void> {
  inFlight = true
  while (gathered.length > 0) {
    const batch = gathered
    gathered = []
    try {
      await pool.query('INSERT INTO peer_journal (player, seq, type, message, at_ms) VALUES ?', [
        batch.map(({ row }) => row),
      ])
      for (const { done } of batch) done()
    } catch (error) {
      for (const { failed } of batch) failed(error)
    }
  }
  inFlight = false
}

const insert = { each: insertEach, batched: insertBatched }[how]
if (insert === undefined) throw new Error(`peer-insert.ts inserts "each" or "batched", not "${how}"`)

let connections = 0
const server = createServer((_request, response) => response.end('ok'))
const wss = new WebSocketServer({ server, perMessageDeflate: false })
wss.on('connection', (socket) => {
  const player = `${process.pid}-${++connections}`
  let seq = 0
  socket.on('message', (data) => {
    const { type, message, id } = JSON.parse(data.toString()) as { type: string; message: unknown; id: string }
    insert([player, ++seq, type, JSON.stringify(message), Date.now()]).then(
      () => socket.send(JSON.stringify({ type: 'ack', replyTo: id })),
      (error: unknown) => {
        process.stderr.write(`${error}\n`)
        socket.close(1011)
      },
    )
  })
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdout.write(`ready ${(server.address() as AddressInfo).port}\n`)
