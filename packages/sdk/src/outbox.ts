import { assert } from '@lifegrid/base/assert'
import type { Clock, Timer } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import type { KeptCommand, KeptCommands } from './kept-commands.ts'
import type { SdkLimits } from './limits.ts'
import type { FrameOf, ServerFrame } from './messages.generated.ts'
import { type LocalRefusal, localRefusal, type Refused } from './outcome.ts'

/** The answer to a command: the frame that names its id, or a refusal. */
export type Reply = { readonly ok: true; readonly frame: ServerFrame } | Refused

/**
 * The queue of commands without an answer. Each command is kept until it is answered, and is sent again until then, in order: [CMD-1].
 *
 * There is one exception to the order. A command that an edge did not take (`retryable`: `rate_limited`, `overloaded`, …) goes out again
 * after commands that were in flight with it and were accepted. To limit that, the outbox sends no new command after such a refusal until
 * all postponed commands are answered, and it sends those one at a time, in order. So a second refusal cannot let a later one overtake. A
 * caller that needs two commands in order in all cases awaits the first before it sends the second.
 *
 * Commands for the lounge have a queue of their own, with the same rules: a player who talks too fast still lives. The order between the two
 * is not kept.
 *
 * With a store, the commands of the life outlive the client: [CMD-15]. What an earlier client has left without an answer is taken over with its
 * ids, before this client's own commands, whenever the connection becomes live.
 */
export interface Outbox {
  /**
   * Queues a command and sends it when the window has room. Refuses it at once when the queue is full. A command that changes the life is kept.
   */
  add(type: string, message: unknown, settle: (reply: Reply) => void, isKept?: boolean): void
  /** A frame that names a command. @returns false when no command with this id is waiting. */
  replied(id: string, frame: ServerFrame): boolean
  /** The connection is live. Sends everything without an answer again, in order. */
  live(): void
  /** The connection is lost. Nothing is sent until {@link live}. */
  down(): void
  /** Refuses everything without an answer. */
  abandon(code: LocalRefusal): void
  readonly size: number
}

export interface OutboxCounters {
  commandsSent: number
  commandsAcked: number
  errors: number
  resends: number
}

export interface OutboxContext {
  readonly clock: Clock
  readonly random: Random
  readonly limits: SdkLimits
  readonly counters: OutboxCounters
  /** Ids are `c-`, this prefix and a running number. */
  readonly prefix: string
  send(text: string): void
  /** Keeps the commands of the life; absent when they end with the client. */
  readonly kept?: KeptCommands | undefined
  /** The answer to a command that an earlier client has left. */
  late?(command: KeptCommand, reply: Reply): void
}

interface Waiting {
  readonly id: string
  readonly text: string
  readonly settle: (reply: Reply) => void
  /** As it was kept, when an earlier client has left it. */
  readonly left?: KeptCommand
  sends: number
  retries: number
  /** Monotonic time of the last sending on this connection; undefined when it must be sent. */
  sentAt: number | undefined
}

interface State extends OutboxContext {
  /** By id. A Map keeps the order of insertion, which is the order of sending. */
  readonly waiting: Map<string, Waiting>
  numbers: number
  isLive: boolean
  timer: Timer | undefined
  /** Monotonic time before which nothing is sent, because a refusal asked to wait. */
  holdUntil: number
  /** Commands that an edge did not take and that have no final answer yet. */
  readonly postponed: Set<Waiting>
  /** The only command in flight while there are postponed ones. */
  probe: Waiting | undefined
}

/** The commands of the kind `lounge`; a test compares them with the contract. */
export const loungeCommandNames: ReadonlySet<string> = new Set(['chat', 'getLeaderboard', 'reportChat'])

/** The commands of the kind `account`; a test compares them with the contract. The journal does not have them, so they are not kept. */
export const accountCommandNames: ReadonlySet<string> = new Set([
  'cancelAccountDeletion',
  'deleteAccount',
  'exportData',
])

export function outbox(context: OutboxContext): Outbox {
  const { prefix, limits } = context
  const inFlightMax = Math.min(limits.inFlightMax, limits.loungeInFlightMax)
  const life = queueOf(context)
  const lounge = queueOf({ ...context, prefix: `${prefix}-l`, limits: { ...limits, inFlightMax }, kept: undefined })
  const both = [life, lounge]
  takeOver(life)
  return {
    add: (type, message, settle, isKept = false) =>
      add(loungeCommandNames.has(type) ? lounge : life, type, message, settle, isKept),
    replied: (id, frame) => both.some((queue) => replied(queue, id, frame)),
    live: () => both.forEach(begin),
    down() {
      for (const queue of both) {
        queue.isLive = false
        stopTimer(queue)
      }
    },
    abandon(code) {
      for (const queue of both) abandon(queue, code)
    },
    get size() {
      return life.waiting.size + lounge.waiting.size
    },
  }
}

function queueOf(context: OutboxContext): State {
  return {
    ...context,
    waiting: new Map(),
    numbers: 0,
    isLive: false,
    timer: undefined,
    holdUntil: 0,
    postponed: new Set(),
    probe: undefined,
  }
}

function begin(state: State): void {
  takeOver(state)
  dropOutdated(state)
  state.isLive = true
  state.holdUntil = 0
  state.probe = undefined
  for (const command of state.waiting.values()) command.sentAt = undefined
  pump(state)
}

