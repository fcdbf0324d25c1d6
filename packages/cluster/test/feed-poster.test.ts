import { clusterLimits } from '@lifegrid/cluster/limits'
import { feedPoster } from '@lifegrid/cluster/lounge/feed-poster'
import type { FeedPost, FeedPosted } from '@lifegrid/cluster/lounge/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'

const post = (data: string): FeedPost => ({ data, entriesMax: 10, limit: { key: 'a', perMinute: 1, burst: 1 } })
const posted = (id: string): FeedPosted => ({ outcome: 'posted', id })

/** Each call waits for its answer: `answers[n]` has the outcomes of call n, or throws. */
function world() {
  const clock = manualClock()
  const calls: string[][] = []
  const answers: ((outcomes: () => readonly FeedPosted[]) => void)[] = []
  const poster = feedPoster(clock, (posts) => {
    calls.push(posts.map(({ data }) => data))
    return new Promise((resolve, reject) => {
      answers.push((outcomes) => {
        try {
          resolve(outcomes())
        } catch (error) {
          reject(error)
        }
      })
    })
  })
  const outcomes: string[] = []
  const say = (...texts: string[]): void => {
    for (const text of texts) {
      poster(post(text)).then(
        (outcome) => outcomes.push(`${text} ${outcome.outcome}`),
        (error: unknown) => outcomes.push(`${text} ${(error as Error).message}`),
      )
    }
  }
  return { clock, calls, answers, outcomes, say, pass: (ms = 0) => clock.run(ms) }
}

describe('[LOUNGE-21] posts to the feed', () => {
  it('go in one call when they come in one turn or while a call is under way, in their order', async () => {
    const { calls, answers, outcomes, say, pass } = world()
    say('a', 'b')
    await pass()
    say('c')
    await pass(5)
    say('d')
    await pass(5)
    expect(calls).toEqual([['a', 'b']])
    answers[0]?.(() => [posted('1-0'), { outcome: 'overloaded' }])
    await pass()
    expect(calls).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(outcomes).toEqual(['a posted', 'b overloaded'])
    answers[1]?.(() => [posted('2-0'), posted('2-1')])
    await pass()
    say('e')
    await pass()
    expect(calls).toHaveLength(3)
    expect(outcomes.slice(2)).toEqual(['c posted', 'd posted'])
  })

  it('go in calls of a bounded size', async () => {
    const { calls, answers, say, pass } = world()
    const texts = Array.from({ length: clusterLimits.feedPostsMax + 1 }, (_, n) => `m${n}`)
    say(...texts)
    await pass()
    answers[0]?.(() => texts.slice(0, -1).map((_, n) => posted(`1-${n}`)))
    await pass()
    expect(calls.map(({ length }) => length)).toEqual([clusterLimits.feedPostsMax, 1])
    expect(calls.flat()).toEqual(texts)
  })

  it('all fail when their call fails, and the next ones are tried', async () => {
    const { calls, answers, outcomes, say, pass } = world()
    say('a', 'b')
    await pass()
    say('c')
    answers[0]?.(() => {
      throw new Error('gone')
    })
    await pass()
    expect(outcomes).toEqual(['a gone', 'b gone'])
    expect(calls.at(-1)).toEqual(['c'])
  })

  it('are not sent when they have waited too long behind a call without an answer', async () => {
    const { calls, answers, outcomes, say, pass } = world()
    say('a')
    await pass()
    say('old')
    await pass(clusterLimits.commandTimeoutMs)
    say('new')
    await pass(1)
    answers[0]?.(() => [posted('1-0')])
    await pass()
    expect(calls).toEqual([['a'], ['new']])
    expect(outcomes).toEqual(['a posted', 'old posting to the lounge: the posts before it had no answer in time'])
  })
})
