import type { NodeSession } from '@lifegrid/cluster/ports'
import { nodesAt } from '../cluster/nodes-at.ts'
import { transportUrl } from '../cluster/service-urls.ts'
import { ExpectedFailure } from '../expected-failure.ts'

const mend = 'Stop all nodes first. If you know that none runs on this database, add --nodes-stopped.'

/** [OPS-26] @throws ExpectedFailure with the nodes that have a session in Redis, or when nobody can say whether any has. */
export async function checkNodesStopped(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const redisUrl = transportUrl(env)
  if (redisUrl === undefined) {
    throw new ExpectedFailure(`REDIS_URL is not set, so nobody sees whether nodes run. ${mend}`)
  }
  checkNoNodes(await seenNodes(redisUrl))
}

/** @throws ExpectedFailure with the names of the nodes. */
export function checkNoNodes(nodes: readonly Pick<NodeSession, 'id'>[]): void {
  if (nodes.length === 0) return
  const names = nodes.map(({ id }) => id).sort()
  throw new ExpectedFailure(
    `${nodes.length} ${nodes.length === 1 ? 'node runs' : 'nodes run'}: ${names.join(', ')}. ` +
      `A node would continue from what it has in memory. ${mend}`,
  )
}

async function seenNodes(redisUrl: string): Promise<readonly NodeSession[]> {
  try {
    return await nodesAt(redisUrl)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(`Redis does not say whether nodes run: ${reason} ${mend}`)
  }
}
