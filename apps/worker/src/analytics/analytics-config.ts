import type { Clock } from '@lifegrid/base/clock'
import { z } from 'zod'
import { ga4Provider } from './ga4-provider.ts'
import type { AnalyticsProvider } from './provider.ts'

/** Variables for analytics. The same on all workers. */
export const analyticsConfig = {
  GA4_MEASUREMENT_ID: z
    .string()
    .regex(/^G-[A-Z0-9]{4,20}$/, 'must be the measurement id of a web stream, G-…')
    .optional()
    .describe(
      'What consenting players do is reported to this web stream of Google Analytics 4, without personal data. Nothing is reported by ' +
        'default. Needs GA4_API_SECRET.',
    ),
  GA4_API_SECRET: z
    .string()
    .min(1)
    .max(128)
    .optional()
    .describe('A secret of the Measurement Protocol of that stream. Needs GA4_MEASUREMENT_ID.'),
  GA4_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://www.google-analytics.com')
    .describe('Where Google Analytics is. https://region1.google-analytics.com collects in the European Union.'),
} as const

type AnalyticsConfig = z.output<z.ZodObject<typeof analyticsConfig>>

/**
 * The provider; undefined when analytics are off.
 * @throws Error when only one of the two variables is set.
 */
export function analyticsProvider(config: AnalyticsConfig, clock: Clock): AnalyticsProvider | undefined {
  const { GA4_MEASUREMENT_ID: measurementId, GA4_API_SECRET: apiSecret, GA4_URL: url } = config
  if (measurementId === undefined && apiSecret === undefined) return undefined
  if (measurementId === undefined || apiSecret === undefined)
    throw new Error('GA4_MEASUREMENT_ID and GA4_API_SECRET: set both, or none to leave analytics off.')
  return ga4Provider({ measurementId, apiSecret, url, clock })
}
