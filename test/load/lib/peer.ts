import { Client } from '@colyseus/sdk'
import type { Haproxy } from '@lifegrid/local/services/haproxy'
import { createConnection } from 'mysql2/promise'
import { ackClient } from './ack-client.ts'
import { baselineProcesses } from './baseline-processes.ts'
import type { LoadClient } from './closed-loop.ts'

/** A system that acknowledges a command when it is durable, in two processes behind haproxy. */
export interface Peer {
  /** The processes whose CPU time counts, by name. */
  readonly pids: Readonly<Record<string, readonly number[]>>
  client(number: number): Promise<LoadClient>
  stop(): Promise<void>
}

/** The table into which peers write. Its key is that of our journal. */
export async function makePeerTable(mysqlUrl: string): Promise<void> {
  const connection = await createConnection(mysqlUrl)
  await connection.query(
    `CREATE TABLE peer_journal (
       player VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, seq BIGINT NOT NULL, type VARCHAR(64) NOT NULL,
       message MEDIUMTEXT NOT NULL, at_ms BIGINT NOT NULL, PRIMARY KEY (player, seq)
     )`,
  )
  await connection.end()
}

/** `ws` with an INSERT for each command, or one for all that arrived during the one before. */
export async function insertPeer(how: 'each' | 'batched', mysqlUrl: string): Promise<Peer> {
  const processes = baselineProcesses()
  const servers = [
    await processes.start('peer-insert', how, mysqlUrl),
    await processes.start('peer-insert', how, mysqlUrl),
  ]
  const haproxy = await processes.balance(servers.map(({ port }) => port))
  return {
    pids: { servers: servers.map(({ pid }) => pid), haproxy: [haproxy.pid] },
    client: () => ackClient(`ws://127.0.0.1:${haproxy.port}/`),
    stop: () => processes.stop(),
  }
}

/** Colyseus with a room a player. A room is on the process that made it, so each process has a haproxy of its own. */
export async function colyseusPeer(mysqlUrl: string): Promise<Peer> {
  const processes = baselineProcesses()
  const servers = [await processes.start('peer-colyseus', mysqlUrl), await processes.start('peer-colyseus', mysqlUrl)]
  const haproxies: Haproxy[] = []
  for (const { port } of servers) haproxies.push(await processes.balance([port]))
  return {
    pids: { servers: servers.map(({ pid }) => pid), haproxy: haproxies.map(({ pid }) => pid) },
    client: (number) => colyseusClient(`ws://127.0.0.1:${haproxies[number % haproxies.length]?.port}`),
    stop: () => processes.stop(),
  }
}

async function colyseusClient(url: string): Promise<LoadClient> {
  const room = await new Client(url).create('life')
  // A client that tries to come back would take time from the peers that are measured next.
  room.reconnection.enabled = false
  const waiting = new Map<string, { resolve(): void; reject(error: Error): void }>()
  let ids = 0
  room.onMessage('ack', ({ replyTo }: { replyTo: string }) => {
    waiting.get(replyTo)?.resolve()
    waiting.delete(replyTo)
  })
  room.onLeave((code) => {
    for (const { reject } of waiting.values()) reject(new Error(`Colyseus closed a connection with ${code}`))
  })
  return {
    roundTrip: () =>
      new Promise((resolve, reject) => {
        const id = `c-${++ids}`
        waiting.set(id, { resolve, reject })
        room.send('speed', { id, message: ids % 2 === 0 ? 10_000 : 1_000 })
      }),
    close: () => void room.leave(true).catch(() => {}),
  }
}
