import type { Clock } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import { openReaders } from '../open-readers.ts'
import type { RedisLink } from '../redis/connect.ts'
import { forgetEntries } from '../redis/forget-entries.ts'
import { isOutOfMemory } from '../redis/memory.ts'
import { runScript } from '../redis/scripts.ts'
import { refillMicros } from '../shared-bucket.ts'
import { toEntry } from './feed-entry.ts'
import { feedPoster } from './feed-poster.ts'
import type { FeedPost, FeedPosted, Lounge } from './ports.ts'
import { openRedisFeed } from './redis-feed.ts'

/** {@link Lounge} on Redis 7 or later. `close` stops its readers and leaves the link open. */
export function redisLounge(options: {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
}): Lounge & { close(): Promise<void> } {
  const { link } = options
  const { client, bounded } = link
  const readers = openReaders()
  return {
    post: feedPoster(options.clock, (posts) => postAll(link, posts)),
    openFeed: (historyMax, events) => readers.track(openRedisFeed({ ...options, historyMax, events })),
    async online(edge, count, ttlMs) {
      const reporting = runScript(client, 'lounge-online', [keys.loungeOnline], [edge, count, ttlMs])
      return Number(await bounded('counting connections', reporting))
    },
    async offline(edge) {
      await bounded('leaving the lounge', runScript(client, 'lounge-online', [keys.loungeOnline], [edge, '', 0]))
    },
    async claimStoring(owner, ttlMs) {
      const claiming = client.set(keys.loungeStoring, owner, 'PX', ttlMs, 'NX')
      if ((await bounded('claiming the feed', claiming)) === 'OK') return true
      return (await bounded('asking for the claim of the feed', client.get(keys.loungeStoring))) === owner
    },
    async unstored(limit) {
      const after = await bounded('asking what is stored', client.get(keys.loungeStored))
      const from = after === null ? '-' : `(${after}`
      const reading = client.xrange(keys.loungeFeed, from, '+', 'COUNT', limit)
      return (await bounded('reading the feed', reading)).flatMap(toEntry)
    },
    async stored(through, { keptMs, historyMax, ageMaxMs }) {
      const [ms, seq = '0'] = through.split('-') as [string, string?]
      const names = [keys.loungeFeed, keys.loungeStored]
      const noting = runScript(client, 'lounge-stored', names, [ms, seq, keptMs, historyMax, ageMaxMs])
      await bounded('noting what is stored', noting)
    },
    forget: (mark) => forgetEntries(link, keys.loungeFeed, mark),
    close: () => readers.stopAll(),
  }
}

/** All of them in one step, in order. What posts of one sender have in common is sent once. */
async function postAll({ client, bounded }: RedisLink, posts: readonly FeedPost[]): Promise<FeedPosted[]> {
  const senders = new Map<
    string,
    { readonly number: number; readonly bucket: string; readonly args: readonly number[] }
  >()
  const senderOf = posts.map(({ limit: { key, perMinute, burst }, entriesMax }) => {
    const name = `${perMinute} ${burst} ${entriesMax} ${key}`
    const known = senders.get(name)
    if (known !== undefined) return known.number
    const args = [refillMicros({ perHour: 60 * perMinute, burst }), burst, entriesMax]
    senders.set(name, { number: senders.size + 1, bucket: keys.loungeBucket(key), args })
    return senders.size
  })
  const list = [...senders.values()]
  const names = [keys.loungeFeed, ...list.map(({ bucket }) => bucket)]
  const entries = posts.flatMap(({ data, once }, index) => [
    data,
    senderOf[index] as number,
    once === undefined ? 0 : names.push(keys.loungeOnce(once)),
  ])
  const args = [clusterLimits.feedOnceMs, list.length, ...list.flatMap(({ args: own }) => own), ...entries]
  const posting = runScript(client, 'lounge-post', names, args)
  try {
    const reply = (await bounded('posting to the lounge', posting)) as readonly (string | number)[]
    return posts.map((_, index) => posted(reply[2 * index] as FeedPosted['outcome'], reply[2 * index + 1] ?? ''))
  } catch (error) {
    if (isOutOfMemory(error)) return posts.map(() => ({ outcome: 'overloaded' }))
    throw error
  }
}

function posted(outcome: FeedPosted['outcome'], value: string | number): FeedPosted {
  if (outcome === 'posted') return { outcome, id: String(value) }
  if (outcome === 'rate_limited') return { outcome, retryAfterMs: Number(value) }
  return { outcome }
}
