import { expect, it } from 'vitest'
import type { ReplyLine } from '../../../src/catalogue/reply.ts'
import type { Conversation } from '../../../src/life/conversations.ts'
import { canSay, isSpecific, type Speaker } from '../../../src/systems/talk/reply-fit.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { turnIn } from '../../support/working-world.ts'

const plain: ReplyLine = { sentiment: 'positive', text: 'Good.' }

/** A friend of 40 in a good mood, whose traits are all at `trait`. */
function speaker(trait = 50): Speaker {
  const one = grownLife(40)
  const person = addSomeone(one, { relation: 'friend', age: 40 })
  const conversation = { person: person.id, messages: [] } as unknown as Conversation
  return { turn: turnIn(one), person, conversation, mood: 'great', traitOf: () => trait, known: {} }
}

it.each<[string, Partial<ReplyLine>, boolean]>([
  ['a line without conditions', {}, true],
  ['their mood', { mood: 'great' }, true],
  ['another mood', { mood: 'bad' }, false],
  ['their relation', { relations: ['friend', 'cousin'] }, true],
  ['another relation', { relations: ['mother'] }, false],
  ['their age', { age: { from: 35, to: 45 } }, true],
  ['another age', { age: { to: 30 } }, false],
  ['the player’s age', { playerAge: { from: 40 } }, true],
  ['another age of the player', { playerAge: { from: 41 } }, false],
  ['a trait that is not high', { trait: { of: 'warmth', is: 'high' } }, false],
  ['a quarrel that there is not', { about: 'quarrel' }, false],
  ['something that they do not remember', { recalls: ['lent me money'] }, false],
])('a person can say a line for %s: %o is %s', (_, over, said) => {
  expect(canSay(speaker(), { ...plain, ...over })).toBe(said)
})

it('a line for a high trait is said by those who have it', () => {
  expect(canSay(speaker(80), { ...plain, trait: { of: 'warmth', is: 'high' } })).toBe(true)
})

it('a line with a condition on people or times is specific', () => {
  expect(isSpecific(plain)).toBe(false)
  expect(isSpecific({ ...plain, relations: ['friend'] })).toBe(true)
})
