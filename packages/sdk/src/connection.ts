import type { Clock, Timer } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import { closeCodes } from '@lifegrid/contract/errors'
import type { ServerFrame } from '@lifegrid/contract/frames/index.generated'
import type { SdkLimits } from './limits.ts'
import type { ServerTime } from './predicted-clock.ts'
import type { Socket, SocketFactory } from './socket.ts'

/**
 * `connecting`: on the way. `live`: the player's owner has answered. `paused`: waiting for the next attempt, the queue is kept.
 * `replaced`: the player connected from elsewhere. `refused`: the server will not have us. `closed`: we ended it. Out of the last
 * three nothing leads by itself.
 */
export type ConnectionState = 'connecting' | 'live' | 'paused' | 'replaced' | 'refused' | 'closed'

/** What went wrong last, for a person to read. */
export interface Problem {
  readonly code: string
  readonly message: string
}

export interface ConnectionContext {
  readonly urls: readonly string[]
  readonly openSocket: SocketFactory
  readonly clock: Clock
  readonly random: Random
  readonly limits: SdkLimits
  readonly time: ServerTime
  /** A token for the next attempt; fetched anew each time. */
  getToken: (() => Promise<string>) | undefined
  /** The init frame's text. */
  init(id: string, token: string | undefined): string
  onState(state: ConnectionState): void
  /** Every frame that can be read, in the order of arrival. */
  onFrame(frame: ServerFrame): void
  onProblem(problem: Problem): void
}

/** One connection after another, as long as it makes sense. */
export interface Connection {
  readonly state: ConnectionState
  start(): void
  /** Nothing is sent unless the connection is live. */
  send(text: string): void
  close(): void
}

interface Attempt {
  socket: Socket | undefined
  readonly initId: string
  heardAt: number
  ping: { readonly id: string; readonly sentAt: number } | undefined
  readonly timers: Set<Timer>
}

