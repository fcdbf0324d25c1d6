/**
 * [JOB-4] The id of the job that lets another worker join a sweep. It is the id of the sweep's own job with a number, which rises from one
 * job to the next; so a job that runs twice asks for the same one. A job's id must not contain ':', and those of schedules do.
 */
export function nextSweepId(jobId: string): string {
  const id = jobId.replaceAll(':', '.')
  const [, first = id, number = '1'] = /^(.*)-n(\d+)$/.exec(id) ?? []
  return `${first}-n${Number(number) + 1}`
}
