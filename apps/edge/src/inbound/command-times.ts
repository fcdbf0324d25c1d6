import type { Clock } from '@lifegrid/base/clock'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { TraceRing } from '@lifegrid/observability/trace-ring'
import type { Connection } from '../connections/connection.ts'
import { edgeLimits } from '../limits.ts'

/** Measures the time from the receipt of a command until its answer is written to the socket. */
export interface CommandTimes {
  /** @param id the id that the client gave. Without one there is no answer to wait for. */
  received(connection: Connection, id: string | undefined, kind: 'read' | 'write', traceparent: string): void
  /** [OPS-9] The trace context of the command that a frame answers. */
  traceparentOf(connection: Connection, text: string): string | undefined
  /** A frame is written to the connection. If it answers a command, that command's time is over. */
  delivered(connection: Connection, text: string): void
}

interface Running {
  readonly kind: 'read' | 'write'
  /** Monotonic time. */
  readonly since: number
  readonly traceparent: string
}

const mark = '"replyTo":'

const lastHop = { last: true } as const

/** A JSON string, from `lastIndex` on. */
const jsonString = /"(?:[^"\\]|\\.)*"/y

export function commandTimes({
  clock,
  metrics,
  traces,
}: {
  readonly clock: Clock
  readonly metrics: Metrics
  readonly traces: Pick<TraceRing, 'add'>
}): CommandTimes {
  /** By connection and id, oldest first. A command whose answer does not come leaves when there are too many. */
  const running = new Map<string, Running>()
  return {
    received(connection, id, kind, traceparent) {
      if (id === undefined) return
      const key = keyOf(connection, JSON.stringify(id))
      // A repeated command is measured from its last repetition on, and is the newest again.
      running.delete(key)
      running.set(key, { kind, since: clock.monotonic(), traceparent })
      if (running.size <= edgeLimits.measuredCommandsMax) return
      const [oldest] = running.keys()
      if (oldest !== undefined) running.delete(oldest)
    },
    traceparentOf(connection, text) {
      const quoted = answered(text)
      return quoted === undefined ? undefined : running.get(keyOf(connection, quoted))?.traceparent
    },
    delivered(connection, text) {
      if (running.size === 0) return
      const quoted = answered(text)
      if (quoted === undefined) return
      const key = keyOf(connection, quoted)
      const command = running.get(key)
      if (command === undefined) return
      running.delete(key)
      const { player = '' } = connection
      const traced = { id: JSON.parse(quoted) as string, player, traceparent: command.traceparent }
      traces.add('answered by the edge', traced, lastHop)
      metrics.edge.commandMs.observe({ kind: command.kind }, clock.monotonic() - command.since)
    },
  }
}

function keyOf(connection: Connection, quotedId: string): string {
  return `${connection.id} ${quotedId}`
}

/** The id of the command that a frame answers, as JSON. In the text of a frame the mark is nothing but the field, and the frame's own is the last. */
function answered(text: string): string | undefined {
  const at = text.lastIndexOf(mark)
  if (at < 0) return undefined
  jsonString.lastIndex = at + mark.length
  return jsonString.exec(text)?.[0]
}
