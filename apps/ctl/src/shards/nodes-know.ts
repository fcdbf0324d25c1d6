import type { NodeSession } from '@lifegrid/cluster/ports'
import { nodesAt } from '../cluster/nodes-at.ts'
import { transportUrl } from '../cluster/service-urls.ts'
import { ExpectedFailure } from '../expected-failure.ts'

/**
 * [SHARD-10] Checks that every running node knows the server that is to get partitions: the others would not find their lives.
 * Where Redis is not known, it only says that nobody has looked.
 * @throws ExpectedFailure with the nodes that do not know it.
 */
export async function checkNodesKnow(server: number, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const redisUrl = transportUrl(env)
  if (redisUrl === undefined) {
    console.error(`REDIS_URL is not set, so nobody sees whether all nodes know server ${server}.`)
    return
  }
  checkKnown(await nodesAt(redisUrl), server)
}

/** @throws ExpectedFailure with the names of the nodes that do not know the server. */
export function checkKnown(nodes: readonly Pick<NodeSession, 'id' | 'servers'>[], server: number): void {
  const behind = nodes.filter(({ servers = 1 }) => servers <= server).map(({ id }) => id)
  if (behind.length === 0) return
  throw new ExpectedFailure(
    `${behind.length} ${behind.length === 1 ? 'node does' : 'nodes do'} not know server ${server}: ${behind.sort().join(', ')}. ` +
      'Set MYSQL_URLS for all nodes, and restart these.',
  )
}
