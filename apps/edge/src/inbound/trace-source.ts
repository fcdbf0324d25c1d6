import { hash32, mix32 } from '@lifegrid/base/hash'
import { traceIdOf } from '@lifegrid/contract/wire/trace-context'

/** [OPS-9] Makes the `traceparent` of each command of one connection. */
export interface TraceSource {
  /** The `traceparent` of the handshake, if it had one that can be read. */
  readonly parent: string | undefined
  next(): string
}

/**
 * Trace ids are made of the connection's id, which is never used twice in the cluster, and a counter. So no randomness is drawn for each command,
 * and two commands have the same one only if two connections collide in 64 bits.
 * @param connection the id with which the connection began.
 * @param upgrade the `traceparent` of the WebSocket handshake: all commands belong to that trace then, each with a span of its own.
 * @param samples [OPS-22] whether the spans of a trace are exported; none are by default.
 */
export function traceSource(
  connection: string,
  upgrade: string | undefined,
  samples: (traceId: string, parent: string | undefined) => boolean = () => false,
): TraceSource {
  const given = traceIdOf(upgrade)
  const parent = given === undefined ? undefined : upgrade
  const high = hash32(connection, 1)
  const low = hash32(connection, 2)
  const half = hex(high) + hex(low)
  let count = 0
  return {
    parent,
    next() {
      count++
      const span = hex(mix32(count ^ low)) + hex(count)
      const traceId = given ?? half + span
      // The flag tells the other nodes whether to export it. The rings of the nodes hold it for a while in any case.
      return `00-${traceId}-${span}-${samples(traceId, parent) ? '01' : '00'}`
    },
  }
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
