import type { Clock } from '@lifegrid/base/clock'
import { type Random, randomId } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { catalogues } from './catalogues.ts'
import type { ClientEvents } from './client-events.ts'
import type { ClientParts, ClientState } from './client-parts.ts'
import { type Connection, type ConnectionState, connection, type Problem, type TokenSource } from './connection.ts'
import { emitter } from './emitter.ts'
import { type CommandStore, type KeptCommand, keptCommands, type Standing } from './kept-commands.ts'
import { type SdkLimits, sdkLimits } from './limits.ts'
import { emptyLounge, type LoungeView } from './lounge-view.ts'
import type {
  AccountCommandName,
  CommandMessage,
  FrameOf,
  InitFrame,
  LoungeCommandName,
  ReadCommandName,
  ServerFrame,
  WriteCommandName,
} from './messages.generated.ts'
import { accountCommandNames, type Outbox, type OutboxCounters, outbox, type Reply } from './outbox.ts'
import { type Answer, type LocalRefusal, localRefusal, type Outcome } from './outcome.ts'
import { predictedClock, type ServerTime, serverTime } from './predicted-clock.ts'
import { addEarlier, receiveFrame, removeAnswered, removeClaim } from './receive-frame.ts'
import { resyncRequests } from './resync-requests.ts'
import type { Position } from './sequence.ts'
import { type SocketFactory, webSocket } from './socket.ts'
import type { View } from './view.ts'
import type { EarlierEntries, QuestionShape } from './view-shapes.ts'

export interface ClientOptions {
  /** A ws:// or wss:// address, or several, which are tried in turn. */
  readonly url: string | readonly [string, ...string[]]
  readonly userID: string
  /** A token that does not change. */
  readonly token?: string
  /**
   * Called before every attempt to connect, and when the token of the connection ends soon. Absent for a server that needs no token
   * (development). It gets the token that the server has refused, if it has refused one since the last live connection. When it rejects
   * with a SessionEndedError, the client gives up; after any other error it tries again.
   */
  readonly getToken?: TokenSource
  /** False: the server sends no frames of the lounge, and `lounge` stays empty. True by default. */
  readonly lounge?: boolean
  /** The system's by default. */
  readonly clock?: Clock
  readonly random?: Random
  readonly socket?: SocketFactory
  readonly limits?: Partial<SdkLimits>
  /**
   * Where the commands of this player wait for their answer, so that they outlive this client: [CMD-15]. Absent: they end with it. Reads, and
   * commands for the account or the lounge, always do.
   */
  readonly commands?: CommandStore
  /** Where an earlier client of this player stopped. The view must be the one that it had at this position. */
  readonly resume?: { readonly position: Position; readonly view: View }
}

export interface ClientStats {
  /** Commands that were sent, each counted once. Each ends up in `commandsAcked` or in `errors` (refusals). */
  readonly commandsSent: number
  readonly commandsAcked: number
  readonly errors: number
  /** Times that the connection became live again after it was lost. */
  readonly reconnects: number
  readonly resends: number
  /** Times that frames were missing and the whole state was requested. */
  readonly gaps: number
  readonly duplicatesDropped: number
  readonly staleDropped: number
}

/** The message may be omitted if the command does not need one. */
type MessageArgument<Message> = undefined extends Message ? [message?: Message] : [message: Message]

