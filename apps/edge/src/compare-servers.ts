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
  /**
   * [OPS-24] Why the servers cannot be the record of a node: one of them is a replica, for example. Undefined when they can.
   * @throws StoreError when one does not answer.
   */
  problem(): Promise<string | undefined>
  /** @throws StoreError, permanent when the list of servers is not that of the record. */
  check(): Promise<void>
  isStopping(): boolean
  /** The list turns out to be another one, so the edge must end. */
  onOther(error: StoreError): void
}

export interface ComparedServers {
  /** Why the edge is not ready: that of the last time that it asked. */
  problem(): string | undefined
}

/**
 * [OPS-24] [SHARD-10] Asks the servers whether they are primaries, and compares their list with the record. An edge starts while the record is
 * away, too; then it asks again until it knows. Sockets are open by then, so a replica makes the edge unready instead of ending it: mostly a
 * failover is under way.
 * @throws StoreError when a server cannot be that of a record, or the list is another one.
 */
export async function compareServers(options: CompareServersOptions): Promise<ComparedServers> {
  const { clock, random, logger, check, isStopping, onOther } = options
  let problem: string | undefined
  const ask = async (): Promise<void> => {
    problem = await options.problem()
    if (problem !== undefined) throw new StoreError(problem, false)
    await check()
  }
  const failed = (error: unknown): void => {
    if (isOther(error)) throw error
    logger.warn({ err: error }, 'the servers cannot be compared with the record; trying again')
  }
  try {
    await ask()
  } catch (error) {
    if (problem !== undefined) throw error
    failed(error)
    const delayMs = (attempt: number): number =>
      backoffMs(random, attempt, edgeLimits.retryBaseMs, edgeLimits.retryCapMs)
    retry({ clock, delayMs, onFailure: failed, wanted: () => !isStopping() }, ask).catch(onOther)
  }
  return { problem: () => problem }
}

function isOther(error: unknown): error is StoreError {
  return error instanceof StoreError && error.permanent
}
