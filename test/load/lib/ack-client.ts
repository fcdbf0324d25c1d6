import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { LoadClient } from './closed-loop.ts'

/** A client of a baseline: it sends the same command as a client of ours, and waits for the `ack` that names its id. */
export async function ackClient(url: string): Promise<LoadClient> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  const waiting = new Map<string, { resolve(): void; reject(error: Error): void }>()
  let ids = 0
  socket.on('close', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the server closed a connection with ${code}`))
  })
  socket.on('error', () => {})
  socket.on('message', (data) => {
    const { replyTo } = JSON.parse(data.toString()) as { replyTo: string }
    waiting.get(replyTo)?.resolve()
    waiting.delete(replyTo)
  })
  await once(socket, 'open')
  return {
    roundTrip: () =>
      new Promise((resolve, reject) => {
        const id = `c-${++ids}`
        waiting.set(id, { resolve, reject })
        socket.send(JSON.stringify({ type: 'speed', message: ids % 2 === 0 ? 10_000 : 1_000, id }))
      }),
    close: () => socket.terminate(),
  }
}
