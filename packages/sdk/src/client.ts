import type { Clock, Timer } from '@lifegrid/base/clock'
import { type Random, randomId } from '@lifegrid/base/random'
import type { CommandMessage, ReadCommandName, WriteCommandName } from '@lifegrid/contract/commands/index.generated'
import type { ServerFrame } from '@lifegrid/contract/frames/index.generated'
import type { QuestionShape } from '@lifegrid/contract/frames/state'
import { type ConnectionState, connection, type Problem } from './connection.ts'
import { emitter } from './emitter.ts'
import { type SdkLimits, sdkLimits } from './limits.ts'
import { outbox } from './outbox.ts'
import { type Answer, localRefusal, type Outcome } from './outcome.ts'
import { predictedClock, serverTime } from './predicted-clock.ts'
import { type Placement, type Position, placeFrame } from './sequence.ts'
import { type SocketFactory, webSocket } from './socket.ts'
import { mergeAnswered, mergeFrame, type View } from './view.ts'

export interface ClientOptions {
  /** A ws:// or wss:// address, or several, of which one after another is tried. */
  readonly url: string | readonly [string, ...string[]]
  readonly userID: string
  /** A token that stays as it is. */
  readonly token?: string
  /** Fetched before every attempt to connect. Absent on a server that asks for none (development). */
  readonly getToken?: () => Promise<string>
  readonly clock: Clock
  readonly random: Random
  readonly socket?: SocketFactory
  readonly limits?: Partial<SdkLimits>
  /** Where an earlier client of this player was. Only with the view that belongs to it does it make sense to resume there. */
  readonly resume?: { readonly position: Position; readonly view: View }
}

export interface ClientStats {
  /** Commands that went out, each counted once; `commandsAcked` and `errors` (refusals) are what became of them. */
  readonly commandsSent: number
  readonly commandsAcked: number
  readonly errors: number
  /** Times that the connection was live again after it had been lost. */
  readonly reconnects: number
  readonly resends: number
  /** Times that frames were missing and the whole state was asked for. */
  readonly gaps: number
  readonly duplicatesDropped: number
  readonly staleDropped: number
}

export interface ClientEvents {
  /** Every frame that was taken, after it was merged into the view. */
  frame: ServerFrame
  state: ConnectionState
  change: View
}

/** A message may be left out where the command has none. */
type MessageArgument<Message> = undefined extends Message ? [message?: Message] : [message: Message]

export interface Client {
  readonly state: ConnectionState
  /** The merged state; null until the first `playerObject`. */
  readonly view: View | null
  readonly position: Position | null
  /** What went wrong last: why the state is `paused`, `replaced` or `refused`. */
  readonly problem: Problem | null
  /** Commands that wait for an answer. */
  readonly unanswered: number
  /** Settles once the command has been committed or refused, however many connections that takes. Never rejects. */
  send<Name extends WriteCommandName>(type: Name, ...message: MessageArgument<CommandMessage<Name>>): Promise<Outcome>
  /** Settles with the frame that answers. Never rejects. */
  read<Name extends ReadCommandName>(type: Name, ...message: MessageArgument<CommandMessage<Name>>): Promise<Answer>
  /** @returns a function that ends the listening. */
  on<Name extends keyof ClientEvents>(name: Name, fn: (value: ClientEvents[Name]) => void): () => void
  /** The game minute by now, predicted between updates. Within a life it falls only to a minute at which the clock stands. */
  predictedMinute(): number
  /** The server's wall time, ms since the Unix epoch, and the round trip by which it is known. */
  serverTime(): { readonly now: number; readonly roundTripMs: number | undefined }
  stats(): ClientStats
  /** Tries at once to connect: out of `paused`, or, at the player's wish, out of `replaced` or `refused`. */
  reconnect(): void
  /** Ends it for good; commands without an answer are refused with `client_closed`. */
  close(): void
}

