import { expect, test } from 'vitest'
import type { Messages } from '../../src/catalogue/messages.ts'
import { joined, messageOf, phrase, say } from '../../src/core/message.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { oneLife } from '../support/one-life.ts'
import { words } from '../support/words.ts'

const day = 1440

/** A turn in which some messages have other texts. */
function turnWith(over: Partial<Messages>, minute = 0) {
  const one = oneLife({ messages: { ...words.messages, ...over } })
  return turnOf(one.life, minute, one.context)
}

const rosa = { firstname: 'Rosa', lastname: 'Marin', sex: 'female', relation: 'spouse' } as const

test('title and text are filled with words, figures and people', () => {
  const turn = turnWith({
    'love.anniversary': {
      title: '{years} years',
      text: ['{years} years with {partner} {partner.lastname}. {partner.They} knows.'],
    },
  })
  expect(messageOf(turn, 'love.anniversary', { partner: rosa, years: 5 })).toEqual({
    title: '5 years',
    message: '5 years with Rosa Marin. She knows.',
  })
})

test('one of several variants is drawn, the same one for the same day', () => {
  const variants = ['One.', 'Two.', 'Three.'] as const
  const over = { 'love.divorce-house-sold': variants }
  const drawn = Array.from({ length: 60 }, (_, n) => say(turnWith(over, n * day), 'love.divorce-house-sold'))
  expect(new Set(drawn)).toEqual(new Set(variants))
  expect(Array.from({ length: 60 }, (_, n) => say(turnWith(over, n * day + 7), 'love.divorce-house-sold'))).toEqual(
    drawn,
  )
})

test('the caller can choose the variant with its own draw', () => {
  const turn = turnWith({ 'love.divorce-house-sold': ['One.', 'Two.', 'Three.'] })
  expect([0, 0.34, 0.999].map((draw) => say(turn, 'love.divorce-house-sold', {}, draw))).toEqual([
    'One.',
    'Two.',
    'Three.',
  ])
})

test('another catalogue has other texts', () => {
  const of = (watch: string) => phrase(turnWith({ 'love.gift-watch': watch }).catalogue, 'love.gift-watch')
  expect([of('a clock'), of('a dial'), of('a clock')]).toEqual(['a clock', 'a dial', 'a clock'])
})

test('unknown ids, missing values and extra values do not compile', () => {
  const calls = (turn: Turn) => [
    // @ts-expect-error There is no such message.
    () => messageOf(turn, 'love.hate'),
    // @ts-expect-error It needs a partner.
    () => messageOf(turn, 'love.couple'),
    // @ts-expect-error It needs a partner and their savings.
    () => say(turn, 'love.wedding-savings', { partner: rosa }),
    // @ts-expect-error It has no amount.
    () => messageOf(turn, 'love.couple', { partner: rosa, amount: 5 }),
    // @ts-expect-error A partner is a person.
    () => messageOf(turn, 'love.couple', { partner: 'Rosa' }),
    // @ts-expect-error It is a message, not a text.
    () => say(turn, 'love.couple', { partner: rosa }),
  ]
  expect(calls).toBeTypeOf('function')
})

test('sentences are joined by a space, and empty ones are left out', () => {
  expect(joined('One.', '', 'Two.')).toBe('One. Two.')
  expect(joined('', '')).toBe('')
})