/** [CMD-15] Puts what others have left before what is waiting, by age. As many as fit; the rest is taken over later. */
function takeOver({ waiting, kept, late, limits }: State): void {
  const left = kept?.left().filter(({ id }) => !waiting.has(id)) ?? []
  if (left.length === 0) return
  const taken = left.slice(0, Math.max(0, limits.queueMax - waiting.size)).map((command): Waiting => {
    const { id, type, message } = command
    const settle = (reply: Reply): void => late?.(command, reply)
    return { id, text: textOf(type, message, id), settle, left: command, sends: 0, retries: 0, sentAt: undefined }
  })
  const before = [...waiting.values()]
  const ofOthers = [...before.filter((command) => command.left !== undefined), ...taken]
  ofOthers.sort((a, b) => (a.left?.at ?? 0) - (b.left?.at ?? 0))
  waiting.clear()
  for (const command of [...ofOthers, ...before.filter((one) => one.left === undefined)])
    waiting.set(command.id, command)
}

/** [CMD-15] Refuses what was left too long ago, or in another life. */
function dropOutdated(state: State): void {
  for (const command of [...state.waiting.values()]) {
    const { left, sends } = command
    const code = left !== undefined && sends === 0 ? state.kept?.refuse(left) : undefined
    if (code === undefined) continue
    forget(state, command)
    state.counters.errors++
    command.settle(localRefusal(code))
  }
}

/** Everything stays kept: the commands may be sent by another client of the player, or by a later one. */
function abandon(state: State, code: LocalRefusal): void {
  const all = [...state.waiting.values()]
  state.waiting.clear()
  state.postponed.clear()
  state.probe = undefined
  stopTimer(state)
  for (const command of all) {
    state.counters.errors++
    command.settle(localRefusal(code))
  }
}

function add(state: State, type: string, message: unknown, settle: (reply: Reply) => void, isKept: boolean): void {
  const { waiting, counters, limits } = state
  if (waiting.size >= limits.queueMax) {
    counters.errors++
    settle(localRefusal('queue_full'))
    return
  }
  const id = `c-${state.prefix}-${++state.numbers}`
  assert(!waiting.has(id), '[CMD-1] every command has an id of its own')
  waiting.set(id, { id, text: textOf(type, message, id), settle, sends: 0, retries: 0, sentAt: undefined })
  if (isKept) state.kept?.keep({ id, type, message })
  pump(state)
}

function textOf(type: string, message: unknown, id: string): string {
  return JSON.stringify(message === undefined ? { type, id } : { type, message, id })
}

/** Sends every command that is due and fits into the window, and sets the timer for the next resend. */
function pump(state: State): void {
  const { clock, limits, waiting, postponed } = state
  stopTimer(state)
  if (!state.isLive || waiting.size === 0) return
  const now = clock.monotonic()
  if (now < state.holdUntil) {
    pumpAfter(state, state.holdUntil - now)
    return
  }
  let inFlight = 0
  let oldest = now
  let isBehindProbe = false
  for (const command of waiting.values()) {
    if (++inFlight > limits.inFlightMax) break
    const isDue = command.sentAt === undefined || now - command.sentAt >= limits.resendMs
    if (isDue && isBehindProbe) break
    if (isDue && postponed.size > 0) state.probe ??= command
    if (isDue) transmit(state, command, now)
    isBehindProbe ||= command === state.probe && postponed.size > 0
    oldest = Math.min(oldest, command.sentAt ?? now)
    // Sending may end the connection.
    if (!state.isLive) return
  }
  pumpAfter(state, oldest + limits.resendMs - now)
}

function pumpAfter(state: State, delayMs: number): void {
  stopTimer(state)
  state.timer = state.clock.after(Math.max(1, delayMs), () => pump(state))
}

function stopTimer(state: State): void {
  state.timer?.cancel()
  state.timer = undefined
}

function transmit({ counters, send }: State, command: Waiting, now: number): void {
  if (command.sends++ === 0) counters.commandsSent++
  else counters.resends++
  command.sentAt = now
  send(command.text)
}

function replied(state: State, id: string, frame: ServerFrame): boolean {
  const command = state.waiting.get(id)
  if (command === undefined) return false
  if (command === state.probe) state.probe = undefined
  if (frame.type === 'error') refused(state, command, frame)
  else {
    forget(state, command)
    state.counters.commandsAcked++
    command.settle({ ok: true, frame })
  }
  pump(state)
  return true
}

/** [CMD-8] Postpones the command if an edge did not take it, and settles it with any other refusal. */
function refused(state: State, command: Waiting, frame: FrameOf<'error'>): void {
  const { limits } = state
  if (frame.retryable && command.retries < limits.retriesMax) {
    const backoff = backoffMs(state.random, command.retries++, limits.retryBaseMs, limits.retryCapMs)
    state.holdUntil = Math.max(state.holdUntil, state.clock.monotonic() + Math.max(frame.retryAfterMs ?? 0, backoff))
    command.sentAt = undefined
    state.postponed.add(command)
    return
  }
  forget(state, command)
  state.counters.errors++
  command.settle({ ok: false, code: frame.code, message: frame.message, tryLater: frame.tryLater === true })
}

function forget(state: State, command: Waiting): void {
  state.waiting.delete(command.id)
  state.postponed.delete(command)
  state.kept?.answered(command.id)
}
