import { commonConfig, recordConfig, topologyConfig } from '@lifegrid/observability/config'
import { z } from 'zod'

/** What a sim is told. */
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
    .describe('How long a drain may take on SIGTERM before the process leaves all the same, in ms.'),
})
