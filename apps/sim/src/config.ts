import { commonConfig, recordConfig, topologyConfig } from '@lifegrid/observability/config'
import { z } from 'zod'

/** The configuration of a sim. */
export const simConfig = z.object({
  ...commonConfig,
  ...recordConfig,
  ...topologyConfig,
  DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(600_000)
    .default(8000)
    .describe('Longest time of a drain on SIGTERM, in ms. The process ends after it even if partitions are left.'),
})
