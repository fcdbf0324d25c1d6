import type { Clock, Timer } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import { closeCodes } from '@lifegrid/contract/errors'
import { closeReasonOf, requestedDelayMs } from './close-reason.ts'
import type { SdkLimits } from './limits.ts'
import type { FrameOf, ServerFrame } from './messages.generated.ts'
import { parseFrame } from './parse-frame.ts'
import type { ServerTime } from './predicted-clock.ts'
import { SessionEndedError } from './session-ended.ts'
import type { Socket, SocketFactory } from './socket.ts'

/**
 * `connecting`: an attempt is in progress. `live`: the player's owner has answered. `paused`: waiting for the next attempt; commands stay
 * queued. `replaced`: the player connected from somewhere else. `refused`: the server refuses this client. `closed`: the client was
 * closed. The client does not leave the last three by itself.
 */
export type ConnectionState = 'connecting' | 'live' | 'paused' | 'replaced' | 'refused' | 'closed'

/** Returns a token for the next connection. See `ClientOptions.getToken`. */
export type TokenSource = (refused?: string) => Promise<string>

/** What went wrong last, for a person to read. */
export interface Problem {
  readonly code: string
  readonly message: string
}

export interface ConnectionContext {
  /** Tried in turn, from a random one on. */
  readonly urls: readonly string[]
  readonly openSocket: SocketFactory
  readonly clock: Clock
  readonly random: Random
  readonly limits: SdkLimits
  readonly time: ServerTime
  /** Called for a token before each attempt, and when the token of the connection ends soon. */
  readonly getToken: TokenSource | undefined
  /** The text of the init frame. With `isPlain`, without what a server of an older release does not know: [PROTO-10]. */
  init(id: string, token: string | undefined, isPlain: boolean): string
  onState(state: ConnectionState): void
  /** Called with every readable frame, in the order of arrival. */
  onFrame(frame: ServerFrame): void
  onProblem(problem: Problem): void
}

/** Keeps a connection to the server: connects again whenever that makes sense. */
export interface Connection {
  readonly state: ConnectionState
  /** Time until the next attempt, ms; undefined unless the state is `paused`. */
  retryInMs(): number | undefined
  /** Starts an attempt, unless one is in progress or the connection was closed. */
  start(): void
  /** [CONN-3] Replaces a live connection that does not answer within `checkTimeoutMs`. Ends the wait for the next attempt. */
  check(): void
  /** Replaces the connection, or the attempt in progress, at once: the next `init` differs from the last one. */
  restart(): void
  /** Sends the text if the connection is live, and drops it otherwise. */
  send(text: string): void
  close(): void
}

/** One attempt to connect, and the connection that it leads to. */
interface Attempt {
  socket: Socket | undefined
  readonly initId: string
  token: string | undefined
  /** Monotonic time of the last frame. */
  heardAt: number
  /** The last heartbeat, until its answer has been used for the server's time. */
  ping: { readonly id: string; readonly sentAt: number } | undefined
  /** The check in progress: the id of its ping, and its deadline. */
  check: { readonly id: string; readonly deadline: Timer } | undefined
  readonly timers: Set<Timer>
}

interface Link extends ConnectionContext {
  readonly firstUrl: number
  state: ConnectionState
  attempt: Attempt | undefined
  attempts: number
  /** Attempts since the last live connection. The backoff grows with it. */
  failures: number
  pings: number
  retryTimer: Timer | undefined
  /** Monotonic time at which the timer starts the next attempt. */
  retryAt: number
  /** How long the server has asked the client to wait. */
  retryAfterMs: number
  /** Refused tokens since the last live connection. */
  tokenRefusals: number
  /** The last one of them. */
  refusedToken: string | undefined
  /** [PROTO-10] A server did not understand the init frame, so the next ones have nothing that older releases do not know. */
  isPlain: boolean
}

