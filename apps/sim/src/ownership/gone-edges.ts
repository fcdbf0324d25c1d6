import type { MembershipView } from '@lifegrid/cluster/ports'
import type { Lane } from '../lane/lane.ts'
import type { Lanes } from '../lane/lanes.ts'
import { simLimits } from '../limits.ts'
import type { SimContext } from '../sim-context.ts'

/** Finds edges that have left the cluster, and marks their players as disconnected unless they have come back through another edge. */
export interface GoneEdges {
  check(): void
}

export function goneEdges(ctx: SimContext, lanes: Lanes, view: () => MembershipView): GoneEdges {
  const { clock, logger, publisher } = ctx
  /** Edge → monotonic time at which it was first missing from the membership. */
  const missingSince = new Map<string, number>()
  /** The lanes that are marking players as disconnected. */
  const busy = new Set<Lane>()
  const isPresent = (edge: string): boolean => view().nodes.some(({ kind, id }) => kind === 'edge' && id === edge)
  return {
    check() {
      const connected = edgesWithPlayers(lanes)
      const now = clock.monotonic()
      for (const edge of [...connected, ...publisher.addressed()]) {
        if (!isPresent(edge) && !missingSince.has(edge)) missingSince.set(edge, now)
      }
      const gone = new Set<string>()
      for (const [edge, since] of missingSince) {
        if (isPresent(edge)) missingSince.delete(edge)
        else if (now - since < simLimits.edgeGoneMs) continue
        else if (connected.has(edge)) gone.add(edge)
        else {
          missingSince.delete(edge)
          publisher.forget(edge)
        }
      }
      if (gone.size === 0) return
      for (const lane of lanes.all) {
        // The next check finds the players of an edge that has gone while the lane is busy.
        if (busy.has(lane)) continue
        busy.add(lane)
        lane
          // An edge may come back meanwhile.
          .disconnectPlayers((edge) => gone.has(edge) && !isPresent(edge))
          .catch((error: unknown) => {
            logger.error({ err: error }, 'marking the players of gone edges as disconnected failed')
          })
          .finally(() => busy.delete(lane))
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
