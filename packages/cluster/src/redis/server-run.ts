import type { Clock } from '@lifegrid/base/clock'
import { Cluster, type Redis } from 'ioredis'
import { masterRunId } from './master-run-id.ts'

/**
 * Names the run of the server behind a client. The name changes when the server may have lost data: with each restart, each failover, and,
 * on a Redis Cluster, whenever a node's connection closes or the cluster's slots are read again.
 * @returns a function that throws when the server cannot be asked.
 */
export function serverRun(client: Redis | Cluster, clock: Clock): () => Promise<string> {
  if (client instanceof Cluster) return clusterRun(client)
  let run: Promise<string> | undefined
  client.on('close', () => {
    run = undefined
  })
  return () => {
    if (run !== undefined) return run
    const asking = masterRunId(clock, client)
    run = asking
    asking.catch(() => {
      // The next caller asks again, unless a lost connection has made it ask already.
      if (run === asking) run = undefined
    })
    return asking
  }
}

/**
 * Counts changes of the cluster, because asking all masters before each command would cost too much. Changes that lose
 * no data are counted as well; they are rare.
 */
function clusterRun(cluster: Cluster): () => Promise<string> {
  let changes = 0
  const changed = (): void => {
    changes++
  }
  const watch = (node: Redis): void => void node.on('close', changed)
  for (const node of cluster.nodes()) watch(node)
  cluster.on('+node', watch)
  cluster.on('refresh', changed)
  return async () => `cluster:${changes}`
}