export function connection(context: ConnectionContext): Connection {
  const link: Link = {
    ...context,
    firstUrl: context.random.uint32() % context.urls.length,
    state: 'paused',
    attempt: undefined,
    attempts: 0,
    failures: 0,
    pings: 0,
    retryTimer: undefined,
    retryAt: 0,
    retryAfterMs: 0,
    tokenRefusals: 0,
    refusedToken: undefined,
    isPlain: false,
  }
  return {
    get state() {
      return link.state
    },
    retryInMs: () => (link.state === 'paused' ? Math.max(0, link.retryAt - link.clock.monotonic()) : undefined),
    start() {
      if (link.attempt === undefined && link.state !== 'closed') open(link)
    },
    check() {
      if (link.state === 'paused') open(link)
      else if (link.state === 'live' && link.attempt !== undefined) check(link, link.attempt)
    },
    restart() {
      if (link.attempt === undefined) return
      drop(link)
      open(link)
    },
    send(text) {
      if (link.state === 'live') link.attempt?.socket?.send(text)
    },
    close: () => end(link, 'closed'),
  }
}

function become(link: Link, next: ConnectionState): void {
  if (link.state === next) return
  link.state = next
  link.onState(next)
}

function open(link: Link): void {
  const { clock, limits } = link
  link.retryTimer?.cancel()
  const attempt: Attempt = {
    socket: undefined,
    initId: `i-${++link.attempts}`,
    token: undefined,
    heardAt: clock.monotonic(),
    ping: undefined,
    check: undefined,
    timers: new Set(),
  }
  link.attempt = attempt
  become(link, 'connecting')
  // A listener may have closed the client.
  if (link.attempt !== attempt) return
  attempt.timers.add(clock.after(limits.connectTimeoutMs, () => lost(link, attempt, 1006, 'no answer in time')))
  if (link.getToken === undefined) {
    connect(link, attempt, undefined)
    return
  }
  link.getToken(link.refusedToken).then(
    (token) => connect(link, attempt, token),
    (error: unknown) => noToken(link, attempt, error),
  )
}

function noToken(link: Link, attempt: Attempt, error: unknown): void {
  if (link.attempt !== attempt) return
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof SessionEndedError)) {
    link.onProblem({ code: 'no_token', message })
    lost(link, attempt, 1006, 'no token')
    return
  }
  link.onProblem({ code: 'session_ended', message })
  end(link, 'refused')
}

/**
 * [CONN-8] The token of the connection ends soon. Connects again with a new one, before the server closes the connection. If there is none, the
 * connection stays for as long as it may.
 */
function renew(link: Link, attempt: Attempt): void {
  link.getToken?.().then(
    (token) => {
      if (link.attempt !== attempt || link.state !== 'live' || token === attempt.token) return
      drop(link)
      open(link)
    },
    (error: unknown) =>
      link.onProblem({ code: 'no_token', message: error instanceof Error ? error.message : String(error) }),
  )
}

function connect(link: Link, attempt: Attempt, token: string | undefined): void {
  if (link.attempt !== attempt) return
  attempt.token = token
  const url = link.urls[(link.firstUrl + link.attempts) % link.urls.length] as string
  attempt.socket = link.openSocket(url, {
    opened: () => attempt.socket?.send(link.init(attempt.initId, token, link.isPlain)),
    received: (text) => {
      if (link.attempt === attempt) receive(link, attempt, text)
    },
    closed: (code, reason) => lost(link, attempt, code, reason),
  })
}

function receive(link: Link, attempt: Attempt, text: string): void {
  attempt.heardAt = link.clock.monotonic()
  const frame = parseFrame(text)
  if (frame === undefined) {
    link.onProblem({ code: 'unreadable', message: 'The server sent a message that is not a frame.' })
    return
  }
  if (frame.type === 'pong') ponged(link, attempt, frame)
  if (frame.type === 'error' && (frame.replyTo === attempt.initId || frame.replyTo === undefined)) {
    initRefused(link, attempt, frame)
    if (link.attempt !== attempt) return
  }
  // Before the connection counts as live: a command that this frame settles need not be sent again.
  link.onFrame(frame)
  const isGreeting = frame.type === 'playerObject' || (frame.type === 'ack' && frame.replyTo === attempt.initId)
  if (isGreeting && link.attempt === attempt && link.state === 'connecting') becomeLive(link, attempt)
  if (frame.type === 'tokenExpiring' && link.attempt === attempt) renew(link, attempt)
}

function becomeLive(link: Link, attempt: Attempt): void {
  cancelAll(attempt.timers)
  link.failures = 0
  link.retryAfterMs = 0
  link.tokenRefusals = 0
  link.refusedToken = undefined
  become(link, 'live')
  if (link.attempt === attempt) heartbeat(link, attempt)
}

