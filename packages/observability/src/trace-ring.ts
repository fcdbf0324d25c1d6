import type { TraceHop } from '@lifegrid/contract/wire/trace-context'
import type { HopDetail, TracedCommand } from './tracing/hop.ts'
import type { HopSpans } from './tracing/hop-spans.ts'

/** [OPS-10] What this node has seen of the last commands, in memory only. Operators ask for one command through the admin port. */
export interface TraceRing {
  /** @param detail for the spans alone. Where it has to be made for each command, make it only if `exports` is set. */
  add(hop: string, command: TracedCommand, detail?: HopDetail): void
  /** Whether hops become spans. */
  readonly exports: boolean
  /** The hops of the command with this id or this `traceparent`, in their order. Several players may use the same id. */
  find(commandOrContext: string): TraceHop[]
}

interface Slot {
  command: string
  player: string
  traceparent: string | undefined
  hop: string
  at: number
}

/**
 * A ring whose slots are used again, so a hop allocates nothing once the ring is full. Nobody looks at it until an operator asks, which costs
 * one pass over the slots.
 * @param options.max hops that are kept.
 * @param options.now cluster wall time, ms.
 * @param options.spans gets every hop as well, when spans are exported.
 */
export function traceRing({
  max,
  now,
  spans,
}: {
  readonly max: number
  now(): number
  readonly spans?: Pick<HopSpans, 'hop'> | undefined
}): TraceRing {
  const slots: Slot[] = []
  /** The slot that is written next: the oldest one, when the ring is full. */
  let next = 0
  return {
    exports: spans !== undefined,
    add(hop, command, detail) {
      const { id, player, traceparent } = command
      const at = now()
      const slot = slots[next]
      if (slot === undefined) slots.push({ command: id, player, traceparent, hop, at })
      else {
        slot.command = id
        slot.player = player
        slot.traceparent = traceparent
        slot.hop = hop
        slot.at = at
      }
      next = (next + 1) % max
      spans?.hop(hop, command, at, detail)
    },
    find(wanted) {
      const inOrder = [...slots.slice(next), ...slots.slice(0, next)]
      return inOrder
        .filter(({ command, traceparent }) => command === wanted || traceparent === wanted)
        .map((slot) => ({ ...slot }))
    },
  }
}
