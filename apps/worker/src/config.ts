import { commonConfig, recordConfig, topologyConfig } from '@lifegrid/observability/config'
import { z } from 'zod'

/** What a worker is told. */
export const workerConfig = z.object({
  ...commonConfig,
  ...recordConfig,
  ...topologyConfig,
  OFFLINE_TICK_MS: z.coerce
    .number()
    .int()
    .min(1_000)
    .max(3_600_000)
    .default(60_000)
    .describe('How often offline lives are swept, in ms. The same on all workers.'),
  OFFLINE_AGE_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(7 * 86_400_000)
    .default(600_000)
    .describe(
      'How long an offline life is left alone at least once it was brought to now, unless a command touches it, in ms.',
    ),
  DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(600_000)
    .default(8_000)
    .describe('How long jobs under way may take on SIGTERM before the process leaves all the same, in ms.'),
})
