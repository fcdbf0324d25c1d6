import { once } from 'node:events'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { WebSocket } from 'ws'

/** Load on a server of the lounge's protocol. Each function returns how many of its things happened in a second. */

const pingClients = 50
/** Clients that talk, and the messages that each has under way. So few that a room of ten measures how long a message takes, not the fan-out. */
const speakersMax = 10
const chatWindow = 2
const scoreClients = 100
/** Updates of a client between two acknowledgements. */
const scoreWindow = 200
/** Clients are in the lounge, and have their history, after this. */
const settleMs = 1_000

const ping = JSON.stringify({ type: 'ping' })

/** Each client sends a ping when it has the answer to the one before. */
export async function pingsPerSecond(url: string, ms: number): Promise<number> {
  const clients = await connect(url, pingClients)
  let answered = 0
  for (const client of clients) {
    client.on('message', (data: Buffer) => {
      if (data.length > ping.length) return
      answered++
      client.send(ping)
    })
    client.send(ping)
  }
  const perSecond = await rateOf(() => answered, ms)
  close(clients)
  return perSecond
}

/** A few clients talk, and all listen. Each has a few messages under way at any time, and counts its own as arrived when the last client has it. */
export async function deliveriesPerSecond(url: string, count: number, ms: number): Promise<number> {
  const clients = await connect(url, count)
  const speakers = clients.slice(0, Math.min(speakersMax, count - 1))
  let delivered = 0
  let said = 0
  let talking = true
  const say = (speaker: number): void => {
    const frame = { type: 'chat', nickname: `Speaker ${speaker}`, message: `message ${said++}` }
    if (talking) speakers[speaker]?.send(JSON.stringify(frame))
  }
  for (const [index, client] of clients.entries()) {
    client.on('message', (data: Buffer) => {
      if (index < clients.length - 1) {
        delivered++
        return
      }
      // The last client only listens: it hears everybody.
      const speaker = /Speaker (\d+)/.exec(data.toString('latin1'))?.[1]
      if (speaker === undefined) return
      delivered++
      say(Number(speaker))
    })
  }
  for (let i = 0; i < chatWindow * speakers.length; i++) say(i % speakers.length)
  const perSecond = await rateOf(() => delivered, ms)
  talking = false
  close(clients)
  return perSecond
}

export interface ScoreLoad {
  readonly perSecond: number
  /** The highest acknowledged score of each address. */
  readonly acknowledged: ReadonlyMap<string, number>
}

/** Each client sends rising scores. Only acknowledged ones count. */
export async function scoresPerSecond(url: string, ms: number): Promise<ScoreLoad> {
  const clients = await connect(url, scoreClients)
  const acknowledged = new Map<string, number>()
  let counted = 0
  for (const [index, client] of clients.entries()) {
    const email = `bench${index}@tilo.life`
    let score = 0
    const send = (): void => {
      for (let i = 1; i <= scoreWindow; i++) {
        const id = i === scoreWindow ? { id: 'last' } : undefined
        client.send(JSON.stringify({ type: 'score_update', email, score: ++score, survival_time: score, ...id }))
      }
    }
    client.on('message', (data) => {
      if (!String(data).includes('"last"')) return
      counted += scoreWindow
      acknowledged.set(email, score)
      send()
    })
    send()
  }
  const perSecond = await rateOf(() => counted, ms)
  close(clients)
  return { perSecond, acknowledged }
}

async function connect(url: string, count: number): Promise<WebSocket[]> {
  const clients = await Promise.all(
    Array.from({ length: count }, async () => {
      const client = new WebSocket(url, { perMessageDeflate: false })
      client.on('error', () => {})
      await once(client, 'open')
      return client
    }),
  )
  await sleep(clock, settleMs)
  return clients
}

/** Counts after the first half second, in which the code gets warm. */
async function rateOf(counter: () => number, ms: number): Promise<number> {
  await sleep(clock, 500)
  const [before, from] = [counter(), clock.monotonic()]
  await sleep(clock, ms)
  return ((counter() - before) * 1000) / (clock.monotonic() - from)
}

function close(clients: readonly WebSocket[]): void {
  for (const client of clients) {
    client.removeAllListeners('message')
    client.terminate()
  }
}
