import { systemClock } from '@lifegrid/base/system-clock'
import type { NodeSession } from '@lifegrid/cluster/ports'
import { connectTransport } from './connect-transport.ts'
import { settledView } from './status.ts'

/** The nodes that have a session in this Redis. The record is not asked. @throws ExpectedFailure when Redis cannot be reached. */
export async function nodesAt(redisUrl: string): Promise<readonly NodeSession[]> {
  // Sessions are the same in every lane.
  const transport = await connectTransport(redisUrl, 1)
  try {
    return (await settledView(transport.sessions, systemClock)).nodes
  } finally {
    await transport.close()
  }
}
