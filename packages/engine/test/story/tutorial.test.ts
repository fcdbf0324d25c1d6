import { describe, expect, test } from 'vitest'
import type { TutorialBeat } from '../../src/catalogue/rewards.ts'
import { balance } from '../../src/core/ledger.ts'
import { oneLife, question } from '../support/one-life.ts'

const tutorial: readonly TutorialBeat[] = [
  { id: 'hello', title: 'Hello', text: 'Hello, {name}.', afterMinutes: 5, claim: { diamonds: 4 } },
  { id: 'pace', title: 'Pace', text: 'Change it.', afterMinutes: 60, task: { of: 'did.speed', by: 1 } },
  { id: 'bye', title: 'Bye', text: 'That was it.', afterMinutes: 5_000 },
]
const told = (one: ReturnType<typeof oneLife>) =>
  one.life.feed.filter(({ eventId }) => tutorial.some(({ id }) => id === eventId)).map(({ eventId }) => eventId)
/** The slowest speed: a game minute takes two seconds. */
const minutesMs = (minutes: number) => minutes * 2_000

describe('the tutorial', () => {
  test('tells its beats in order, each at its time, and ends after the last', () => {
    const one = oneLife({ tutorial })
    one.wait(minutesMs(4))
    expect(told(one)).toEqual([])
    one.wait(minutesMs(1))
    expect(told(one)).toEqual(['hello'])
    expect(one.life.feed.at(-1)?.message).toBe('Hello, Ada.')
    one.wait(minutesMs(60))
    expect(told(one)).toEqual(['hello', 'pace'])
    one.wait(minutesMs(5_000))
    expect(told(one)).toEqual(['hello', 'pace', 'bye'])
    expect(one.life.retention.tutorial).toBeNull()
  })

  test('tells the next beat at once when a task is done', () => {
    const one = oneLife({ tutorial })
    one.send('speed', 1000, minutesMs(30))
    one.send('speed', 10_000)
    one.wait(minutesMs(35))
    expect(told(one)).toEqual(['hello', 'pace'])
    one.send('speed', 10_000)
    one.wait(minutesMs(1))
    expect(told(one)).toEqual(['hello', 'pace', 'bye'])
  })

  test('tells a beat with a condition when the condition holds, but not before its time', () => {
    const one = oneLife({
      tutorial: [
        ...tutorial.slice(0, 1),
        {
          id: 'pace',
          title: 'Pace',
          text: 'That was fast.',
          afterMinutes: 60,
          when: { kind: 'statistic', of: 'did.stop', from: 1 },
        },
        { id: 'bye', title: 'Bye', text: 'That was it.', afterMinutes: 5 },
      ],
    })
    one.wait(minutesMs(5_000))
    expect(told(one)).toEqual(['hello'])
    expect(one.life.agenda.some(({ kind }) => kind === 'tutorial')).toBe(false)
    one.send('stop')
    one.send('start')
    one.wait(minutesMs(1))
    expect(told(one)).toEqual(['hello', 'pace'])
    one.wait(minutesMs(5))
    expect(told(one)).toEqual(['hello', 'pace', 'bye'])
  })

  test('does not exist in later lives', () => {
    const one = oneLife({ tutorial })
    one.send('restart')
    one.send('characterSetup', { firstname: 'Bea', lastname: 'Olsen', sex: 'female' })
    one.wait(minutesMs(10_000))
    expect(told(one)).toEqual([])
  })

  test('keeps the storyteller quiet in the day before each of its beats', () => {
    const late: TutorialBeat[] = Array.from({ length: 400 }, (_, n) => ({
      id: `late-${n}`,
      title: 'Late',
      text: 'Late.',
      afterMinutes: 1_439,
    }))
    const one = oneLife({ tutorial: late, events: [question('first')] })
    one.send('speed', 1)
    one.wait((399 * 1_439) / 5)
    expect(one.life.question).toBeNull()
    one.wait((60 * 1440) / 5)
    expect(one.life.question?.eventId).toBe('first')
  })

  test('offers rewards that can be claimed once', () => {
    const one = oneLife({ tutorial })
    one.wait(minutesMs(5))
    const before = balance(one.life, 'diamonds')
    expect(one.life.feed.at(-1)?.claim).toEqual({ diamonds: 4 })
    expect(one.send('claimEvent', { eventId: 'pace' })?.code).toBe('nothing_to_claim')
    expect(one.send('claimEvent', { eventId: 'hello' })).toBeUndefined()
    expect(one.life.feed.some(({ claim }) => claim !== undefined)).toBe(false)
    expect(one.send('claimEvent', { eventId: 'hello' })?.code).toBe('nothing_to_claim')
    expect(balance(one.life, 'diamonds') - before).toBe(4)
  })
})