export interface Client {
  readonly state: ConnectionState
  /** The merged state; null until the first `playerObject`. */
  readonly view: View | null
  /** Who else is there, and what was said. */
  readonly lounge: LoungeView
  readonly position: Position | null
  /** The last problem: why the state is `paused`, `replaced` or `refused`. */
  readonly problem: Problem | null
  /** The number of commands without an answer. */
  readonly unanswered: number
  /** Whether frames are missing and the whole state was requested. The view is older than the server's state until it arrives. */
  readonly isResyncing: boolean
  /** Time until the next attempt to connect, ms; undefined unless the state is `paused`. */
  retryInMs(): number | undefined
  /** Settles once the command is committed or refused, over as many connections as it takes. Never rejects. */
  send<Name extends WriteCommandName | AccountCommandName | LoungeCommandName>(
    type: Name,
    ...message: MessageArgument<CommandMessage<Name>>
  ): Promise<Outcome>
  /** Settles with the frame that answers, which is whole also when the server has sent a part of it earlier. Never rejects. */
  read<Name extends ReadCommandName>(type: Name, ...message: MessageArgument<CommandMessage<Name>>): Promise<Answer>
  /** [WEB-7] Adds entries of the feed to the view that the server has told on request. Those of another life are ignored. */
  addEarlier(told: Pick<EarlierEntries, 'life' | 'entries'>): void
  /** @returns a function that removes the listener. */
  on<Name extends keyof ClientEvents>(name: Name, fn: (value: ClientEvents[Name]) => void): () => void
  /** The game minute now, predicted between updates. Within a life it decreases only when the clock stops at an earlier minute. */
  predictedMinute(): number
  /** The server's wall time, ms since the Unix epoch, and the round trip of the sample that it is based on. */
  serverTime(): { readonly now: number; readonly roundTripMs: number | undefined }
  stats(): ClientStats
  /**
   * [CONN-3] Checks at once whether the connection works, and replaces it if it does not. For an app that has reason to doubt: the device
   * has woken up, the page is visible again, the network has changed. Out of `paused` it tries to connect at once.
   */
  check(): void
  /** Like `check`, and also connects out of `replaced` or `refused`. For a player who asks for it. */
  reconnect(): void
  /**
   * Enters or leaves the lounge. The server learns it from the `init` of a new connection, so this replaces the present one. Commands without an
   * answer are kept.
   */
  setLounge(isWanted: boolean): void
  /** Closes the client for good. Commands without an answer are refused with `client_closed`. */
  close(): void
}

/** A player's connection to the cluster: reconnects, queues and resends commands, and predicts the clock. Connects at once. */
export function createClient(options: ClientOptions): Client {
  const { parts, time, counters } = clientParts(options)
  const { state, connection: link, outbox: queue, predicted, events } = parts
  link.start()
  return {
    get state() {
      return link.state
    },
    get view() {
      return state.view
    },
    get lounge() {
      return state.lounge
    },
    get position() {
      return state.position
    },
    get problem() {
      return state.problem
    },
    get unanswered() {
      return queue.size
    },
    get isResyncing() {
      return parts.resyncs.isWaiting
    },
    retryInMs: () => link.retryInMs(),
    send: (type, ...message) => sendCommand(parts, type, message[0]),
    read: (type, ...message) => readFrame(parts, type, message[0]),
    addEarlier: (told) => addEarlier(parts, told),
    on: events.on,
    predictedMinute: () => predicted.minute(link.state === 'live'),
    serverTime: () => ({ now: time.now(), roundTripMs: time.roundTripMs() }),
    stats: () => ({
      ...counters,
      reconnects: Math.max(0, state.connections - 1),
      gaps: parts.resyncs.gaps,
      duplicatesDropped: state.duplicatesDropped,
      staleDropped: state.staleDropped,
    }),
    check: () => link.check(),
    reconnect() {
      link.check()
      link.start()
    },
    setLounge: (isWanted) => setLounge(parts, isWanted),
    close: () => link.close(),
  }
}

/** [LOUNGE-13] Connects again when the wish is a new one. */
function setLounge({ state, connection: link, events }: ClientParts, isWanted: boolean): void {
  if (state.wantsLounge === isWanted) return
  state.wantsLounge = isWanted
  if (!isWanted) {
    state.lounge = emptyLounge
    events.emit('lounge', emptyLounge)
  }
  link.restart()
}

/** Makes the parts of a client and connects them. */
function clientParts(options: ClientOptions): {
  readonly parts: ClientParts
  readonly time: ServerTime
  readonly counters: OutboxCounters
} {
  const { clock = systemClock, random = systemRandom } = options
  const limits: SdkLimits = { ...sdkLimits, ...options.limits }
  const counters: OutboxCounters = { commandsSent: 0, commandsAcked: 0, errors: 0, resends: 0 }
  const time = serverTime(clock)
  const state: ClientState = {
    position: options.resume?.position ?? null,
    isSettled: false,
    view: options.resume?.view ?? null,
    lounge: emptyLounge,
    wantsLounge: options.lounge !== false,
    problem: null,
    connections: 0,
    duplicatesDropped: 0,
    staleDropped: 0,
  }
  const predicted = predictedClock(time)
  if (state.view !== null) predicted.update(state.view.life, state.view.state.minute, undefined)
  // Names this client in its connections, and its commands.
  const id = randomId(random, 10)
  const link: Connection = connection({
    urls: typeof options.url === 'string' ? [options.url] : options.url,
    openSocket: options.socket ?? webSocket,
    clock,
    random,
    limits,
    time,
    getToken: options.getToken,
    init: (initId, token = options.token, isPlain) =>
      JSON.stringify({
        type: 'init',
        ...{ userID: options.userID, client: id, id: initId, token, resume: state.position ?? undefined },
        ...(!state.wantsLounge && { lounge: false }),
        ...(!isPlain && { ackInUpdate: true }),
      } satisfies InitFrame),
    onState: (next) => enterState(parts, next),
    onFrame: (frame) => receiveFrame(parts, parts.catalogues.complete(frame)),
    onProblem(found) {
      state.problem = found
    },
  })
  const send = (text: string): void => link.send(text)
  const kept = options.commands && keptBy(options.commands, { state, clock, limits })
  const late = (command: KeptCommand, reply: Reply): void => settleLate(parts, command, reply)
  const queue: Outbox = outbox({ clock, random, limits, counters, prefix: id, send, kept, late })
  const parts: ClientParts = {
    limits,
    events: emitter<ClientEvents>(),
    predicted,
    connection: link,
    outbox: queue,
    resyncs: resyncRequests({
      clock,
      periodMs: limits.resendMs,
      send,
      onWaiting: (isWaiting) => parts.events.emit('resync', isWaiting),
    }),
    catalogues: catalogues(),
    state,
  }
  return { parts, time, counters }
}

