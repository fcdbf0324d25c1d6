import type { OutboxJob } from '../outbox-job.ts'

/** The job that answers a request: [WHATIF-5]. A page that is shared again gets another job. */
export function toldJob(id: string, at: number): OutboxJob {
  return {
    id: `told-life-${id}-${at}`,
    queue: 'told-life',
    payload: JSON.stringify({ kind: 'one', told: id }),
    runAt: at,
  }
}
