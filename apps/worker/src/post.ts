import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import { workerLimits } from './limits.ts'

export interface Answer {
  readonly status: number
  /** Cut off after `outsideAnswerLengthMax` characters. */
  readonly text: string
  /** How long the server asks to wait, in ms; undefined when it does not say. */
  readonly retryAfterMs: number | undefined
}

/**
 * Posts to a server outside of the cluster, within `outsideRequestMs`.
 * @param doing names the request in errors, which do not contain the URL.
 * @throws Error when the server does not answer in time, or not in HTTP.
 */
export async function post(
  clock: Clock,
  url: string,
  { headers, body, doing }: { headers: Record<string, string>; body: string; doing: string },
): Promise<Answer> {
  const abort = new AbortController()
  const request = fetch(url, { method: 'POST', headers, body, signal: abort.signal, redirect: 'error' })
  try {
    const answering = request.then(async (response) => ({
      status: response.status,
      text: (await response.text()).slice(0, workerLimits.outsideAnswerLengthMax),
      retryAfterMs: secondsMs(response.headers.get('retry-after')),
    }))
    return await withDeadline(clock, workerLimits.outsideRequestMs, doing, answering)
  } finally {
    abort.abort()
  }
}

/** The header Retry-After in seconds as ms. Dates, which it may also have, are not understood. */
function secondsMs(retryAfter: string | null): number | undefined {
  const seconds = Number(retryAfter)
  return retryAfter !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}
