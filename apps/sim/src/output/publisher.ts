import type { Clock } from '@lifegrid/base/clock'
import type { Streams } from '@lifegrid/cluster/ports'
import type { CloseReason } from '@lifegrid/contract/errors'
import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'
import type { Connection } from '../lives/resident.ts'
import { soon } from '../soon.ts'
import { type EdgeOutbox, type EdgeOutboxOptions, edgeOutbox } from './edge-outbox.ts'

/** Collects frames and appends them to the edges' streams: [OUT-1]. */
export interface Publisher {
  frame(to: Connection, player: string, epoch: number, frame: OutboundFrame): void
  /** [CONN-4] A connection is closed with the first reason given. */
  close(to: Connection, player: string, epoch: number, reason: CloseReason): void
  /** The edges to which something was sent, except the forgotten ones. */
  addressed(): Iterable<string>
  /** The edge has left the cluster and will not come back: its counter is not needed any more. Does nothing while something waits for it. */
  forget(edge: string): void
  /** The bytes that wait for each edge, and for how long, in ms, no append to it has succeeded. */
  waiting(): { readonly edge: string; readonly bytes: number; readonly stalledMs: number }[]
  /** Sends what is collected. Resolves when Redis has answered everything collected so far, or the sending has failed. */
  flush(): Promise<void>
}

export interface PublisherOptions extends Omit<EdgeOutboxOptions, 'edge'> {
  readonly clock: Clock
  readonly streams: Streams
}

export function publisher(options: PublisherOptions): Publisher {
  const outboxes = new Map<string, EdgeOutbox>()
  // All frames of a turn of the event loop go out together.
  const sendSoon = soon(options.clock, () => {
    for (const outbox of outboxes.values()) outbox.send()
  })

  function outboxOf(edge: string): EdgeOutbox {
    sendSoon()
    const known = outboxes.get(edge)
    if (known) return known
    const outbox = edgeOutbox({ ...options, edge })
    outboxes.set(edge, outbox)
    return outbox
  }

  return {
    frame: ({ edge, connection }, player, epoch, frame) => outboxOf(edge).frame(connection, player, epoch, frame),
    close: ({ edge, connection }, player, epoch, reason) => outboxOf(edge).close(connection, player, epoch, reason),
    addressed: () => outboxes.keys(),
    forget(edge) {
      if (outboxes.get(edge)?.isIdle()) outboxes.delete(edge)
    },
    waiting: () =>
      [...outboxes].map(([edge, outbox]) => ({
        edge,
        bytes: outbox.waitingBytes(),
        stalledMs: outbox.stalledMs(),
      })),
    async flush() {
      await Promise.all([...outboxes.values()].map((outbox) => outbox.flushed()))
    },
  }
}
