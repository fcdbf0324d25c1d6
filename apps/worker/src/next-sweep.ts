/**
 * [JOB-4] The id of the job with which a sweep calls another worker to help. It is the id of the sweep's own job with the next number, so a
 * job that runs twice enqueues the same one. A job's id must not contain ':', which the ids of scheduled jobs do.
 */
export function nextSweepId(jobId: string): string {
  const id = jobId.replaceAll(':', '.')
  const [, first = id, number = '1'] = /^(.*)-n(\d+)$/.exec(id) ?? []
  return `${first}-n${Number(number) + 1}`
}
