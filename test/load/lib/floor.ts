import { ackClient } from './ack-client.ts'
import { baselineProcesses } from './baseline-processes.ts'
import type { LoadClient } from './closed-loop.ts'

/** The processes of the bare floor, behind a haproxy with the same configuration as the cluster's. */
export interface Floor {
  /** The processes whose CPU time counts, by name. */
  readonly pids: Readonly<Record<string, readonly number[]>>
  client(): Promise<LoadClient>
  stop(): Promise<void>
}

export async function startFloor(options: { edges: number; sims: number; redisUrl: string }): Promise<Floor> {
  const { edges, sims, redisUrl } = options
  const processes = baselineProcesses()
  const simPids: number[] = []
  const edgePids: number[] = []
  const ports: number[] = []
  for (let i = 0; i < sims; i++) simPids.push((await processes.start('bare-floor', 'sim', String(i), redisUrl)).pid)
  for (let i = 0; i < edges; i++) {
    const { port, pid } = await processes.start('bare-floor', 'edge', `e${i}`, String(sims), redisUrl)
    ports.push(port)
    edgePids.push(pid)
  }
  const haproxy = await processes.balance(ports)
  return {
    pids: { sims: simPids, edges: edgePids, haproxy: [haproxy.pid] },
    client: () => ackClient(`ws://127.0.0.1:${haproxy.port}/`),
    stop: () => processes.stop(),
  }
}
