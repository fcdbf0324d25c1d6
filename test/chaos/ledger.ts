import type { Clock } from '@lifegrid/base/clock'
import { commands, isCommandName } from '@lifegrid/contract/commands/index.generated'
import type { Socket, SocketFactory } from '@lifegrid/sdk/socket'
import { type FrameCheck, frameCheck } from './frame-check.ts'

/** What a client knows of one of its commands. Times are monotonic ms of the client's clock. */
export interface CommandRecord {
  readonly id: string
  readonly type: string
  /** When it first went onto a wire. */
  readonly sentAt: number
  outcome: 'open' | 'acked' | 'refused'
  /** When the outcome came; undefined while open. */
  settledAt: number | undefined
  /** The game minute of the acknowledgement. */
  minute: number | undefined
  /** Why it was refused, for good. */
  code: string | undefined
}

export interface SocketClose {
  readonly at: number
  readonly code: number
  readonly reason: string
}

/**
 * A client's own account of what it sent and was told, kept at the socket, below the SDK: so that it cannot share the SDK's mistakes.
 */
export interface Ledger {
  readonly userID: string
  /** Write commands by id; reads leave no trace in the record, and so have none here. */
  readonly commands: ReadonlyMap<string, CommandRecord>
  readonly frames: FrameCheck
  readonly closes: readonly SocketClose[]
  /** Refusals that name no command of ours: code → how often. */
  readonly strayErrors: ReadonlyMap<string, number>
  /** Answers that contradict an earlier one, in words. */
  readonly contradictions: readonly string[]
  /** A socket factory for `createClient` that writes everything down. */
  tap(factory: SocketFactory): SocketFactory
}

interface SentFrame {
  readonly type?: unknown
  readonly id?: unknown
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
  const strayErrors = new Map<string, number>()
  const contradictions: string[] = []
  const frames = frameCheck()

  const sent = (text: string): void => {
    const { type, id } = JSON.parse(text) as SentFrame
    if (typeof type !== 'string' || typeof id !== 'string' || records.has(id)) return
    if (!isCommandName(type) || commands[type].kind !== 'write') return
    records.set(id, {
      id,
      type,
      sentAt: clock.monotonic(),
      outcome: 'open',
      settledAt: undefined,
      minute: undefined,
      code: undefined,
    })
  }

  const settle = (record: CommandRecord, frame: ReceivedFrame): void => {
    const outcome = frame.type === 'ack' ? 'acked' : 'refused'
    if (record.outcome === 'open') {
      record.outcome = outcome
      record.settledAt = clock.monotonic()
      record.minute = frame.minute
      record.code = frame.code
      return
    }
    // [CMD-5] A repeated id gets the recorded result again, and no other.
    if (record.outcome !== outcome || record.minute !== frame.minute || record.code !== frame.code) {
      const first = `${record.outcome} ${record.code ?? record.minute}`
      contradictions.push(`${userID} ${record.id}: first ${first}, then ${outcome} ${frame.code ?? frame.minute}`)
    }
  }

  const received = (text: string): void => {
    const frame = JSON.parse(text) as ReceivedFrame
    frames.take(frame)
    const record = frame.replyTo === undefined ? undefined : records.get(frame.replyTo)
    const final = frame.type === 'ack' || (frame.type === 'error' && frame.retryable === false)
    if (record !== undefined && final) settle(record, frame)
    else if (record === undefined && frame.type === 'error') {
      const code = frame.code ?? 'without code'
      strayErrors.set(code, (strayErrors.get(code) ?? 0) + 1)
    }
  }

  return {
    userID,
    commands: records,
    frames,
    closes,
    strayErrors,
    contradictions,
    tap: (factory) => (url, events) => {
      const socket: Socket = factory(url, {
        opened: events.opened,
        received(text) {
          received(text)
          events.received(text)
        },
        closed(code, reason) {
          closes.push({ at: clock.monotonic(), code, reason })
          events.closed(code, reason)
        },
      })
      return {
        send(text) {
          sent(text)
          socket.send(text)
        },
        close: () => socket.close(),
      }
    },
  }
}

/** How many of the ledger's commands have each outcome. */
export function outcomes(one: Ledger): { sent: number; acked: number; refused: number; open: number } {
  const counts = { sent: one.commands.size, acked: 0, refused: 0, open: 0 }
  for (const { outcome } of one.commands.values()) counts[outcome]++
  return counts
}

/** From `at` to the first acknowledgement of a command that was sent after it, in ms; undefined while there is none. */
export function recoveryMs(one: Ledger, at: number): number | undefined {
  let first: number | undefined
  for (const { sentAt, settledAt, outcome } of one.commands.values()) {
    if (outcome !== 'acked' || sentAt <= at || settledAt === undefined) continue
    first = Math.min(first ?? settledAt, settledAt)
  }
  return first === undefined ? undefined : first - at
}
