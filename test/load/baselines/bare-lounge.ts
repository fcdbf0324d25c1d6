import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

/**
 * The least that a server of the lounge's protocol can do: parse, answer, and send to everyone in a loop. It keeps nothing and checks nothing.
 * Started by `lounge.ts` as a process of its own; it prints its port.
 */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
const pong = JSON.stringify({ type: 'pong' })

server.on('connection', (socket) => {
  socket.on('error', () => {})
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data)) as { type: string; id?: string; nickname?: string; message?: string }
    if (frame.type === 'ping') socket.send(pong)
    else if (frame.id !== undefined) socket.send(JSON.stringify({ type: 'ack', replyTo: frame.id }))
    if (frame.type !== 'chat') return
    const { nickname, message } = frame
    const text = JSON.stringify({ type: 'chat', nickname, message, timestamp: '2026-02-09T18:30:00' })
    for (const other of server.clients) if (other !== socket) other.send(text)
  })
})
server.on('listening', () => console.log(`ready ${(server.address() as AddressInfo).port}`))
