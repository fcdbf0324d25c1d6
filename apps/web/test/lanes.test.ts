import type { FeedEntry, HealthConditionShape } from '@lifegrid/sdk/view-shapes'
import { expect, test } from 'vitest'
import { lanesOf } from '../src/game/lanes.ts'

const day = 1_440
const anchor = { minute: 366 * day, date: '2001-01-01', time: '00:00' }

test('what is known of a life is in lanes, each thing from its beginning to its end or to now', () => {
  const school = { locationName: 'Lincoln High', dateStarted: '2000-01-03', dateEnded: '2000-01-10' }
  const current = { locationName: 'State', dateStarted: '2000-02-01', dateEnded: null }
  const lanes = lanesOf({
    anchor,
    schools: { records: [school], current } as never,
    jobs: { job: null, former: [{ title: 'clerk', sinceMinute: 40 * day, endedMinute: 90 * day }] },
    loves: [
      {
        personId: 'p1',
        name: 'Robin',
        status: 'divorced',
        sinceMinute: 50 * day,
        marriedMinute: 60 * day,
        endedMinute: 99 * day,
      },
      { personId: 'p2', status: 'dating', sinceMinute: 120 * day, marriedMinute: null, endedMinute: null },
    ],
    loveTitle: (name = 'somebody', status) => `${name}, ${status}`,
    conditions: [{ title: 'a cold', sinceMinute: 5 * day } as HealthConditionShape],
    feed: [
      { title: 'A wedding', minute: 9 * day, importance: 8 } as FeedEntry,
      { title: 'Rain', minute: 9 * day, importance: 2 } as FeedEntry,
    ],
  })
  expect(lanes).toEqual([
    {
      name: 'school',
      spans: [
        { title: 'Lincoln High', from: 2 * day, to: 9 * day, isOver: true },
        { title: 'State', from: 31 * day, to: 366 * day, isOver: false },
      ],
    },
    { name: 'work', spans: [{ title: 'clerk', from: 40 * day, to: 90 * day, isOver: true }] },
    {
      name: 'love',
      spans: [
        { title: 'Robin, divorced', from: 50 * day, to: 99 * day, isOver: true },
        { title: 'somebody, dating', from: 120 * day, to: 366 * day, isOver: false },
      ],
    },
    { name: 'health', spans: [{ title: 'a cold', from: 5 * day, to: 366 * day, isOver: false }] },
    { name: 'turns', spans: [{ title: 'A wedding', from: 9 * day, to: 9 * day, isOver: true }] },
  ])
})
