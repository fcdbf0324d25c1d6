import { assert } from '@lifegrid/base/assert'
import type { Clock, Timer } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import type { FrameOf, ServerFrame } from '@lifegrid/contract/frames/index.generated'
import type { SdkLimits } from './limits.ts'
import { type LocalRefusal, localRefusal, type Refused } from './outcome.ts'

/** What a command is answered with: the frame that names its id, or a refusal. */
export type Reply = { readonly ok: true; readonly frame: ServerFrame } | Refused

/**
 * Commands on their way. Each is kept until its answer comes, and sent again until then, in order: [CMD-1].
 *
 * The one exception: a command that was refused for the moment (`rate_limited`, `overloaded`, …) goes out again behind those that were on
 * the wire with it and were taken. To keep it at that, nothing that has not been sent yet goes out from the refusal on until no refused
 * command is left; and those go out one by one in order, each after the answer to the one before, so that a second refusal cannot let
 * a later one pass either. Whoever needs two commands in order whatever happens awaits the first.
 */
export interface Outbox {
  /** Queues a command, and sends it as soon as the window has room. Refused at once when the queue is full. */
  add(type: string, message: unknown, settle: (reply: Reply) => void): void
  /** A frame that names a command. @returns false when no command of that id waits. */
  replied(id: string, frame: ServerFrame): boolean
  /** The connection is live: everything unanswered is sent again, in order. */
  live(): void
  /** There is no connection: nothing is sent until {@link live}. */
  down(): void
  /** Everything unanswered gets a refusal. */
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
  /** Ids are this and a running number. */
  readonly prefix: string
  send(text: string): void
}

interface Waiting {
  readonly id: string
  readonly text: string
  readonly settle: (reply: Reply) => void
  sends: number
  retries: number
  /** Monotonic time of the last sending on this connection; undefined when it is to be sent. */
  sentAt: number | undefined
}

export function outbox(context: OutboxContext): Outbox {
  const { clock, limits, counters } = context
  const waiting = new Map<string, Waiting>()
  let numbers = 0
  let isLive = false
  let timer: Timer | undefined
  /** Monotonic time before which a refusal that may pass has asked for silence. */
  let holdUntil = 0
  /** Commands that were refused for the moment, until they are answered for good. */
  const postponed = new Set<Waiting>()
  /** The one command that has gone out since, while there are such. */
  let probe: Waiting | undefined

  const pump = (): void => {
    timer?.cancel()
    timer = undefined
    if (!isLive || waiting.size === 0) return
    const now = clock.monotonic()
    if (now < holdUntil) {
      arm(holdUntil - now)
      return
    }
    let inFlight = 0
    let oldest = now
    let behindProbe = false
    // A Map keeps the order of insertion, which is the order of sending.
    for (const command of waiting.values()) {
      if (++inFlight > limits.inFlightMax) break
      const due = command.sentAt === undefined || now - command.sentAt >= limits.resendMs
      if (due && behindProbe) break
      if (due && postponed.size > 0) probe ??= command
      if (due) transmit(command, now)
      behindProbe ||= command === probe && postponed.size > 0
      oldest = Math.min(oldest, command.sentAt ?? now)
      // Sending can end the connection then and there.
      if (!isLive) return
    }
    arm(oldest + limits.resendMs - now)
  }

  const arm = (delayMs: number): void => {
    timer?.cancel()
    timer = clock.after(Math.max(1, delayMs), pump)
  }

  const transmit = (command: Waiting, now: number): void => {
    if (command.sends++ === 0) counters.commandsSent++
    else counters.resends++
    command.sentAt = now
    context.send(command.text)
  }

  const forget = (command: Waiting): void => {
    waiting.delete(command.id)
    postponed.delete(command)
  }

  const refused = (command: Waiting, frame: FrameOf<'error'>): void => {
    if (frame.retryable && command.retries < limits.retriesMax) {
      const backoff = backoffMs(context.random, command.retries++, limits.retryBaseMs, limits.retryCapMs)
      holdUntil = Math.max(holdUntil, clock.monotonic() + Math.max(frame.retryAfterMs ?? 0, backoff))
      command.sentAt = undefined
      postponed.add(command)
      return
    }
    forget(command)
    counters.errors++
    command.settle({ ok: false, code: frame.code, message: frame.message })
  }

  return {
    add(type, message, settle) {
      if (waiting.size >= limits.queueMax) {
        counters.errors++
        settle(localRefusal('queue_full'))
        return
      }
      const id = `c-${context.prefix}-${++numbers}`
      const text = JSON.stringify(message === undefined ? { type, id } : { type, message, id })
      assert(!waiting.has(id), '[CMD-1] every command has an id of its own')
      waiting.set(id, { id, text, settle, sends: 0, retries: 0, sentAt: undefined })
      pump()
    },
    replied(id, frame) {
      const command = waiting.get(id)
      if (command === undefined) return false
      if (command === probe) probe = undefined
      if (frame.type === 'error') refused(command, frame)
      else {
        forget(command)
        counters.commandsAcked++
        command.settle({ ok: true, frame })
      }
      pump()
      return true
    },
    live() {
      isLive = true
      holdUntil = 0
      probe = undefined
      for (const command of waiting.values()) command.sentAt = undefined
      pump()
    },
    down() {
      isLive = false
      timer?.cancel()
      timer = undefined
    },
    abandon(code) {
      const all = [...waiting.values()]
      waiting.clear()
      postponed.clear()
      probe = undefined
      timer?.cancel()
      for (const command of all) {
        counters.errors++
        command.settle(localRefusal(code))
      }
    },
    get size() {
      return waiting.size
    },
  }
}