export function connection(context: ConnectionContext): Connection {
  const { clock, random, limits, urls } = context
  let state: ConnectionState = 'paused'
  let attempt: Attempt | undefined
  let attempts = 0
  /** Attempts since the last live connection: what the backoff grows with. */
  let failures = 0
  let pings = 0
  let retryTimer: Timer | undefined
  /** What the server has asked for before it goes. */
  let retryAfterMs = 0
  let tokenRefusals = 0
  const firstUrl = random.uint32() % urls.length

  const become = (next: ConnectionState): void => {
    if (state === next) return
    state = next
    context.onState(next)
  }

  const open = (): void => {
    retryTimer?.cancel()
    const mine: Attempt = {
      socket: undefined,
      initId: `i-${++attempts}`,
      heardAt: clock.monotonic(),
      ping: undefined,
      timers: new Set(),
    }
    attempt = mine
    become('connecting')
    if (attempt !== mine) return
    mine.timers.add(clock.after(limits.connectTimeoutMs, () => lost(mine, 1006, 'no answer in time')))
    if (context.getToken === undefined) connect(mine, undefined)
    else {
      context.getToken().then(
        (token) => connect(mine, token),
        (error: unknown) => {
          context.onProblem({ code: 'no_token', message: error instanceof Error ? error.message : String(error) })
          lost(mine, 1006, 'no token')
        },
      )
    }
  }

  const connect = (mine: Attempt, token: string | undefined): void => {
    if (attempt !== mine) return
    const url = urls[(firstUrl + attempts) % urls.length] as string
    mine.socket = context.openSocket(url, {
      opened: () => mine.socket?.send(context.init(mine.initId, token)),
      received: (text) => {
        if (attempt === mine) receive(mine, text)
      },
      closed: (code, reason) => lost(mine, code, reason),
    })
  }

  const receive = (mine: Attempt, text: string): void => {
    mine.heardAt = clock.monotonic()
    const frame = parseFrame(text)
    if (frame === undefined) {
      context.onProblem({ code: 'unreadable', message: 'The server sent something that is no frame.' })
      return
    }
    if (frame.type === 'pong') sampleTime(mine, frame)
    if (frame.type === 'error' && (frame.replyTo === mine.initId || frame.replyTo === undefined)) {
      refusedInit(mine, frame)
      if (attempt !== mine) return
    }
    // Taken before the connection counts as live: what it settles need not be sent again.
    context.onFrame(frame)
    const greeted = frame.type === 'playerObject' || (frame.type === 'ack' && frame.replyTo === mine.initId)
    if (greeted && attempt === mine && state === 'connecting') enter(mine)
  }

  const enter = (mine: Attempt): void => {
    cancelAll(mine.timers)
    failures = 0
    retryAfterMs = 0
    tokenRefusals = 0
    become('live')
    if (attempt === mine) heartbeat(mine)
  }

  const refusedInit = (mine: Attempt, frame: Extract<ServerFrame, { type: 'error' }>): void => {
    context.onProblem({ code: frame.code, message: frame.message })
    if (frame.retryable) retryAfterMs = Math.max(retryAfterMs, frame.retryAfterMs ?? 0)
    if (frame.replyTo !== mine.initId) return
    if (frame.retryable) lost(mine, 1006, frame.code)
    else if (frame.code === 'bad_token') lost(mine, closeCodes.bad_token.code, frame.code)
    else end(mine, 'refused')
  }

  const heartbeat = (mine: Attempt): void => {
    cancelAll(mine.timers)
    const sentAt = clock.monotonic()
    mine.ping = { id: `h-${++pings}`, sentAt }
    mine.socket?.send(JSON.stringify({ type: 'ping', id: mine.ping.id }))
    const check = clock.after(limits.heartbeatTimeoutMs, () => {
      if (mine.heardAt < sentAt) lost(mine, 1006, 'heartbeat unanswered')
    })
    mine.timers.add(check).add(clock.after(limits.heartbeatMs, () => heartbeat(mine)))
  }

  const sampleTime = (mine: Attempt, frame: Extract<ServerFrame, { type: 'pong' }>): void => {
    const ping = mine.ping
    if (ping === undefined || frame.at === undefined || (frame.replyTo ?? ping.id) !== ping.id) return
    context.time.sample(ping.sentAt, mine.heardAt, frame.at)
    mine.ping = undefined
  }

  const lost = (mine: Attempt, code: number, reason: string): void => {
    if (attempt !== mine) return
    const known = Object.values(closeCodes).find((close) => close.code === code)
    if (known !== undefined) context.onProblem({ code: nameOf(code), message: known.message })
    else if (reason !== '') context.onProblem({ code: 'connection_lost', message: reason })
    // A token that has run out is no reason to give up where another can be had.
    const mayRefresh = code === closeCodes.bad_token.code && context.getToken !== undefined && tokenRefusals++ === 0
    if (known?.reconnect === false && !mayRefresh) {
      end(mine, code === closeCodes.replaced.code ? 'replaced' : 'refused')
      return
    }
    drop(mine)
    const delayMs =
      Math.max(retryAfterMs, askedDelayMs(reason)) +
      backoffMs(random, failures++, limits.backoffBaseMs, limits.backoffCapMs)
    retryAfterMs = 0
    retryTimer = clock.after(delayMs, open)
    become('paused')
  }

  const drop = (mine: Attempt): void => {
    cancelAll(mine.timers)
    attempt = undefined
    mine.socket?.close()
  }

  const end = (mine: Attempt | undefined, final: ConnectionState): void => {
    retryTimer?.cancel()
    if (mine !== undefined) drop(mine)
    become(final)
  }

  return {
    get state() {
      return state
    },
    start() {
      if (attempt === undefined && state !== 'closed') open()
    },
    send(text) {
      if (state === 'live') attempt?.socket?.send(text)
    },
    close: () => end(attempt, 'closed'),
  }
}

/** A draining edge spreads its clients: the reason of its close frame ends in `retryAfterMs=…`. At most a minute is believed. */
function askedDelayMs(reason: string): number {
  const asked = /retryAfterMs=(\d{1,9})$/.exec(reason)?.[1]
  return asked === undefined ? 0 : Math.min(Number(asked), 60_000)
}

function cancelAll(timers: Set<Timer>): void {
  for (const timer of timers) timer.cancel()
  timers.clear()
}

function nameOf(code: number): string {
  return Object.entries(closeCodes).find(([, close]) => close.code === code)?.[0] ?? String(code)
}

/**
 * The server is trusted to keep to the contract: what is checked is what this code itself relies on. Fields that a newer server
 * adds are let through.
 */
function parseFrame(text: string): ServerFrame | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    // The caller reports it as unreadable.
    return undefined
  }
  if (typeof parsed !== 'object' || parsed === null || !('type' in parsed)) return undefined
  return typeof parsed.type === 'string' ? (parsed as ServerFrame) : undefined
}