function keptBy(
  store: CommandStore,
  { state, clock, limits }: Pick<ClientParts, 'state' | 'limits'> & { clock: Clock },
) {
  const standing = (): Standing => {
    const [life, history] = [state.view?.life, state.position?.history]
    return { ...(life !== undefined && { life }), ...(history !== undefined && { history }) }
  }
  return keptCommands({ store, clock, keptMaxMs: limits.keptMaxMs, standing })
}

function enterState({ state, outbox: queue, resyncs, events }: ClientParts, next: ConnectionState): void {
  if (next === 'live') {
    state.connections++
    state.problem = null
    queue.live()
  } else {
    state.isSettled = false
    queue.down()
    resyncs.stop()
  }
  const reason = finalReason(next)
  if (reason !== undefined) queue.abandon(reason)
  events.emit('state', next)
}

function sendCommand(
  parts: ClientParts,
  type: WriteCommandName | AccountCommandName | LoungeCommandName,
  message: unknown,
): Promise<Outcome> {
  const question = parts.state.view?.question ?? null
  return new Promise((resolve) => {
    const reason = finalReason(parts.connection.state)
    if (reason !== undefined) return resolve(localRefusal(reason))
    const settle = (reply: Reply): void => resolve(outcomeOf(parts, { type, message }, question, reply))
    parts.outbox.add(type, message, settle, !accountCommandNames.has(type))
  })
}

/** [CMD-15] Nobody waits for the answer to a command of an earlier client, so it is reported. */
function settleLate(parts: ClientParts, command: KeptCommand, reply: Reply): void {
  const open = parts.state.view?.question ?? null
  const isAnswered = open !== null && (command.message as { eventId?: unknown } | undefined)?.eventId === open.id
  const outcome = outcomeOf(parts, command, isAnswered ? open : null, reply)
  parts.events.emit('late', { command, outcome })
}

/** The outcome of a command. What it has settled leaves the view; `question` is the one that an answer was for. */
function outcomeOf(
  parts: ClientParts,
  { type, message }: Pick<KeptCommand, 'type' | 'message'>,
  question: QuestionShape | null,
  reply: Reply,
): Outcome {
  if (!reply.ok) return reply
  if (type === 'answer' && question !== null) removeAnswered(parts, question)
  if (type === 'claimEvent') removeClaim(parts, (message as CommandMessage<'claimEvent'>).eventId)
  const { minute, result } = answerOf(reply.frame)
  return { ok: true, minute, ...(result !== undefined && { result }) }
}

/** [PROTO-9] What an acknowledgement says: an `ack`, or the `u` that is one. */
function answerOf(frame: ServerFrame): Pick<FrameOf<'ack'>, 'minute' | 'result'> {
  if (frame.type === 'u') return { minute: frame.minute }
  return frame.type === 'ack' ? frame : {}
}

function readFrame(parts: ClientParts, type: ReadCommandName, message: unknown): Promise<Answer> {
  return new Promise((resolve) => {
    const reason = finalReason(parts.connection.state)
    if (reason !== undefined) return resolve(localRefusal(reason))
    parts.outbox.add(type, message ?? parts.catalogues.messageOf(type), resolve)
  })
}

/** Why commands are refused in a state that the client does not leave by itself; undefined for the other states. */
function finalReason(state: ConnectionState): LocalRefusal | undefined {
  if (state === 'closed') return 'client_closed'
  if (state === 'replaced') return 'connection_replaced'
  return state === 'refused' ? 'connection_refused' : undefined
}
