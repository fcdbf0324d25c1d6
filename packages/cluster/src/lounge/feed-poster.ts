import type { Clock } from '@lifegrid/base/clock'
import { DeadlineError } from '@lifegrid/base/deadline'
import { clusterLimits } from '../limits.ts'
import type { FeedPost, FeedPosted } from './ports.ts'

interface Waiting {
  readonly post: FeedPost
  /** Monotonic time. */
  readonly since: number
  resolve(posted: FeedPosted): void
  reject(error: unknown): void
}

/**
 * Posts what has come in one turn of the event loop, or while the call before was under way, in one call. So a call costs the same for one
 * message as for many, and the posts reach the feed in the order in which they were made.
 * @param send posts all in order, and returns an outcome for each.
 */
export function feedPoster(
  clock: Clock,
  send: (posts: readonly FeedPost[]) => Promise<readonly FeedPosted[]>,
): (post: FeedPost) => Promise<FeedPosted> {
  let waiting: Waiting[] = []
  let isBusy = false
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, clusterLimits.feedPostsMax)
      waiting = waiting.slice(batch.length)
      await sendBatch(clock, send, batch)
    }
    isBusy = false
  }
  return (post) =>
    new Promise((resolve, reject) => {
      waiting.push({ post, since: clock.monotonic(), resolve, reject })
      if (isBusy) return
      isBusy = true
      clock.after(0, () => void run())
    })
}

/** Settles every post. Those that have waited behind a call without an answer are not sent: their senders have been told to try again. */
async function sendBatch(
  clock: Clock,
  send: (posts: readonly FeedPost[]) => Promise<readonly FeedPosted[]>,
  batch: readonly Waiting[],
): Promise<void> {
  const oldest = clock.monotonic() - clusterLimits.commandTimeoutMs
  const sent = batch.filter(({ since }) => since >= oldest)
  for (const { since, reject } of batch) {
    if (since < oldest) reject(new DeadlineError('posting to the lounge: the posts before it had no answer in time'))
  }
  if (sent.length === 0) return
  try {
    const outcomes = await send(sent.map(({ post }) => post))
    for (const [index, { resolve, reject }] of sent.entries()) {
      const outcome = outcomes[index]
      if (outcome === undefined) reject(new Error('posting to the lounge: there is no outcome for a post'))
      else resolve(outcome)
    }
  } catch (error) {
    for (const { reject } of sent) reject(error)
  }
}
