import { fail } from '@lifegrid/base/result'
import { appleNotifications } from '@lifegrid/receipts/apple'
import { readSandboxReport } from '@lifegrid/receipts/sandbox'
import { appleOptions, sandboxKey } from '@lifegrid/receipts/stores'
import { readStripeEvent } from '@lifegrid/receipts/stripe'
import { z } from 'zod'
import type { EdgeConfig } from './config.ts'
import type { ReadReport, StoreRoutesOptions } from './http/store-routes.ts'

const appleBody = z.object({ signedPayload: z.string() })

/** How the reports of the stores that the configuration opens are read. @throws Error when a file cannot be read. */
export function storeReports(
  config: Pick<EdgeConfig, 'STRIPE_WEBHOOK_SECRET' | (keyof Parameters<typeof appleOptions>[0] & keyof EdgeConfig)>,
  now: () => number,
): StoreRoutesOptions['storeReports'] {
  const secret = config.STRIPE_WEBHOOK_SECRET
  const apple = appleOptions(config)
  const sandbox = sandboxKey(config)
  return {
    ...(secret !== undefined && { stripe: stripeReports(secret, now) }),
    ...(apple && { apple: appleReports(appleNotifications(apple)) }),
    ...(sandbox && { sandbox: ({ body }) => readSandboxReport(body, sandbox, now()) }),
  }
}

function stripeReports(secret: string, now: () => number): ReadReport {
  return async ({ body, headers }) => {
    const signature = headers['stripe-signature']
    return readStripeEvent({ body, signature: typeof signature === 'string' ? signature : '', secret }, now())
  }
}

function appleReports(read: ReturnType<typeof appleNotifications>): ReadReport {
  return async ({ body }) => {
    const parsed = appleBody.safeParse(json(body))
    return parsed.success ? read(parsed.data.signedPayload) : fail('forged')
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
