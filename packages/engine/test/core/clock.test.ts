import { speedValues } from '@lifegrid/contract/limits'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advance } from '../../src/advance.ts'
import { lifeHash } from '../../src/codec/codec.ts'
import { nextDueMinute } from '../../src/core/agenda.ts'
import { minuteAt, wallAt } from '../../src/core/clock.ts'
import { testCatalogue } from '../support/catalogue.ts'
import { newLife, send } from '../support/life-at.ts'

const quiet = { catalogue: { ...testCatalogue, events: [] } }

test('[ENG-1] advancing to the present or the past changes nothing', () => {
  const life = newLife('any seed', quiet)
  const before = lifeHash(life)
  expect(advance(life, life.at, quiet)).toEqual([])
  expect(advance(life, life.at - 5, quiet)).toEqual([])
  expect(lifeHash(life)).toBe(before)
})

test('a speed value v plays 5 game minutes in v milliseconds', () => {
  for (const speed of speedValues) {
    const life = newLife('a speed test', quiet)
    send(life, 'speed', speed)
    const from = minuteAt(life, life.at)
    expect(minuteAt(life, life.at + speed)).toBe(from + 5)
    expect(minuteAt(life, life.at + speed - 1)).toBe(from + (speed === 1 ? 0 : 4))
  }
})

test('wallAt returns the first millisecond at which minuteAt reaches the minute', () => {
  fc.assert(
    fc.property(fc.constantFrom(...speedValues), fc.integer({ min: 1, max: 60_000_000 }), (speed, ahead) => {
      const life = newLife('a wall clock', quiet)
      send(life, 'speed', speed)
      const minute = minuteAt(life, life.at) + ahead
      const at = wallAt(life, minute) as number
      expect(minuteAt(life, at)).toBeGreaterThanOrEqual(minute)
      expect(minuteAt(life, at - 1)).toBeLessThan(minute)
    }),
  )
})

test('stop stops the clock at once, and start continues from the same minute', () => {
  const life = newLife('stop and go', quiet)
  send(life, 'speed', 1000)
  send(life, 'stop', undefined, 2_000)
  const stopped = minuteAt(life, life.at)
  expect(stopped).toBe(10)
  expect(minuteAt(life, life.at + 10_000_000)).toBe(stopped)
  expect(wallAt(life, stopped + 1)).toBeNull()
  send(life, 'start', undefined, 5_000)
  expect(minuteAt(life, life.at)).toBe(stopped)
  expect(minuteAt(life, life.at + 1_000)).toBe(stopped + 5)
})

test('sending the same speed repeatedly loses no fractions of a minute', () => {
  const life = newLife('an impatient one', quiet)
  for (let i = 0; i < 40; i++) send(life, 'speed', 10_000, 500)
  expect(minuteAt(life, life.at)).toBe(10)
})

test('a question stops the clock at the minute at which it is asked, until it is answered', () => {
  const life = newLife('a question')
  send(life, 'speed', 1)
  let due = nextDueMinute(life) as number
  while (life.question === null) {
    due = nextDueMinute(life) as number
    advance(life, (wallAt(life, due) as number) + 700, { catalogue: testCatalogue })
  }
  expect(minuteAt(life, life.at)).toBe(life.question.minute)
  expect(minuteAt(life, life.at + 1e9)).toBe(life.question.minute)
  expect(wallAt(life, life.question.minute + 1)).toBeNull()
  const asked = life.question.minute
  send(life, 'answer', { eventId: life.question.eventId, option: 'free' }, 60_000)
  expect(minuteAt(life, life.at)).toBe(asked)
  expect(minuteAt(life, life.at + 2)).toBe(asked + 10)
})
