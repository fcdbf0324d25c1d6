import type { JobDefinition } from '@lifegrid/engine/catalogue/job'
import type { JobId } from './ids.generated.ts'

/** One job. The file is named after the id. */
export function defineJob(job: Omit<JobDefinition, 'id'> & { readonly id: JobId }): JobDefinition {
  return job
}
