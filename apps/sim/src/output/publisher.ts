import type { Clock } from '@lifegrid/base/clock'
import type { Streams } from '@lifegrid/cluster/ports'
import type { CloseReason } from '@lifegrid/contract/errors'
import type { OutboundEntry, OutboundFrame, OutboundPlayer } from '@lifegrid/contract/wire/outbound'
import type { Connection } from '../lives/resident.ts'

/** Gathers frames and appends one entry a flush to each edge's stream: [OUT-1]. */
export interface Publisher {
  frame(to: Connection, player: string, epoch: number, frame: OutboundFrame): void
  close(to: Connection, player: string, epoch: number, reason: CloseReason): void
  /** The edges to which something has been sent, and that have not been forgotten. */
  addressed(): Iterable<string>
  /** The edge has left the cluster for ever: its counter is not needed any more. */
  forget(edge: string): void
  /** Resolves when all that was given so far has been handed to Redis, or has failed to be. */
  flush(): Promise<void>
}

interface Draft {
  player: string
  connection: string
  epoch: number
  frames: OutboundFrame[]
  close?: CloseReason
}

/** Frames of one entry; a larger flush is cut, so that an edge never has to parse megabytes in one go. */
const framesPerEntryMax = 512

export function publisher(options: {
  self: string
  clock: Clock
  streams: Streams
  onError: (error: unknown, edge: string) => void
  onSent?: (frames: number) => void
}): Publisher {
  const { self, clock, streams } = options
  /** Drafts by edge, then by connection. */
  const drafts = new Map<string, Map<string, Draft>>()
  const counters = new Map<string, number>()
  const underWay = new Set<Promise<void>>()
  let scheduled = false

  const draft = (to: Connection, player: string, epoch: number): Draft => {
    const edge = drafts.get(to.edge) ?? new Map<string, Draft>()
    drafts.set(to.edge, edge)
    const key = `${to.connection} ${epoch}`
    const entry = edge.get(key) ?? { player, connection: to.connection, epoch, frames: [] }
    edge.set(key, entry)
    if (!scheduled) {
      scheduled = true
      // At the end of this turn: all that the turn makes goes out together.
      clock.after(0, send)
    }
    return entry
  }

  const append = (edge: string, players: OutboundPlayer[]): void => {
    // The number rises even if the append fails: that is how the edge learns that something is missing.
    const n = (counters.get(edge) ?? 0) + 1
    counters.set(edge, n)
    const entry: OutboundEntry = { from: self, n, players }
    const sending = streams
      .publish(edge, JSON.stringify(entry))
      // False means that the edge is gone; its players come back elsewhere, or are marked disconnected by the sweep.
      .then(() => undefined)
      .catch((error: unknown) => options.onError(error, edge))
      .finally(() => underWay.delete(sending))
    underWay.add(sending)
  }

  const send = (): void => {
    scheduled = false
    for (const [edge, byConnection] of drafts) {
      let players: OutboundPlayer[] = []
      let frames = 0
      for (const player of byConnection.values()) {
        players.push(player)
        frames += player.frames.length
        if (frames >= framesPerEntryMax) {
          append(edge, players)
          options.onSent?.(frames)
          players = []
          frames = 0
        }
      }
      if (players.length > 0) append(edge, players)
      options.onSent?.(frames)
    }
    drafts.clear()
  }

  return {
    frame(to, player, epoch, frame) {
      draft(to, player, epoch).frames.push(frame)
    },
    close(to, player, epoch, reason) {
      draft(to, player, epoch).close = reason
    },
    addressed: () => counters.keys(),
    forget(edge) {
      counters.delete(edge)
    },
    async flush() {
      send()
      await Promise.all(underWay)
    },
  }
}
