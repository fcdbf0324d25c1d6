import { expect, test } from 'vitest'
import type { Messages } from '../../src/catalogue/messages.ts'
import { joined, messageOf, phrase, say } from '../../src/core/message.ts'
import { nextVariant, variantInTurn } from '../../src/core/told.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { engineLimits } from '../../src/life/limits.ts'
import { oneLife } from '../support/one-life.ts'
import { words } from '../support/words.ts'

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

test('the variants come in turn, and in another life from another one', () => {
  const variants = ['One.', 'Two.', 'Three.'] as const
  const turn = turnWith({ 'love.divorce-house-sold': variants })
  const told = Array.from({ length: 7 }, () => say(turn, 'love.divorce-house-sold'))
  expect(new Set(told.slice(0, 3))).toEqual(new Set(variants))
  expect(told.slice(3)).toEqual(told.slice(0, 4))
  const first = new Set(Array.from({ length: 20 }, (_, day) => variantInTurn({ birthDay: day }, 'a', 0, 3)))
  expect(first).toEqual(new Set([0, 1, 2]))
})

const perYear = 525_960

test('a message that is told every year has its variants in turn, also when the life has forgotten that it was told', () => {
  const { life } = turnWith({})
  const told = Array.from({ length: 10 }, (_, year) => {
    if (year % 2 === 0) life.story.told = []
    return nextVariant(life, year * perYear, 'love.couple', 5)
  })
  for (let year = 0; year < 6; year++) expect(new Set(told.slice(year, year + 5)).size).toBe(5)
})

test('a message that comes once in so many years as it has variants has not the words of the last time', () => {
  const { life } = turnWith({})
  const told = [35, 40, 45, 50, 60].map((year) => nextVariant(life, year * perYear, 'love.couple', 5))
  for (const [index, variant] of told.slice(1).entries()) expect(variant).not.toBe(told[index])
})

test('a life remembers what was told of a bounded number of messages', () => {
  const { life } = turnWith({})
  for (let n = 0; n < 300; n++) nextVariant(life, 0, `message-${n}`, 3)
  expect(life.story.told?.length).toBe(engineLimits.toldMax)
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
