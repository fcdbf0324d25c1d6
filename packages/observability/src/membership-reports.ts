import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'

/** What a node logs and counts about its session in the cluster. */
export interface MembershipReports {
  onLost(session: string): void
  onJoinFailed(error: unknown, attempt: number): void
  onError(error: unknown, doing: string): void
}

export function membershipReports(logger: Logger, metrics: Metrics): MembershipReports {
  return {
    onLost(session) {
      metrics.node.sessionLost.inc()
      logger.warn({ session }, 'session lost: joining again under a new id')
    },
    onJoinFailed: (error, attempt) => logger.warn({ err: error, attempt }, 'could not join the cluster; trying again'),
    onError: (error, doing) => logger.error({ err: error, doing }, 'the session failed'),
  }
}
