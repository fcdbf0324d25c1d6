import { once } from 'node:events'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { WebSocket } from 'ws'
import { cpuMsOf } from './cpu-time.ts'

/** Load on a server of the lounge's protocol. Each function returns how many of its things happened in a second. */

const pingClients = 50
/** Clients that talk. */
const speakersMax = 10
const scoreClients = 100
/** Updates of a client between two acknowledgements. */
const scoreWindow = 200
/** Clients are in the lounge, and have their history, after this. */
const settleMs = 1_000

const ping = JSON.stringify({ type: 'ping' })

/** A server under load. */
export interface Target {
  readonly url: string
  /** Its process. */
  readonly pid: number
}

export interface Rate {
  readonly perSecond: number
  /** How many for each second of CPU time that the server's process used. Null without /proc. */
  readonly perCpuSecond: number | null
}

/** Each client sends a ping when it has the answer to the one before. */
export async function pings(target: Target, ms: number): Promise<Rate> {
  const clients = await connect(target.url, pingClients)
  let answered = 0
  for (const client of clients) {
    client.on('message', (data: Buffer) => {
      if (data.length > ping.length) return
      answered++
      client.send(ping)
    })
    client.send(ping)
  }
  const rate = await rateOf(target, () => answered, ms)
  close(clients)
  return rate
}

export interface FanOut {
  readonly clients: number
  /** Messages of each talker that are under way at any time. */
  readonly window: number
  readonly ms: number
}

/**
 * A few clients talk, and all listen. A talker has the same number of messages under way at any time, and counts one as arrived when the last
 * client has it. With one or two of them a small room measures how long a message takes; with many, how many the server manages.
 */
export async function fanOut(target: Target, { clients: count, window, ms }: FanOut): Promise<Rate> {
  const clients = await connect(target.url, count)
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
  for (let i = 0; i < window * speakers.length; i++) say(i % speakers.length)
  const rate = await rateOf(target, () => delivered, ms)
  talking = false
  close(clients)
  return rate
}

export interface ScoreLoad {
  readonly rate: Rate
  /** The highest acknowledged score of each address. */
  readonly acknowledged: ReadonlyMap<string, number>
}

/** Each client sends rising scores. Only acknowledged ones count. */
export async function scores(target: Target, ms: number): Promise<ScoreLoad> {
  const clients = await connect(target.url, scoreClients)
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
  const rate = await rateOf(target, () => counted, ms)
  close(clients)
  return { rate, acknowledged }
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
async function rateOf({ pid }: Target, counter: () => number, ms: number): Promise<Rate> {
  await sleep(clock, 500)
  const [before, from, cpuFrom] = [counter(), clock.monotonic(), cpuMsOf(pid)]
  await sleep(clock, ms)
  const [counted, passed, cpu] = [1000 * (counter() - before), clock.monotonic() - from, cpuMsOf(pid)]
  return {
    perSecond: counted / passed,
    perCpuSecond: cpu === null || cpuFrom === null || cpu === cpuFrom ? null : counted / (cpu - cpuFrom),
  }
}

function close(clients: readonly WebSocket[]): void {
  for (const client of clients) {
    client.removeAllListeners('message')
    client.terminate()
  }
}