/** A player's connection to the cluster: resumes, queues, resends, and predicts the clock. Connects at once. */
export function createClient(options: ClientOptions): Client {
  const { clock, random } = options
  const limits: SdkLimits = { ...sdkLimits, ...options.limits }
  const counters = { commandsSent: 0, commandsAcked: 0, errors: 0, resends: 0 }
  let connections = 0
  let gaps = 0
  let duplicatesDropped = 0
  let staleDropped = 0
  let position: Position | null = options.resume?.position ?? null
  let view: View | null = options.resume?.view ?? null
  let problem: Problem | null = null
  let resyncTimer: Timer | undefined
  let resyncs = 0

  const events = emitter<ClientEvents>()
  const time = serverTime(clock)
  const predicted = predictedClock(time)
  if (view !== null) predicted.told(view.life, view.state.minute, undefined)

  const link = connection({
    urls: typeof options.url === 'string' ? [options.url] : options.url,
    openSocket: options.socket ?? webSocket,
    clock,
    random,
    limits,
    time,
    getToken: options.getToken,
    init: (id, token = options.token) =>
      JSON.stringify({
        type: 'init',
        userID: options.userID,
        id,
        ...(token === undefined ? {} : { token }),
        ...(position === null ? {} : { resume: position }),
      }),
    onState: entered,
    onFrame: receive,
    onProblem(found) {
      problem = found
    },
  })
  const queue = outbox({
    clock,
    random,
    limits,
    counters,
    prefix: randomId(random, 10),
    send: (text) => link.send(text),
  })

  function entered(state: ConnectionState): void {
    if (state === 'live') {
      connections++
      problem = null
      queue.live()
    } else {
      queue.down()
      endResync()
    }
    if (state === 'closed') queue.abandon('client_closed')
    if (state === 'replaced') queue.abandon('connection_replaced')
    if (state === 'refused') queue.abandon('connection_refused')
    events.emit('state', state)
  }

  function receive(frame: ServerFrame): void {
    const placement = placeFrame(position, frame)
    if (placement === 'stale') {
      staleDropped++
      return
    }
    if (placement === 'gap' || placement === 'receipt') missing(placement, frame)
    if (placement === 'gap') return
    const newEpoch = placement === 'take' && position !== null && frame.epoch !== position.epoch
    if (placement === 'take') {
      position = { epoch: frame.epoch as number, seq: frame.seq as number }
      endResync()
    }
    const before = view
    if (placement !== 'receipt') merge(frame)
    if (frame.replyTo !== undefined) queue.replied(frame.replyTo, frame)
    // The new owner may never have seen what the old one was sent. A connection that is not live yet sends everything when it is.
    if (newEpoch && link.state === 'live') queue.live()
    events.emit('frame', frame)
    if (view !== before && view !== null) events.emit('change', view)
  }

  function merge(frame: ServerFrame): void {
    const merged = mergeFrame(view, frame, limits.feedMax)
    view = merged.view
    duplicatesDropped += merged.duplicates
    if (view !== null) predicted.told(view.life, view.state.minute, view.state.clock)
  }

  /** An answer from an owner whose `playerObject` has not come yet is no gap: it is given time to come. */
  function missing(placement: Placement, frame: ServerFrame): void {
    if (resyncTimer !== undefined) return
    const newOwner = position === null || frame.epoch !== position.epoch
    if (placement === 'receipt' && newOwner) {
      resyncTimer = clock.after(limits.resendMs, resync)
      return
    }
    gaps++
    resync()
  }

  /** Asked again until a frame comes that can be placed. Outside the queue: it must not wait behind commands. */
  function resync(): void {
    resyncTimer?.cancel()
    resyncTimer = clock.after(limits.resendMs, resync)
    link.send(JSON.stringify({ type: 'resync', id: `r-${++resyncs}` }))
  }

  function endResync(): void {
    resyncTimer?.cancel()
    resyncTimer = undefined
  }

  function answered(question: QuestionShape): void {
    if (view === null) return
    const next = mergeAnswered(view, question)
    if (next === view) return
    view = next
    events.emit('change', view)
  }

  link.start()
  return {
    get state() {
      return link.state
    },
    get view() {
      return view
    },
    get position() {
      return position
    },
    get problem() {
      return problem
    },
    get unanswered() {
      return queue.size
    },
    send(type, ...message) {
      const question = view?.question ?? null
      return new Promise((resolve) => {
        if (isOver(link.state)) return resolve(localRefusal(overReason(link.state)))
        queue.add(type, message[0], (reply) => {
          if (!reply.ok) return resolve(reply)
          if (type === 'answer' && question !== null) answered(question)
          resolve({ ok: true, minute: reply.frame.type === 'ack' ? reply.frame.minute : undefined })
        })
      })
    },
    read(type, ...message) {
      return new Promise((resolve) => {
        if (isOver(link.state)) return resolve(localRefusal(overReason(link.state)))
        queue.add(type, message[0], resolve)
      })
    },
    on: events.on,
    predictedMinute: () => predicted.minute(link.state === 'live'),
    serverTime: () => ({ now: time.now(), roundTripMs: time.roundTripMs() }),
    stats: () => ({
      ...counters,
      reconnects: Math.max(0, connections - 1),
      gaps,
      duplicatesDropped,
      staleDropped,
    }),
    reconnect: () => link.start(),
    close: () => link.close(),
  }
}

type Over = 'closed' | 'replaced' | 'refused'

function isOver(state: ConnectionState): state is Over {
  return state === 'closed' || state === 'replaced' || state === 'refused'
}

function overReason(state: Over): 'client_closed' | 'connection_replaced' | 'connection_refused' {
  return state === 'closed' ? 'client_closed' : state === 'replaced' ? 'connection_replaced' : 'connection_refused'
}
