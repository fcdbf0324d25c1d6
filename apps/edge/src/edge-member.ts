import { type ClusterMember, clusterMember } from '@lifegrid/cluster/cluster-member'
import type { InboxEvents } from '@lifegrid/cluster/ports'
import type { TopologyError } from '@lifegrid/cluster/topology'
import { membershipReports } from '@lifegrid/observability/membership-reports'
import type { EdgeContext } from './edge-context.ts'
import { edgeLimits } from './limits.ts'

/** Edges read and write no state of lives, so all versions of them are alike: [MOVE-3]. */
const edgeVersion = 1

export interface EdgeMemberActions {
  /** Takes an entry of the inbox. `appendedAt` is by the clock of Redis, in ms. */
  entry(data: string, appendedAt: number): void
  /** Entries of the inbox are missing. */
  resyncAll(): void
  /** The session was lost, and with it everything that sims know about this edge's connections. */
  closeAll(): void
  /** [TOPO-1] The cluster has another topology now, so this edge must not forward anything any more. */
  refused(error: TopologyError): void
}

/** The edge's session and its inbox, the stream that sims write to. Both have the same id, and are opened and closed together. */
export function edgeMember(
  ctx: EdgeContext,
  node: { readonly name: string; readonly address: () => string; readonly servers?: number },
  actions: EdgeMemberActions,
): ClusterMember {
  const { clock, random, sessions, time, streams, metrics, logger, settings } = ctx
  const reports = membershipReports(logger, metrics)
  const inboxEvents: InboxEvents = {
    entry: actions.entry,
    gap() {
      metrics.edge.outboundGaps.inc({ how: 'stream' })
      logger.warn('[OUT-1] the inbox was trimmed or vanished')
      actions.resyncAll()
    },
    failed(error) {
      metrics.node.redisErrors.inc({ operation: 'inbox' })
      logger.warn({ err: error }, 'reading the inbox failed')
    },
  }
  return clusterMember({
    ...node,
    kind: 'edge',
    version: edgeVersion,
    topology: { partitions: settings.partitions, lanes: settings.lanes },
    clock,
    random,
    sessions,
    time,
    retryBaseMs: edgeLimits.retryBaseMs,
    retryCapMs: edgeLimits.retryCapMs,
    // The inbox first: sims may write to it as soon as they see the session.
    openFirst: (id) => streams.openInbox(id, inboxEvents),
    ...reports,
    onLost(session) {
      reports.onLost(session)
      actions.closeAll()
    },
    onRefused: actions.refused,
  })
}
