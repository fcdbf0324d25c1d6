import type { FeedEntry } from '@lifegrid/sdk/view-shapes'
import { describe, expect, test } from 'vitest'
import { type Chapter, foldFeed, lastGapOf, leavesOf } from '../src/game/fold-feed.ts'

const anchor = { minute: 0, date: '2000-01-01', time: '00:00' }
const year = 366 * 1_440

function entry(n: number, minute: number, more: Partial<FeedEntry> = {}): FeedEntry {
  return { n, minute, eventId: `e${n}`, title: `Title ${n}`, message: 'Text.', importance: 2, ...more }
}

const entriesOf = (chapter: Pick<Chapter, 'runs'> | undefined) => chapter?.runs.flatMap(({ entries }) => entries) ?? []

describe('the feed', () => {
  test('has a chapter for each age', () => {
    const chapters = foldFeed([entry(1, 0), entry(2, 10), entry(3, year), entry(4, 3 * year)], anchor)
    expect(chapters.map(({ age, runs }) => [age, entriesOf({ runs }).length])).toEqual([
      [0, 2],
      [1, 1],
      [3, 1],
    ])
  })

  test('folds events that repeat within a year into the latest one', () => {
    const rain = { eventId: 'rain' }
    const [first, second] = foldFeed([entry(1, 0, rain), entry(2, 5), entry(3, 9, rain), entry(4, year, rain)], anchor)
    expect(entriesOf(first).map(({ entry: { n }, earlier }) => [n, earlier.map((one) => one.n)])).toEqual([
      [2, []],
      [3, [1]],
    ])
    expect(entriesOf(second).map(({ entry: { n }, earlier }) => [n, earlier.length])).toEqual([[4, 0]])
  })

  test('[WEB-5] has leaves of a size that can be drawn at once', () => {
    const [chapter] = foldFeed(
      Array.from({ length: 75 }, (_, n) => entry(n + 1, n)),
      anchor,
    )
    const leaves = chapter?.runs.flatMap(leavesOf) ?? []
    expect(leaves.map(({ n, entries }) => [n, entries.length])).toEqual([
      [0, 30],
      [1, 30],
      [2, 15],
    ])
    expect(leaves.flatMap(({ entries }) => entries)).toEqual(entriesOf(chapter))
  })

  test('never folds what is important or has something to take', () => {
    const turns = [entry(1, 0, { eventId: 'a', importance: 8 }), entry(2, 1, { eventId: 'a', importance: 8 })]
    const gifts = [entry(3, 2, { eventId: 'b', claim: { diamonds: 1 } }), entry(4, 3, { eventId: 'b' })]
    expect(entriesOf(foldFeed([...turns, ...gifts], anchor)[0])).toHaveLength(4)
  })

  test('[WEB-7] says where this device has missed entries, and folds none over such a place', () => {
    const rain = { eventId: 'rain' }
    const feed = [
      entry(41, 0, rain),
      entry(42, 5),
      entry(60, 9, rain),
      entry(61, 12),
      entry(80, year),
      entry(81, year + 1),
    ]
    const missing = foldFeed(feed, anchor).map(({ runs }) => runs.map(({ missingBefore }) => missingBefore))
    expect(missing).toEqual([[41, 60], [80]])
    expect(entriesOf(foldFeed(feed, anchor)[0])).toHaveLength(4)
    expect(foldFeed([entry(1, 0), entry(2, 1)], anchor)[0]?.runs[0]?.missingBefore).toBeUndefined()
    expect([lastGapOf(feed), lastGapOf(feed.slice(0, 2)), lastGapOf([entry(1, 0), entry(2, 1)])]).toEqual([
      80,
      41,
      undefined,
    ])
  })
})
