import type { Clock } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import { retry } from '@lifegrid/base/retry'
import type { Logger } from '@lifegrid/observability/logger'
import { StoreError } from '@lifegrid/storage/ports'
import { edgeLimits } from './limits.ts'

export interface CompareServersOptions {
  readonly clock: Clock
  readonly random: Random
  readonly logger: Logger
  /** @throws StoreError, permanent when the list of servers is not that of the record. */
  check(): Promise<void>
  isStopping(): boolean
  /** The list turns out to be another one, so the edge must end. */
  onOther(error: StoreError): void
}

/**
 * [SHARD-10] Compares the list of servers with the record. An edge starts while the record is away, too; then it asks again until it knows.
 * @throws StoreError when the list is another one.
 */
export async function compareServers(options: CompareServersOptions): Promise<void> {
  const { clock, random, logger, check, isStopping, onOther } = options
  const failed = (error: unknown): void => {
    if (isOther(error)) throw error
    logger.warn({ err: error }, 'the list of servers cannot be compared with the record; trying again')
  }
  try {
    await check()
  } catch (error) {
    failed(error)
    const delayMs = (attempt: number): number =>
      backoffMs(random, attempt, edgeLimits.retryBaseMs, edgeLimits.retryCapMs)
    retry({ clock, delayMs, onFailure: failed, wanted: () => !isStopping() }, check).catch(onOther)
  }
}

function isOther(error: unknown): error is StoreError {
  return error instanceof StoreError && error.permanent
}
