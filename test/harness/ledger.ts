import type { Clock } from '@lifegrid/base/clock'
import { commands, isCommandName } from '@lifegrid/contract/commands/index.generated'
import type { Socket, SocketFactory } from '@lifegrid/sdk/socket'
import { type FrameCheck, frameCheck } from './frame-check.ts'

/** What a client knows of one of its commands. Times are monotonic ms of the client's clock. */
export interface CommandRecord {
  readonly id: string
  readonly type: string
  /** When it was first sent. */
  readonly sentAt: number
  /** `open`: no final answer has come. When the client has given the command up, it is unknown whether it took effect. */
  outcome: 'open' | 'acked' | 'refused'
  /**
   * How many commands the client had sent when the last retryable refusal of this one arrived; 0 if there was none. The
   * commands among them that were sent after this one may take effect first: [CMD-10].
   */
  sentBeforeRefusal: number
  /** When the outcome came; undefined while open. */
  settledAt: number | undefined
  /** The game minute of the acknowledgement. */
  minute: number | undefined
  /** The code of a final refusal. */
  code: string | undefined
}

export interface SocketClose {
  readonly at: number
  readonly code: number
  readonly reason: string
}

/** A client's own record of what it sent and received. It is kept at the socket, below the SDK, so it does not share the SDK's bugs. */
export interface Ledger {
  readonly userID: string
  /** Write commands by id, in the order in which they were first sent. Reads are not in the database, so they are not here either. */
  readonly commands: ReadonlyMap<string, CommandRecord>
  readonly frames: FrameCheck
  readonly closes: readonly SocketClose[]
  /** A sentence for each answer that contradicts an earlier one. */
  readonly contradictions: readonly string[]
  /** Wraps a socket factory for `createClient`, so that the ledger sees everything. */
  tap(factory: SocketFactory): SocketFactory
}

interface SentFrame {
  readonly type?: unknown
  readonly id?: unknown
  /** The position in an `init`. */
  readonly resume?: { readonly epoch: number; readonly seq: number }
}

interface ReceivedFrame {
  readonly type: string
  readonly replyTo?: string
  readonly minute?: number
  readonly code?: string
  readonly retryable?: boolean
}

export function ledger(userID: string, clock: Clock): Ledger {
  const records = new Map<string, CommandRecord>()
  const closes: SocketClose[] = []
  const contradictions: string[] = []
  const frames = frameCheck()

  const sent = (text: string): void => {
    const { type, id, resume } = JSON.parse(text) as SentFrame
    if (type === 'init') frames.resume(resume)
    if (typeof type !== 'string' || typeof id !== 'string' || records.has(id)) return
    if (!isCommandName(type) || commands[type].kind !== 'write') return
    const open = { outcome: 'open', settledAt: undefined, minute: undefined, code: undefined } as const
    records.set(id, { id, type, sentAt: clock.monotonic(), sentBeforeRefusal: 0, ...open })
  }

  const received = (text: string): void => {
    const frame = JSON.parse(text) as ReceivedFrame
    frames.take(frame)
    const record = frame.replyTo === undefined ? undefined : records.get(frame.replyTo)
    if (record === undefined) return
    if (frame.type === 'error' && frame.retryable === true) record.sentBeforeRefusal = records.size
    const isFinal = isAcknowledgement(frame) || (frame.type === 'error' && frame.retryable === false)
    if (!isFinal) return
    const contradiction = settle(record, frame, clock)
    if (contradiction !== undefined) contradictions.push(`${userID} ${record.id}: ${contradiction}`)
  }

  const closed = (code: number, reason: string): void => void closes.push({ at: clock.monotonic(), code, reason })

  return {
    userID,
    commands: records,
    frames,
    closes,
    contradictions,
    tap: (factory) => tapped(factory, { sent, received, closed }),
  }
}

/** [PROTO-9] An `ack`, or the `u` that is one. */
function isAcknowledgement({ type, replyTo }: ReceivedFrame): boolean {
  return type === 'ack' || (type === 'u' && replyTo !== undefined)
}

/** Records a command's final answer. @returns how it contradicts an earlier one: by [CMD-5] a repeated id gets the same answer again. */
function settle(record: CommandRecord, frame: ReceivedFrame, clock: Clock): string | undefined {
  const outcome = isAcknowledgement(frame) ? 'acked' : 'refused'
  if (record.outcome === 'open') {
    record.outcome = outcome
    record.settledAt = clock.monotonic()
    record.minute = frame.minute
    record.code = frame.code
    return undefined
  }
  if (record.outcome === outcome && record.minute === frame.minute && record.code === frame.code) return undefined
  return `first ${record.outcome} ${record.code ?? record.minute}, then ${outcome} ${frame.code ?? frame.minute}`
}

/** A socket factory whose sockets report everything before they pass it on. */
function tapped(
  factory: SocketFactory,
  report: {
    sent(text: string): void
    received(text: string): void
    closed(code: number, reason: string): void
  },
): SocketFactory {
  return (url, events) => {
    const socket: Socket = factory(url, {
      opened: events.opened,
      received(text) {
        report.received(text)
        events.received(text)
      },
      closed(code, reason) {
        report.closed(code, reason)
        events.closed(code, reason)
      },
    })
    return {
      send(text) {
        report.sent(text)
        socket.send(text)
      },
      close: () => socket.close(),
    }
  }
}

/** The time in ms from `at` to the first acknowledgement of a command that was sent after `at`; undefined while there is none. */
export function recoveryMs(one: Ledger, at: number): number | undefined {
  let first: number | undefined
  for (const { sentAt, settledAt, outcome } of one.commands.values()) {
    if (outcome !== 'acked' || sentAt <= at || settledAt === undefined) continue
    first = Math.min(first ?? settledAt, settledAt)
  }
  return first === undefined ? undefined : first - at
}
