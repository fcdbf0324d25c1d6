import type { Metrics } from '@lifegrid/observability/metrics'
import type { Queues } from '@lifegrid/queues/ports'

/** Sets the metrics of every queue: how many jobs are in each state, and how long the oldest has waited. */
export async function watchQueues(options: {
  readonly queues: Pick<Queues, 'states'>
  readonly metrics: Metrics
}): Promise<void> {
  const { queueJobs, queueOldestMs } = options.metrics.worker
  for (const { queue, oldestMs, ...states } of await options.queues.states()) {
    queueOldestMs.set({ queue }, oldestMs)
    for (const [state, jobs] of Object.entries(states)) queueJobs.set({ queue, state }, jobs)
  }
}
