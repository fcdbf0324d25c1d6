import type { TraceHop } from '@lifegrid/contract/wire/trace-context'

/** [OPS-10] What this node has seen of the last commands, in memory only. Operators ask for one command through the admin port. */
export interface TraceRing {
  add(
    hop: string,
    command: { readonly id: string; readonly player: string; readonly traceparent?: string | undefined },
  ): void
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
 */
export function traceRing({ max, now }: { readonly max: number; now(): number }): TraceRing {
  const slots: Slot[] = []
  /** The slot that is written next: the oldest one, when the ring is full. */
  let next = 0
  return {
    add(hop, { id, player, traceparent }) {
      const slot = slots[next]
      if (slot === undefined) slots.push({ command: id, player, traceparent, hop, at: now() })
      else {
        slot.command = id
        slot.player = player
        slot.traceparent = traceparent
        slot.hop = hop
        slot.at = now()
      }
      next = (next + 1) % max
    },
    find(wanted) {
      const inOrder = [...slots.slice(next), ...slots.slice(0, next)]
      return inOrder
        .filter(({ command, traceparent }) => command === wanted || traceparent === wanted)
        .map((slot) => ({ ...slot }))
    },
  }
}
