import type { LocalCluster } from '@lifegrid/local/cluster'
import { waitUntil } from '../harness/wait-until.ts'

/** Stops every node as a service manager does, with SIGTERM: first the edges, then sims and workers. */
export async function stopNodes(cluster: LocalCluster): Promise<void> {
  for (const kinds of [['edge'], ['sim', 'worker']] as const) {
    const nodes = cluster.nodes().filter(({ kind }) => kinds.some((one) => one === kind))
    await Promise.all(nodes.map(({ name }) => cluster.kill(name, 'SIGTERM')))
  }
}

/** Starts every node again. Resolves when all are ready and the load balancer has all edges. */
export async function startNodes(cluster: LocalCluster): Promise<void> {
  await Promise.all(cluster.nodes().map(({ name }) => cluster.restart(name)))
  await cluster.haproxy.edgesUp()
}

/** Tells an edge or a worker to drain, waits until its process has ended, and removes it. */
export async function drainAway(cluster: LocalCluster, name: string): Promise<void> {
  await cluster.drain(name)
  await waitUntil(`${name} has ended`, () => !cluster.node(name).running)
  await cluster.remove(name)
}
