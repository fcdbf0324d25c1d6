import { conversationConfig } from '@lifegrid/conversation/config'
import {
  chatConfig,
  commonConfig,
  errorReportConfig,
  exportConfig,
  recordConfig,
  storeConfig,
  topologyConfig,
} from '@lifegrid/observability/config'
import { tracingConfig } from '@lifegrid/observability/tracing/tracing-config'
import { z } from 'zod'
import { analyticsConfig } from './analytics/analytics-config.ts'
import { pushConfig } from './push/push-config.ts'
import { keptConfig } from './retention/kept-config.ts'

/** The configuration of a worker. */
export const workerConfig = z.object({
  ...commonConfig,
  ...errorReportConfig,
  ...tracingConfig,
  ...recordConfig,
  ...topologyConfig,
  ...storeConfig,
  GOOGLE_PACKAGE: z.string().min(1).optional().describe('The package name of the app, which opens Google Play.'),
  GOOGLE_KEY_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('The JSON key file of a service account that may see the orders of the app in Google Play.'),
  ...exportConfig,
  ...chatConfig,
  ...conversationConfig,
  PROMETHEUS_URL: z
    .string()
    .regex(/^https?:\/\//, 'must be an http:// or https:// URL')
    .optional()
    .describe('The Prometheus from which the page of figures on the admin port (/figures) is drawn.'),
  OFFLINE_TICK_MS: z.coerce
    .number()
    .int()
    .min(1_000)
    .max(3_600_000)
    .default(60_000)
    .describe('Time between two sweeps of the offline lives, in ms. The same on all workers.'),
  OFFLINE_AGE_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(7 * 86_400_000)
    .default(600_000)
    .describe('Least time between two advances of an offline life, in ms, unless a command changes it.'),
  UNPLAYED_KEPT_MS: z.coerce
    .number()
    .int()
    .min(3_600_000)
    .max(10 * 365 * 86_400_000)
    .default(7 * 86_400_000)
    .describe(
      'Lives that were never played are removed when their players have not been connected for this time, in ms.',
    ),
  RIGHTS_SWEEP_MS: z.coerce
    .number()
    .int()
    .min(1_000)
    .max(3_600_000)
    .default(60_000)
    .describe(
      'Time between two sweeps of the deletions of accounts, and of the copies of data, in ms. The same on all workers.',
    ),
  EXPORT_KEPT_S: z.coerce
    .number()
    .int()
    .min(60)
    .max(30 * 86_400)
    .default(7 * 86_400)
    .describe("How long a copy of a player's data can be downloaded, in seconds."),
  ...pushConfig,
  ...analyticsConfig,
  ...keptConfig,
  DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(600_000)
    .default(8_000)
    .describe(
      'Longest time for running jobs on SIGTERM, in ms. Those that are left go back to their queues, for another worker.',
    ),
})
