import type { Clock } from '@lifegrid/base/clock'
import type { Logger } from '@lifegrid/observability/logger'
import { z } from 'zod'
import { fcmProvider, readServiceAccount } from './fcm-provider.ts'
import { logProvider } from './log-provider.ts'
import type { PushProvider } from './provider.ts'
import type { PushRules } from './push-sweep.ts'

const hour = z.coerce.number().int().min(0).max(23)

/** Variables for notifications. */
export const pushConfig = {
  FCM_SERVICE_ACCOUNT_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Key file of a Google service account that may send with Firebase Cloud Messaging. Without it, notifications are only logged.',
    ),
  FCM_URL: z.url().default('https://fcm.googleapis.com').describe('Where Firebase Cloud Messaging is. For tests.'),
  PUSH_QUIET_FROM_HOUR: hour
    .default(22)
    .describe('Hour of the day, in the time zone of the device, from which no notifications are sent.'),
  PUSH_QUIET_UNTIL_HOUR: hour
    .default(8)
    .describe(
      'Hour of the day at which they are sent again. The same as PUSH_QUIET_FROM_HOUR: there are no quiet hours.',
    ),
  PUSH_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'not a time zone: give an IANA name, such as Europe/Berlin')
    .default('UTC')
    .describe('Time zone of devices that have not given theirs, as an IANA name.'),
  PUSH_DAILY_MAX: z.coerce
    .number()
    .int()
    .min(0)
    .max(100)
    .default(4)
    .describe('The most notifications that a player gets in 24 hours. 0: none.'),
} as const

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name })
    return true
  } catch {
    return false
  }
}

type PushConfig = z.output<z.ZodObject<typeof pushConfig>>

/** @throws Error when the key file cannot be read. */
export function pushSettings(
  config: PushConfig,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): { readonly provider: PushProvider; readonly rules: PushRules } {
  const { FCM_SERVICE_ACCOUNT_FILE: file, FCM_URL: url } = config
  return {
    provider: file === undefined ? logProvider(logger) : fcmProvider({ account: readServiceAccount(file), url, clock }),
    rules: {
      quiet: { fromHour: config.PUSH_QUIET_FROM_HOUR, untilHour: config.PUSH_QUIET_UNTIL_HOUR },
      defaultZone: config.PUSH_TIME_ZONE,
      dailyMax: config.PUSH_DAILY_MAX,
    },
  }
}
