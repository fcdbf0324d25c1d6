import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { WebSocket } from 'ws'

/** What the thread of {@link startReaders} is started with. */
export interface ReadersOrder {
  readonly url: string
  readonly sockets: number
  readonly command: string
  /** Reads that each socket sends at once. */
  readonly burst: number
}

/** What the sockets have got so far. */
export interface ReadersCount {
  answers: number
  bytes: number
  refused: number
  /** Closes, by code. */
  closes: Record<number, number>
}

const order = workerData as ReadersOrder
const count: ReadersCount = { answers: 0, bytes: 0, refused: 0, closes: {} }
const post = (message: unknown): void => parentPort?.postMessage(message)
let isOver = false

/** A socket that sends its burst and then as many reads as it is allowed. It reads all answers, as fast as they come. */
async function connect(i: number): Promise<{ attack(): void; close(): void }> {
  const socket = new WebSocket(order.url, { perMessageDeflate: false })
  const live = Promise.withResolvers<void>()
  const read = (): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ type: order.command }))
  }
  socket.on('open', () => socket.send(JSON.stringify({ type: 'init', userID: `reader-${i}` })))
  socket.on('message', (data) => {
    const text = String(data)
    if (text.startsWith('{"type":"playerObject"')) live.resolve()
    if (text.startsWith('{"type":"error"')) {
      count.refused++
      const { retryAfterMs = 1_000 } = JSON.parse(text) as { retryAfterMs?: number }
      if (!isOver) sleep(retryAfterMs).then(read, () => {})
      return
    }
    if (!text.includes('"replyTo"')) return
    count.answers++
    count.bytes += text.length
  })
  socket.on('error', () => {})
  socket.on('close', (code) => {
    count.closes[code] = (count.closes[code] ?? 0) + 1
  })
  await live.promise
  return {
    attack: () => {
      for (let n = 0; n < order.burst; n++) read()
    },
    close: () => socket.close(),
  }
}

const sockets: { attack(): void; close(): void }[] = []
for (let i = 0; i < order.sockets; i++) sockets.push(await connect(i))
parentPort?.on('message', (message: 'attack' | 'count' | 'close') => {
  if (message === 'attack') for (const { attack } of sockets) attack()
  if (message === 'count') post(count)
  if (message !== 'close') return
  isOver = true
  for (const { close } of sockets) close()
  parentPort?.close()
})
post('live')
