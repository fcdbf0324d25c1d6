import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TiloWebSocketClient } from '../../src/lounge/browser/websocket-client.d.ts'

const script = readFileSync(new URL('../../src/lounge/browser/websocket-client.js', import.meta.url), 'utf8')

/** A browser's WebSocket that the test opens and closes. */
class FakeSocket {
  readyState = 0
  readonly sent: Record<string, unknown>[] = []
  onopen = (): void => {}
  onclose = (): void => {}
  onmessage = (_event: { data: string }): void => {}
  readonly url: string
  constructor(url: string) {
    this.url = url
    sockets.push(this)
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text) as Record<string, unknown>)
  }
  close(): void {
    this.readyState = 3
  }
  opens(): void {
    this.readyState = 1
    this.onopen()
  }
  drops(): void {
    this.readyState = 3
    this.onclose()
  }
  says(frame: unknown): void {
    this.onmessage({ data: typeof frame === 'string' ? frame : JSON.stringify(frame) })
  }
}

let sockets: FakeSocket[] = []
const last = (): FakeSocket => sockets.at(-1) as FakeSocket

/** Loads the script as a page does. */
function newClient(): TiloWebSocketClient {
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval }
  const page = createContext({ WebSocket: FakeSocket, console, ...timers })
  return runInContext(`${script}; new TiloWebSocket()`, page) as TiloWebSocketClient
}

beforeEach(() => {
  sockets = []
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('websocket-client.js', () => {
  it('[LOUNGE-12] connects where it is told, or to the default address', () => {
    newClient().connect('ws://your-server-url:8765')
    newClient().connect()
    expect(sockets.map(({ url }) => url)).toEqual(['ws://your-server-url:8765', 'ws://localhost:8765'])
  })

  it('[LOUNGE-12] sends the documented frames, and gives handlers what the documentation says', () => {
    const client = newClient().connect('ws://a')
    const got: unknown[] = []
    client.on('chat', (data) => got.push(`${data.nickname}: ${data.message}`))
    client.on('online_count', (count) => got.push(count))
    client.on('global_events', (events) => got.push(events))
    last().opens()
    client.sendChat('Player1', 'Hello!')
    client.updateScore('user@tilo.life', 1000, 120)
    client.getGlobalEvents()
    expect(last().sent).toEqual([
      { type: 'chat', nickname: 'Player1', message: 'Hello!' },
      { type: 'score_update', email: 'user@tilo.life', score: 1000, survival_time: 120 },
      { type: 'get_events' },
    ])
    last().says({ type: 'chat', nickname: 'Ada', message: 'hi', timestamp: '2026-02-09T18:30:00' })
    last().says({ type: 'online_count', count: 42 })
    last().says({ type: 'global_events', events: [] })
    last().says('no JSON')
    last().says('null')
    expect(got).toEqual(['Ada: hi', 42, []])
  })

  it('[LOUNGE-12] queues what is said without a connection, and sends it once and in order', () => {
    const client = newClient().connect('ws://a')
    client.sendChat('A', '1')
    client.sendChat('A', '2')
    last().opens()
    last().drops()
    client.sendChat('A', '3')
    vi.advanceTimersByTime(1_000)
    last().opens()
    expect(sockets.map(({ sent }) => sent.map(({ message }) => message))).toEqual([['1', '2'], ['3']])
  })

  it('[LOUNGE-12] sends its highest scores again after a reconnect', () => {
    const client = newClient().connect('ws://a')
    last().opens()
    client.updateScore('u@tilo.life', 10, 5)
    client.updateScore('u@tilo.life', 7, 9)
    last().drops()
    client.updateScore('u@tilo.life', 8, 1)
    vi.advanceTimersByTime(1_000)
    last().opens()
    expect(last().sent).toEqual([{ type: 'score_update', email: 'u@tilo.life', score: 10, survival_time: 9 }])
  })

  it('[LOUNGE-12] tries five times to connect to the same address, then gives up', () => {
    const client = newClient().connect('ws://a')
    let failed = 0
    client.on('failed', () => failed++)
    last().opens()
    for (let attempt = 0; attempt < 6; attempt++) {
      last().drops()
      vi.advanceTimersByTime(30_000)
    }
    expect(sockets.map(({ url }) => url)).toEqual(Array(6).fill('ws://a'))
    expect(failed).toBe(1)
  })

  it('[LOUNGE-12] begins with the first attempt again after a connection that lasted', () => {
    newClient().connect('ws://a')
    for (let loss = 0; loss < 20; loss++) {
      last().opens()
      vi.advanceTimersByTime(6_000)
      last().drops()
      vi.advanceTimersByTime(1_000)
    }
    expect(sockets).toHaveLength(21)
  })

  it('[LOUNGE-12] sends a ping every 30 seconds, and gives up a connection that does not answer', () => {
    newClient().connect('ws://a')
    last().opens()
    for (let i = 0; i < 3; i++) {
      vi.advanceTimersByTime(30_000)
      last().says({ type: 'pong' })
    }
    expect(last().sent).toEqual(Array(3).fill({ type: 'ping' }))
    vi.advanceTimersByTime(61_000)
    expect(sockets).toHaveLength(2)
  })

  it('[LOUNGE-12] connects no more after disconnect', () => {
    const client = newClient().connect('ws://a')
    last().opens()
    client.disconnect()
    last().drops()
    vi.advanceTimersByTime(60_000)
    expect(sockets).toHaveLength(1)
    expect(client.connected).toBe(false)
  })
})
