import { describe, expect, test } from 'vitest'
import type { Messages } from '../../src/catalogue/messages.ts'
import { inWords, wording } from '../../src/core/message.ts'
import { inDays, wordList } from '../../src/core/phrases.ts'
import { type LifeAt, refusal, refusalInWords, whyUnavailable } from '../../src/core/refusal.ts'
import { read } from '../../src/read.ts'
import { oneLife } from '../support/one-life.ts'
import { words } from '../support/words.ts'

const day = 1440

/** A life whose catalogue has other texts for some messages. */
function lifeWith(over: Partial<Messages> = {}, minute = 0): LifeAt {
  const one = oneLife({ messages: { ...words.messages, ...over } })
  return { life: one.life, minute, catalogue: one.context.catalogue }
}

const rosa = { firstname: 'Rosa', lastname: 'Marin', sex: 'female', relation: 'sister' } as const

describe('a refusal', () => {
  test('is worded with figures, people and phrases', () => {
    const lifeAt = lifeWith({ 'love.person-related': ['{person} {person.lastname} is your {person.relation}.'] })
    const told = refusalInWords(refusal('relative', 'love.person-related', { person: rosa }), lifeAt)
    expect(told).toEqual({ code: 'relative', detail: 'Rosa Marin is your sister.' })
    const soon = refusal('too_soon', 'love.gift-recently', { days: inDays(3) })
    expect(whyUnavailable(soon, lifeAt)).toBe('The last gift is still on the table; in 3 days perhaps.')
  })

  test('without a reason has the message of its code', () => {
    const lifeAt = lifeWith()
    expect(refusalInWords(refusal('no_job'), lifeAt)).toEqual({ code: 'no_job' })
    expect(whyUnavailable(refusal('no_job'), lifeAt)).toBe('You have no job.')
  })

  test('has one of its variants, the same one for the same day', () => {
    const variants = ['One.', 'Two.', 'Three.'] as const
    const over = { 'work.retired': variants }
    const refused = refusal('not_for_you', 'work.retired')
    const drawn = Array.from({ length: 60 }, (_, n) => whyUnavailable(refused, lifeWith(over, n * day)))
    expect(new Set(drawn)).toEqual(new Set(variants))
    const later = Array.from({ length: 60 }, (_, n) => whyUnavailable(refused, lifeWith(over, n * day + 7)))
    expect(later).toEqual(drawn)
  })

  test('of an unknown command or query names it', () => {
    const one = oneLife()
    expect(one.send('fly')).toEqual({ code: 'unknown_command', detail: 'There is no command "fly".' })
    expect(read(one.life, { type: 'getWings', message: null }, one.context)).toEqual({
      ok: false,
      error: { code: 'unknown_command', detail: 'There is no query "getWings".' },
    })
  })

  test('with an unknown id, a missing value, an extra value or a sentence does not compile', () => {
    const calls = [
      // @ts-expect-error There is no such refusal.
      () => refusal('not_for_you', 'work.retierd'),
      // @ts-expect-error It needs an age.
      () => refusal('too_young', 'work.pension-age'),
      // @ts-expect-error It needs an age, not a year.
      () => refusal('too_young', 'work.pension-age', { year: 62 }),
      // @ts-expect-error It has no placeholder.
      () => refusal('not_for_you', 'work.retired', { age: 62 }),
      // @ts-expect-error A person is not a name.
      () => refusal('person_dead', 'love.person-dead', { person: 'Rosa' }),
      // @ts-expect-error It is a message for the feed, not a refusal.
      () => refusal('not_for_you', 'work.laid-off'),
      // @ts-expect-error A sentence belongs into the content.
      () => refusal('not_for_you', 'You have retired.'),
    ]
    expect(calls).toHaveLength(7)
  })
})

test('words are joined, and a list of one is the word itself', () => {
  const { catalogue } = lifeWith()
  const list = (...given: string[]) => inWords(catalogue, wordList('requirements.or', given))
  expect([list(), list('tea'), list('tea', 'milk'), list('tea', 'milk', 'jam')]).toEqual([
    '',
    'tea',
    'tea or milk',
    'tea or milk or jam',
  ])
  const jobs = [wording('requirements.job'), 'tea']
  expect(inWords(catalogue, wordList('requirements.and', jobs))).toBe('a job and tea')
})