function initRefused(link: Link, attempt: Attempt, frame: FrameOf<'error'>): void {
  link.onProblem({ code: frame.code, message: frame.message })
  if (frame.retryable) link.retryAfterMs = Math.max(link.retryAfterMs, frame.retryAfterMs ?? 0)
  if (frame.replyTo !== attempt.initId) return
  if (frame.retryable) lost(link, attempt, 1006, frame.code)
  else if (frame.code === 'bad_token') lost(link, attempt, closeCodes.bad_token.code, frame.code)
  else if (frame.code === 'invalid_message' && !link.isPlain) {
    link.isPlain = true
    lost(link, attempt, 1006, frame.code)
  } else end(link, 'refused')
}

function heartbeat(link: Link, attempt: Attempt): void {
  const { clock, limits } = link
  cancelAll(attempt.timers)
  const { sentAt } = ping(link, attempt)
  const timeout = clock.after(limits.heartbeatTimeoutMs, () => {
    if (attempt.heardAt < sentAt) lost(link, attempt, 1006, 'heartbeat unanswered')
  })
  attempt.timers.add(timeout).add(clock.after(limits.heartbeatMs, () => heartbeat(link, attempt)))
}

/** Only the answer to its own ping ends a check: after a sleep, frames may arrive that were received before it. */
function check(link: Link, attempt: Attempt): void {
  if (attempt.check !== undefined) return
  const { clock, limits } = link
  const deadline = clock.after(limits.checkTimeoutMs, () => lost(link, attempt, 1006, 'check unanswered'))
  attempt.check = { id: ping(link, attempt).id, deadline }
}

function ping(link: Link, attempt: Attempt): NonNullable<Attempt['ping']> {
  const sent = { id: `h-${++link.pings}`, sentAt: link.clock.monotonic() }
  attempt.ping = sent
  attempt.socket?.send(JSON.stringify({ type: 'ping', id: sent.id }))
  return sent
}

function ponged(link: Link, attempt: Attempt, frame: FrameOf<'pong'>): void {
  if (attempt.check?.id === frame.replyTo) {
    attempt.check?.deadline.cancel()
    attempt.check = undefined
  }
  const { ping } = attempt
  if (ping === undefined || frame.at === undefined || (frame.replyTo ?? ping.id) !== ping.id) return
  link.time.sample(ping.sentAt, attempt.heardAt, frame.at)
  attempt.ping = undefined
}

/** The attempt failed or its connection was lost. Starts another one after a delay, unless the close code forbids it. */
function lost(link: Link, attempt: Attempt, code: number, reason: string): void {
  if (link.attempt !== attempt) return
  const known = closeReasonOf(code)
  if (known !== undefined) link.onProblem({ code: known, message: closeCodes[known].message })
  else if (reason !== '') link.onProblem({ code: 'connection_lost', message: reason })
  // A token that is refused or revoked is no reason to give up while `getToken` may return a new one.
  const isTokenBad = known === 'bad_token' || known === 'revoked'
  if (isTokenBad) link.refusedToken = attempt.token
  const mayRefresh = isTokenBad && link.getToken !== undefined && link.tokenRefusals++ === 0
  if (known !== undefined && !closeCodes[known].reconnect && !mayRefresh) {
    end(link, known === 'replaced' ? 'replaced' : 'refused')
    return
  }
  drop(link)
  const { backoffBaseMs, backoffCapMs } = link.limits
  const delayMs =
    Math.max(link.retryAfterMs, requestedDelayMs(reason)) +
    backoffMs(link.random, link.failures++, backoffBaseMs, backoffCapMs)
  link.retryAfterMs = 0
  link.retryAt = link.clock.monotonic() + delayMs
  link.retryTimer = link.clock.after(delayMs, () => open(link))
  become(link, 'paused')
}

function drop(link: Link): void {
  const { attempt } = link
  if (attempt === undefined) return
  cancelAll(attempt.timers)
  attempt.check?.deadline.cancel()
  link.attempt = undefined
  attempt.socket?.close()
}

function end(link: Link, final: ConnectionState): void {
  link.retryTimer?.cancel()
  drop(link)
  become(link, final)
}

function cancelAll(timers: Set<Timer>): void {
  for (const timer of timers) timer.cancel()
  timers.clear()
}
