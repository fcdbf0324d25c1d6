import { expect, test } from 'vitest'
import { dayOf } from '../../src/core/time.ts'
import { turnOf } from '../../src/core/turn.ts'
import { scheduleFollowUps } from '../../src/story/follow-up.ts'
import { grownLife } from '../support/grown-life.ts'

const one = grownLife(25)
const turn = turnOf(one.life, one.minute(), one.context)
const followUpItems = () => one.life.agenda.filter(({ key }) => key.startsWith('then:'))

test('follow-ups are scheduled at 16:50 within their span of days, at least a day later, with the cast of the first event', () => {
  const cast = { friend: 'p3' }
  scheduleFollowUps(
    turn,
    [
      { event: 'soon', afterDays: [0, 0] },
      { event: 'later', afterDays: [20, 30] },
    ],
    cast,
  )
  expect(one.life.story.pending).toEqual({
    'then:1': { eventId: 'soon', cast: { friend: 'p3' } },
    'then:2': { eventId: 'later', cast: { friend: 'p3' } },
  })
  expect(one.life.story.pending['then:1']?.cast).not.toBe(cast)
  const [soon, later] = ['then:1', 'then:2'].map((key) => followUpItems().find((item) => item.key === key)?.minute ?? 0)
  const today = dayOf(turn.minute)
  expect(soon).toBe((today + 1) * 1440 + 1010)
  const daysLater = ((later ?? 0) - 1010) / 1440 - today
  expect([20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]).toContain(daysLater)
})

test('an outcome without follow-ups schedules nothing', () => {
  const before = followUpItems().length
  scheduleFollowUps(turn, undefined, {})
  expect(followUpItems()).toHaveLength(before)
})
