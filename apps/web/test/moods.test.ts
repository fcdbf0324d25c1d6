import type { FrameBody } from '@lifegrid/sdk/messages.generated'
import type { FeedEntry } from '@lifegrid/sdk/view-shapes'
import { expect, test } from 'vitest'
import { causesOf } from '../src/game/moods.ts'

const day = 1_440
const gauge = { now: 60, rest: 50, daysPerPoint: 3 }
const nothing = { stress: 0, health: 0, social: 0 }
const frame: FrameBody<'moodCauses'> = {
  gauges: { happiness: gauge, stress: gauge, health: gauge, social: gauge },
  causes: [
    { cause: 'age', happiness: 52, ...nothing },
    { cause: 'littleSavings', happiness: -1, ...nothing, stress: 2 },
    { cause: 'habit', name: 'run', happiness: 2, ...nothing },
    { cause: 'love', happiness: 6, ...nothing },
    { cause: 'unemployment', happiness: -9, ...nothing },
  ],
}

const entry = (n: number, title: string, minute: number, importance = 5) =>
  ({ n, title, minute, importance }) as FeedEntry

test('each cause that lasts has its sign, the strongest first, and leaves out what does nothing to the gauge', () => {
  const past = { feed: [], effects: new Map(), minute: 100 * day, now: 50 }
  const { usual, lifts, lowers, lately } = causesOf('happiness', frame, past)
  expect({ usual, lately }).toEqual({ usual: 52, lately: 0 })
  expect(lifts.map(({ cause, by }) => [cause, by])).toEqual([
    ['love', 6],
    ['habit', 2],
  ])
  expect(lowers.map(({ cause, by }) => [cause, by])).toEqual([
    ['unemployment', -9],
    ['littleSavings', -1],
  ])
})

test('what is above the rest value is of events that cannot have worn off, and not of decisions that did the opposite', () => {
  const feed = [
    entry(1, 'Long ago', 60 * day),
    entry(2, 'A party', 80 * day),
    entry(3, 'Rain', 90 * day, 1),
    entry(4, 'A quarrel', 95 * day),
    entry(5, 'A gift', 96 * day),
  ]
  const effects = new Map([
    [4, [{ value: 'happiness', by: -5 } as const]],
    [5, [{ value: 'happiness', by: 5 } as const]],
  ])
  const moods = causesOf('happiness', frame, { feed, effects, minute: 100 * day, now: 60 })
  expect(moods.lately).toBe(10)
  expect(moods.events).toEqual(['A gift', 'A party'])
})
