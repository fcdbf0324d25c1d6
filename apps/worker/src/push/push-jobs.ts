import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { BanList } from '@lifegrid/storage/accounts/mysql-bans'
import type { PushRecord } from '@lifegrid/storage/push-ports'
import type { PushProvider } from './provider.ts'
import { type PushRules, pushSweep } from './push-sweep.ts'

export interface PushJobsOptions {
  readonly store: PushRecord
  readonly bans: Pick<BanList, 'bans'>
  readonly time: { now(): number }
  readonly logger: Logger
  readonly metrics: Metrics
  readonly push: { readonly provider: PushProvider; readonly rules: PushRules }
}

/** Processes the jobs of the queue `push`: [PUSH-2]. */
export function handlePush(
  { store, bans, time, logger, metrics, push }: PushJobsOptions,
  signal: AbortSignal,
): Promise<void> {
  return pushSweep(
    {
      ...push,
      store,
      bans,
      time,
      onEnded: (outcome) => metrics.worker.pushes.inc({ outcome }),
      onTrouble(reason) {
        metrics.worker.pushFailures.inc({ provider: push.provider.name })
        logger.warn({ reason, provider: push.provider.name }, 'a notification was not taken')
      },
    },
    signal,
  )
}
