import type { MembershipView } from '@lifegrid/cluster/ports'
import type { Lanes } from '../lane/lanes.ts'
import { simLimits } from '../limits.ts'
import type { SimContext } from '../sim-context.ts'

/** Finds edges that have left the cluster, and marks their players as disconnected unless they have come back through another edge. */
export interface GoneEdges {
  look(): void
}

export function goneEdges(ctx: SimContext, lanes: Lanes, view: () => MembershipView): GoneEdges {
  const { clock, logger, publisher } = ctx
  /** Edge → monotonic time at which it was first missing from the membership. */
  const missingSince = new Map<string, number>()
  return {
    look() {
      const present = new Set(view().nodes.flatMap(({ kind, id }) => (kind === 'edge' ? [id] : [])))
      const connected = edgesWithPlayers(lanes)
      const now = clock.monotonic()
      for (const edge of [...connected, ...publisher.addressed()]) {
        if (!present.has(edge) && !missingSince.has(edge)) missingSince.set(edge, now)
      }
      const gone = new Set<string>()
      for (const [edge, since] of missingSince) {
        if (present.has(edge)) missingSince.delete(edge)
        else if (now - since < simLimits.edgeGoneMs) continue
        else if (connected.has(edge)) gone.add(edge)
        else {
          missingSince.delete(edge)
          publisher.forget(edge)
        }
      }
      if (gone.size === 0) return
      for (const lane of lanes.all) {
        lane
          .disconnectPlayers((edge) => gone.has(edge))
          .catch((error: unknown) => {
            logger.error({ err: error }, 'marking the players of gone edges as disconnected failed')
          })
      }
    },
  }
}

/** The edges of all connected players. */
function edgesWithPlayers(lanes: Lanes): Set<string> {
  const edges = new Set<string>()
  for (const lane of lanes.all) {
    for (const owned of lane.held()) {
      for (const { connection } of owned.residents.values()) if (connection) edges.add(connection.edge)
    }
  }
  return edges
}
