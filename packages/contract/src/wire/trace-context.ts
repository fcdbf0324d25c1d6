import { z } from 'zod'

/**
 * [OPS-9] The context of one command as W3C Trace Context writes it (`traceparent`, https://www.w3.org/TR/trace-context/):
 * `00-<trace id>-<span id>-<flags>`. It goes with the command from node to node.
 */

const pattern = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/

/** What a `traceparent` says. */
export interface TraceContext {
  readonly traceId: string
  readonly spanId: string
  /** Whoever has begun the trace exports it, so the others should, too. */
  readonly sampled: boolean
}

/** Undefined when it is not one of version 00. Nothing depends on a client's header, so a bad one is ignored. */
export function traceContextOf(traceparent: string | undefined): TraceContext | undefined {
  const parts = traceparent === undefined ? null : pattern.exec(traceparent)
  if (parts === null) return undefined
  const [, traceId = '', spanId = '', flags = ''] = parts
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 }
}

/** The trace id of a `traceparent`. */
export function traceIdOf(traceparent: string | undefined): string | undefined {
  return traceContextOf(traceparent)?.traceId
}

/** What one node has seen of one command, when it answers `GET /traces?of=<command id>`. */
export interface TraceHop {
  readonly command: string
  readonly player: string
  /** Absent where the node does not have it at hand. */
  readonly traceparent?: string | undefined
  /** What happened, as operators read it. */
  readonly hop: string
  /** Cluster wall time, ms. */
  readonly at: number
}

/** The field of an envelope. A context that cannot be read is left out, and costs no command and no job. */
export const traceparentField = z.string().max(64).optional().catch(undefined)
