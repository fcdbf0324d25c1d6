import type { QueueState } from '@lifegrid/queues/ports'
import { columns } from '../columns.ts'
import { duration } from './duration.ts'
import { withQueues } from './with-queues.ts'

/** `lifegrid queues`. @returns the exit code. */
export async function queuesCommand({ json }: { readonly json?: boolean }): Promise<number> {
  const states = await withQueues((queues) => queues.states())
  console.log(json === true ? JSON.stringify({ queues: states }) : queuesText(states))
  return 0
}

export function queuesText(states: readonly QueueState[]): string {
  const rows = states.map(({ queue, waiting, delayed, active, failed, oldestMs }) => [
    queue,
    ...[waiting, delayed, active, failed].map(String),
    waiting === 0 ? '-' : duration(oldestMs),
  ])
  const table = columns(['QUEUE', 'WAITING', 'DELAYED', 'ACTIVE', 'FAILED', 'OLDEST'], rows)
  const dead = states.find(({ queue }) => queue === 'dead-letter')?.waiting ?? 0
  if (dead === 0) return table
  return `${table}\n\n${dead} ${dead === 1 ? 'job has' : 'jobs have'} failed for good: npx lifegrid dead-letters list`
}
