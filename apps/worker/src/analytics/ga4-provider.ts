import type { Clock } from '@lifegrid/base/clock'
import { workerLimits } from '../limits.ts'
import { post } from '../post.ts'
import type { AnalyticsBatch, AnalyticsProvider, AnalyticsResult } from './provider.ts'

export interface Ga4Options {
  /** The measurement id of a web stream, G-…, and a secret of its Measurement Protocol. */
  readonly measurementId: string
  readonly apiSecret: string
  /** Normally https://www.google-analytics.com. */
  readonly url: string
  readonly clock: Clock
}

/**
 * Google Analytics 4, which is also the analytics of Firebase, by its Measurement Protocol
 * (https://developers.google.com/analytics/devguides/collection/protocol/ga4). Google sees the address of the worker, never a player's.
 */
export function ga4Provider({ measurementId, apiSecret, url, clock }: Ga4Options): AnalyticsProvider {
  const address = `${url}/mp/collect?${new URLSearchParams({ measurement_id: measurementId, api_secret: apiSecret })}`
  const headers = { 'content-type': 'application/json' }
  return {
    name: 'ga4',
    async send(batch) {
      try {
        const body = JSON.stringify(bodyOf(batch))
        const { status, retryAfterMs } = await post(clock, address, { headers, body, doing: 'reporting to analytics' })
        return resultOf(status, retryAfterMs)
      } catch (error) {
        return { outcome: 'later', afterMs: undefined, reason: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

/** Google may use the events for counts, not for advertisements. */
function bodyOf({ clientId, events }: AnalyticsBatch): object {
  return {
    client_id: clientId,
    consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
    events: events.map(({ command, outcome, at }) => ({
      name: 'command',
      timestamp_micros: at * 1000,
      params: {
        command,
        outcome,
        // Google's reports leave out users without these two. As at Google, a session is half an hour.
        session_id: String(Math.floor(at / workerLimits.analyticsSessionMs)),
        engagement_time_msec: 1,
      },
    })),
  }
}

function resultOf(status: number, afterMs: number | undefined): AnalyticsResult {
  if (status >= 200 && status < 300) return { outcome: 'taken' }
  const reason = `analytics answers ${status}`
  if (status === 408 || status === 429 || status >= 500) return { outcome: 'later', afterMs, reason }
  return { outcome: 'refused', reason }
}
