import type { Clock } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { type ClusterMember, clusterMember } from '@lifegrid/cluster/cluster-member'
import type { ClusterTime, ClusterTopology, Sessions } from '@lifegrid/cluster/ports'
import type { Logger } from '@lifegrid/observability/logger'
import { membershipReports } from '@lifegrid/observability/membership-reports'
import type { Metrics } from '@lifegrid/observability/metrics'
import { workerLimits } from './limits.ts'

/** The worker's session. It is for operators; the worker's jobs do not depend on it. */
export type Membership = ClusterMember

export interface MembershipOptions {
  readonly name: string
  readonly address: string
  readonly version: number
  readonly topology: ClusterTopology
  readonly servers: number
  readonly clock: Clock
  readonly random: Random
  readonly sessions: Sessions
  readonly time: ClusterTime
  readonly logger: Logger
  readonly metrics: Metrics
}

export function membership(options: MembershipOptions): Membership {
  const { address, logger, metrics, ...rest } = options
  return clusterMember({
    ...rest,
    kind: 'worker',
    address: () => address,
    retryBaseMs: workerLimits.joinRetryBaseMs,
    retryCapMs: workerLimits.joinRetryCapMs,
    ...membershipReports(logger, metrics),
  })
}
