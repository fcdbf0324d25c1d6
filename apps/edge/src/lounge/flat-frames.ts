import { isCommandName } from '@lifegrid/contract/commands/index.generated'
import { inTrace } from '@lifegrid/observability/tracing/current-trace'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'

/** What a frame of the lounge does. */
export interface FlatFrameActions {
  chat(connection: Connection, frame: object): void
  score(connection: Connection, frame: object): void
  leaderboard(connection: Connection, frame: object): void
  /** The frame with the global events; undefined when there are none. */
  events(): string | undefined
  join(connection: Connection): void
}

export interface FlatFrames {
  /** [LOUNGE-1] Takes a flat frame. Returns false for a frame that is none of the lounge's, or not for this connection. */
  takes(connection: Connection, text: string): boolean
}

/** The flat frames of a connection with a player. A cheap look at the text, because all its other frames come by here too. */
const ofPlayers = /"type"\s*:\s*"(?:score_update|get_events|chat|getLeaderboard)"/
/** The fields of a command's frame. A frame of these names that has no others is a command of the player. */
const ofCommands = new Set(['type', 'message', 'id'])

const pong = JSON.stringify({ type: 'pong' })
/** A heartbeat as most clients write it. */
const plainPing = JSON.stringify({ type: 'ping' })

export function flatFrames({ ctx, actions: edge }: InboundParts, actions: FlatFrameActions): FlatFrames {
  const { framesIn } = ctx.metrics.edge
  const ping = (connection: Connection): void => {
    framesIn.inc({ outcome: 'answered' })
    edge.send(connection, pong)
  }
  const kinds: Readonly<Record<string, (connection: Connection, frame: object) => void>> = {
    chat: traced(actions.chat),
    score_update: actions.score,
    getLeaderboard: traced(actions.leaderboard),
    get_events(connection) {
      framesIn.inc({ outcome: 'answered' })
      const events = actions.events()
      if (events !== undefined) edge.send(connection, events)
    },
  }
  return {
    takes(connection, text) {
      if (connection.player !== undefined && !ofPlayers.test(text)) return false
      if (text === plainPing) {
        actions.join(connection)
        ping(connection)
        return true
      }
      const frame = parseFlat(text)
      const { type, id } = frame ?? {}
      // The `pong` for a `ping` with an id has more fields. Clients of lives send one, the lounge's do not.
      if (type === 'ping' && id !== undefined) return false
      const take =
        type === 'ping' ? ping : typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
      if (frame === undefined || take === undefined) return false
      if (connection.player !== undefined && isCommandName(String(type)) && isCommandFrame(frame)) return false
      actions.join(connection)
      connection.badFrames = 0
      take(connection, frame)
      return true
    },
  }
}

/** [OPS-9] The frames that cause work of their own. Scores are collected and written together. */
function traced(take: (connection: Connection, frame: object) => void): typeof take {
  return (connection, frame) => inTrace(connection.traces.next(), () => take(connection, frame))
}

function isCommandFrame(frame: object): boolean {
  return Object.keys(frame).every((name) => ofCommands.has(name))
}

/** Only the outermost fields are read, so the depth of the frame does not matter. */
function parseFlat(text: string): { readonly type?: unknown; readonly id?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
