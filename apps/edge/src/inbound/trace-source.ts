import { hash32, mix32 } from '@lifegrid/base/hash'
import { traceIdOf } from '@lifegrid/contract/wire/trace-context'

/** [OPS-9] Makes the `traceparent` of each command of one connection. */
export interface TraceSource {
  next(): string
}

/**
 * Trace ids are made of the connection's id, which is never used twice in the cluster, and a counter. So no randomness is drawn for each command,
 * and two commands have the same one only if two connections collide in 64 bits.
 * @param connection the id with which the connection began.
 * @param upgrade the `traceparent` of the WebSocket handshake: all commands belong to that trace then, each with a span of its own.
 */
export function traceSource(connection: string, upgrade: string | undefined): TraceSource {
  const given = traceIdOf(upgrade)
  const high = hash32(connection, 1)
  const low = hash32(connection, 2)
  const half = hex(high) + hex(low)
  let count = 0
  return {
    next() {
      count++
      const span = hex(mix32(count ^ low)) + hex(count)
      // The flag says that nobody has decided to record it: the rings of the nodes hold it for a while.
      return `00-${given ?? half + span}-${span}-00`
    },
  }
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
