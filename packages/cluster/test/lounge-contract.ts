import type { FeedEntry, FeedPost, Lounge } from '@lifegrid/cluster/lounge/ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** Two edges on one server. */
export interface LoungeWorld {
  readonly first: Lounge
  readonly second: Lounge
  pass(ms: number): Promise<void>
  loseEverything(): Promise<void>
  close(): Promise<void>
}

const keep = { keptMs: 100_000, historyMax: 2, ageMaxMs: 100_000 }

/** What every {@link Lounge} does. */
export function loungeContract(name: string, open: () => Promise<LoungeWorld>): void {
  describe(`lounge: ${name}`, () => {
    let world: LoungeWorld
    const readers: { stop(): Promise<void> }[] = []
    beforeEach(async () => {
      world = await open()
    })
    afterEach(async () => {
      await Promise.all(readers.splice(0).map((reader) => reader.stop()))
      await world.close()
    })
    const read = (lounge: Lounge, historyMax = 10): FeedEntry[] => {
      const got: FeedEntry[] = []
      readers.push(lounge.openFeed(historyMax, { entries: (entries) => got.push(...entries), failed: () => {} }))
      return got
    }
    const texts = (entries: readonly FeedEntry[]): string[] => entries.map(({ data }) => data)
    const until = async (done: () => boolean): Promise<void> => {
      for (let turn = 0; turn < 200 && !done(); turn++) await world.pass(20)
      expect(done()).toBe(true)
    }

    it('[LOUNGE-2] every reader gets the same entries in the same order, and the last ones from before', async () => {
      const { first, second } = world
      for (const data of ['a', 'b', 'c']) await first.post(post(data))
      const got = [read(first, 2), read(second, 10)] as const
      await until(() => got[0].length === 2 && got[1].length === 3)
      await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? first : second).post(post(`m${i}`))))
      await until(() => got[0].length === 42 && got[1].length === 43)
      expect(texts(got[0])).toEqual(texts(got[1]).slice(1))
      expect(new Set(texts(got[1])).size).toBe(43)
    })

    it('[LOUNGE-2] a reader goes on after all data is lost', async () => {
      const { first, second } = world
      const got = read(second)
      await first.post(post('before'))
      await until(() => got.length === 1)
      await world.loseEverything()
      await world.pass(50)
      await first.post(post('after'))
      await until(() => got.length === 2)
      expect(texts(got)).toEqual(['before', 'after'])
    })

    it('[LOUNGE-6] one address has one bucket at all edges', async () => {
      const { first, second } = world
      const slow = { key: 'a', perMinute: 6, burst: 2 }
      const outcomes = [
        await first.post(post('1', { limit: slow })),
        await second.post(post('2', { limit: slow })),
        await first.post(post('3', { limit: slow })),
      ]
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['posted', 'posted', 'rate_limited'])
      expect(outcomes[2]).toHaveProperty('retryAfterMs', expect.closeTo(10_000, -3))
      expect(await second.post(post('4', { limit: { ...slow, key: 'b' } }))).toHaveProperty('outcome', 'posted')
    })

    it('[LOUNGE-2] a post with a name is in the feed once', async () => {
      const { first, second } = world
      const once = await first.post(post('x', { once: 'ada c-1' }))
      expect(await second.post(post('x', { once: 'ada c-1' }))).toEqual(once)
      expect(texts(await first.unstored(10))).toEqual(['x'])
    })

    it('[LOUNGE-21] posts of one moment are in the feed in their order, and each has its own outcome', async () => {
      const { first } = world
      const slow = { key: 'slow', perMinute: 6, burst: 1 }
      const outcomes = await Promise.all([
        first.post(post('a', { limit: slow })),
        first.post(post('b', { limit: slow })),
        first.post(post('c', { once: 'ada c-1' })),
        first.post(post('c', { once: 'ada c-1' })),
        first.post(post('d', { entriesMax: 2 })),
        first.post(post('e')),
        first.post(post('f', { limit: slow })),
      ])
      expect(outcomes.map(({ outcome }) => outcome)).toEqual([
        ...['posted', 'rate_limited', 'posted', 'posted', 'overloaded', 'posted', 'rate_limited'],
      ])
      expect(outcomes[3]).toEqual(outcomes[2])
      expect(texts(await first.unstored(10))).toEqual(['a', 'c', 'e'])
      expect(await first.post(post('g', { limit: slow }))).toHaveProperty('outcome', 'rate_limited')
    })

    it('[LOUNGE-4] a full feed takes nothing more until entries are stored', async () => {
      const { first } = world
      for (const data of ['a', 'b', 'c']) await first.post(post(data, { entriesMax: 3 }))
      expect(await first.post(post('d', { entriesMax: 3 }))).toEqual({ outcome: 'overloaded' })
      const unstored = await first.unstored(2)
      expect(texts(unstored)).toEqual(['a', 'b'])
      await world.pass(20)
      await first.stored(unstored[1]?.id ?? '', { ...keep, keptMs: 0 })
      expect(texts(await first.unstored(10))).toEqual(['c'])
      expect(await first.post(post('d', { entriesMax: 3 }))).toHaveProperty('outcome', 'posted')
    })

    it('[LOUNGE-4] keeps what is not stored, what is young, and the last entries', async () => {
      const { first, second } = world
      for (const data of ['a', 'b', 'c', 'd']) await first.post(post(data))
      const [, , third] = await first.unstored(10)
      await first.stored(third?.id ?? '', keep)
      expect(await history(second)).toEqual(['a', 'b', 'c', 'd'])
      await world.pass(20)
      await first.stored('0-0', { ...keep, keptMs: 0 })
      expect(await history(second)).toEqual(['c', 'd'])
      await first.stored('0-0', { keptMs: 0, historyMax: 2, ageMaxMs: 0 })
      expect(await history(second)).toEqual(['d'])
    })
    const history = async (lounge: Lounge): Promise<string[]> => {
      const got = read(lounge)
      await world.pass(100)
      return texts(got)
    }

    it('[RIGHTS-3] forgets the entries with a text, and no others', async () => {
      const { first, second } = world
      for (const data of ['"a":1}', '"b":1}', '"a":1, more}']) await first.post(post(data))
      await second.forget('"a":1')
      expect(await history(second)).toEqual(['"b":1}'])
      await second.forget('"c":1')
      expect(texts(await first.unstored(10))).toEqual(['"b":1}'])
    })

    it('[LOUNGE-4] one worker at a time stores, and another one takes over when it stops', async () => {
      const { first, second } = world
      expect(await first.claimStoring('one', 200)).toBe(true)
      expect(await second.claimStoring('two', 200)).toBe(false)
      expect(await first.claimStoring('one', 200)).toBe(true)
      await world.pass(300)
      expect(await second.claimStoring('two', 200)).toBe(true)
    })

    it('[LOUNGE-5] counts the connections of all edges, without those whose report has ended', async () => {
      const { first, second } = world
      expect(await first.online('one', 3, 10_000)).toBe(3)
      expect(await second.online('two', 4, 200)).toBe(7)
      expect(await first.online('one', 1, 10_000)).toBe(5)
      await world.pass(300)
      expect(await first.online('one', 1, 10_000)).toBe(1)
      await second.online('two', 4, 10_000)
      await second.offline('two')
      expect(await first.online('one', 1, 10_000)).toBe(1)
    })
  })
}

function post(data: string, options: Partial<FeedPost> = {}): FeedPost {
  return { data, entriesMax: 1_000, limit: { key: 'somebody', perMinute: 60_000, burst: 1_000 }, ...options }
}
