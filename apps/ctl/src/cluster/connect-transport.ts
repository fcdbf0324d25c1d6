import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { type ClusterConnection, connectCluster } from '@lifegrid/cluster/redis/cluster'
import { ExpectedFailure } from '../expected-failure.ts'
import { startHint } from '../start-hint.ts'

/** Required, but unused: an observer registers no session. */
const unusedSessionTtlMs = 3_000

/** Connects to Redis as an observer. @throws ExpectedFailure when it cannot be reached. */
export async function connectTransport(redisUrl: string, lanes: number): Promise<ClusterConnection> {
  let lastError = ''
  const onError = (error: unknown): void => {
    lastError = error instanceof Error ? error.message : String(error)
  }
  try {
    return await connectCluster({
      redisUrl,
      clock: systemClock,
      random: systemRandom,
      sessionTtlMs: unusedSessionTtlMs,
      lanes,
      onError,
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(`${message}${lastError === '' ? '' : ` (${lastError})`}. ${startHint}`)
  }
}
