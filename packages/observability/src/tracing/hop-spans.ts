import { type TraceContext, traceContextOf } from '@lifegrid/contract/wire/trace-context'
import type { HopDetail, TracedCommand } from './hop.ts'

/** Makes spans of the hops of commands: [OPS-22]. */
export interface HopSpans {
  /** @param at cluster wall time of the hop, ms. */
  hop(name: string, command: TracedCommand, at: number, detail?: HopDetail): void
  /** Ends the spans of commands that have had no answer. */
  end(): void
}

/** A span that is over. */
export interface FinishedSpan {
  readonly name: string
  readonly traceId: string
  /** Its own id, which other nodes know already; a new one, if undefined. */
  readonly spanId: string | undefined
  readonly parent: TraceContext | undefined
  /** Cluster wall time, ms. */
  readonly from: number
  readonly to: number
  /** Why it counts as failed. */
  readonly error: string | undefined
  readonly command: Pick<TracedCommand, 'id' | 'player'>
}

/** A command that is under way on this node. */
interface Running {
  readonly command: TracedCommand
  readonly context: TraceContext
  readonly begun: { readonly type: string; readonly parent: string | undefined; readonly at: number } | undefined
  /** The time of its last hop. */
  at: number
}

const spanLimits = {
  /** Commands under way on this node. Beyond it, the oldest is given up: its answer went another way, or it needs none. */
  runningMax: 10_000,
} as const

const noAnswer = 'no answer was sent'

/**
 * The span of a hop reaches from the command's hop before it on this node to the hop itself, and is a child of the command's own span. That
 * one is the edge's, from the receipt to the answer, and has the id that the command's `traceparent` names.
 * @param options.wanted whether the spans of a trace are to be made.
 */
export function hopSpans(options: {
  wanted(context: TraceContext): boolean
  emit(span: FinishedSpan): void
  readonly runningMax?: number
}): HopSpans {
  const { wanted, emit, runningMax = spanLimits.runningMax } = options
  /** By player and id, oldest first. */
  const running = new Map<string, Running>()
  const giveUp = (key: string, known: Running): void => {
    running.delete(key)
    if (known.begun) emit(ownSpan(known, known.begun, noAnswer))
  }
  const keep = (key: string, known: Running): void => {
    running.set(key, known)
    if (running.size <= runningMax) return
    const [oldest] = running
    if (oldest !== undefined) giveUp(...oldest)
  }
  return {
    hop(name, command, at, { begins, since, failed = false, last = false } = {}) {
      const key = `${command.player} ${command.id}`
      const before = running.get(key)
      const context = traceContextOf(command.traceparent) ?? before?.context
      if (context === undefined || !wanted(context)) return
      // The same command again, in another trace: nobody waits for the first answer any more.
      const isNew = before === undefined || begins !== undefined || before.context.spanId !== context.spanId
      if (before && isNew) giveUp(key, before)
      const begun = begins && { ...begins, at }
      const known: Running = before && !isNew ? before : { command, context, begun, at: since ?? at }
      const error = failed ? name : undefined
      // A hop that begins nothing and follows none has no duration to show.
      if (!isNew || since !== undefined) emit(hopSpan(name, known, since ?? known.at, at, error))
      known.at = at
      if (isNew && !last) keep(key, known)
      if (!last) return
      running.delete(key)
      if (known.begun) emit(ownSpan(known, known.begun, error))
    },
    end() {
      for (const [key, known] of [...running]) giveUp(key, known)
    },
  }
}

function hopSpan(
  name: string,
  { command, context }: Running,
  from: number,
  to: number,
  error: string | undefined,
): FinishedSpan {
  return { name, traceId: context.traceId, spanId: undefined, parent: context, from, to, error, command }
}

function ownSpan(
  { command, context, at }: Running,
  begun: NonNullable<Running['begun']>,
  error: string | undefined,
): FinishedSpan {
  const { traceId, spanId } = context
  const parent = traceContextOf(begun.parent)
  return { name: `command ${begun.type}`, traceId, spanId, parent, from: begun.at, to: at, error, command }
}
