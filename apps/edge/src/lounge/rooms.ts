import { loungeTimestamp } from '@lifegrid/contract/lounge/timestamp'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { type Room, room } from './room.ts'

/**
 * Everybody in the lounge at this edge: `visitors` are the clients that never send `init`, `players` those that have. Both get the same
 * messages in the same order, each in the frames of their own protocol: [LOUNGE-2], [LOUNGE-13].
 */
export interface Rooms {
  readonly size: number
  readonly visitors: Room
  readonly players: Room
  /** To everybody. */
  publish(text: string): void
  /** To everybody. A visitor does not get its own message; a player gets it marked as its own. */
  say(message: Said, from: string): void
  remove(connection: Connection): void
  removeWhere(matches: (connection: Connection) => boolean): void
  stop(): void
}

/** A message as it is shown. */
export interface Said {
  /** Its id in the feed. */
  readonly id: string
  /** When it was sent, ms since the Unix epoch. */
  readonly at: number
  /** Who wrote it, as operators see it. Never shown. */
  readonly author: string
  readonly nickname: string
  readonly message: string
}

export function rooms({ ctx, actions }: InboundParts): Rooms {
  const { clock, metrics } = ctx
  const options = {
    clock,
    metrics,
    onSlow: (connection: Connection) => actions.close(connection, 'slow_reader'),
    onSize: () => metrics.edge.loungeMembers.set(visitors.size + players.size),
  }
  const visitors: Room = room(options)
  const players: Room = room(options)
  return {
    get size() {
      return visitors.size + players.size
    },
    visitors,
    players,
    publish(text) {
      visitors.publish(text)
      players.publish(text)
    },
    say(message, from) {
      visitors.publish(visitorsFrame(message), { connection: from })
      if (players.size === 0) return
      const frame = { type: 'chat', ...playersMessage(message) }
      players.publish(JSON.stringify(frame), { connection: from, text: JSON.stringify({ ...frame, own: true }) })
    },
    remove(connection) {
      visitors.remove(connection)
      players.remove(connection)
    },
    removeWhere(matches) {
      visitors.removeWhere(matches)
      players.removeWhere(matches)
    },
    stop() {
      visitors.stop()
      players.stop()
    },
  }
}

/** [LOUNGE-1] With the documented fields and no others. */
export function visitorsFrame({ at, nickname, message }: Said): string {
  return JSON.stringify({ type: 'chat', nickname, message, timestamp: loungeTimestamp(at) })
}

export function playersMessage({ id, at, nickname, message }: Said): object {
  return { id, nickname, message, timestamp: loungeTimestamp(at) }
}
