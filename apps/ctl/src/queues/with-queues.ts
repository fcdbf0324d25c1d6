import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { isOutOfMemory } from '@lifegrid/cluster/redis/memory'
import { bullmqQueues } from '@lifegrid/queues/bullmq/queues'
import type { Queues } from '@lifegrid/queues/ports'
import { serviceUrls } from '../cluster/service-urls.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { startHint } from '../start-hint.ts'

/**
 * Connects to the cluster's queues, and disconnects when `use` has ended. [JOB-16] The queues of a full Redis can be looked at too.
 * @throws ExpectedFailure when Redis cannot be reached.
 */
export async function withQueues<T>(use: (queues: Queues) => Promise<T>): Promise<T> {
  const { redisUrl } = serviceUrls()
  let lastError = ''
  const queues = bullmqQueues({
    redisUrl,
    clock: systemClock,
    random: systemRandom,
    now: () => systemClock.now(),
    onError(error) {
      lastError = error instanceof Error ? error.message : String(error)
    },
  })
  try {
    await queues.checkWrites().catch((error: unknown) => {
      if (isOutOfMemory(error)) return console.error('The memory of Redis is full. Nothing can be added to the queues.')
      const message = error instanceof Error ? error.message : String(error)
      throw new ExpectedFailure(`${message}${lastError === '' ? '' : ` (${lastError})`}. ${startHint}`)
    })
    return await use(queues)
  } finally {
    await queues.close()
  }
}
