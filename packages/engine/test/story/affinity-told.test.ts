import { expect, test } from 'vitest'
import { turnOf } from '../../src/core/turn.ts'
import { watchAffinity } from '../../src/story/affinity-told.ts'
import { sendLoveNews } from '../../src/systems/love/love-news.ts'
import { changeAffinity } from '../../src/systems/people/affinity.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'

function three() {
  const one = grownLife(25)
  const [friend, other, stranger] = [addSomeone(one), addSomeone(one), addSomeone(one)] as const
  const turn = turnOf(one.life, one.minute(), one.context)
  return { turn, friend, other, stranger, change: watchAffinity(turn, { friend: friend.id, other: other.id }) }
}

test('the change of an event is the sum over its people, as far as their affinity can change', () => {
  const { friend, other, stranger, change } = three()
  changeAffinity(friend, 8)
  changeAffinity(other, -3)
  changeAffinity(stranger, 20)
  expect(change()).toBe(5)
  changeAffinity(friend, 500)
  expect(change()).toBe(100 - 60 - 3)
})

test('[OUT-6] what love news tell of these people is left out, and other news are not', () => {
  const { turn, friend, other, stranger, change } = three()
  const told = { title: 'News', message: 'Some news.' }
  changeAffinity(friend, 15)
  sendLoveNews(turn, { what: 'engaged', person: friend, ...told, affinityChange: 15 })
  changeAffinity(other, 4)
  sendLoveNews(turn, { what: 'gift', person: stranger, ...told, affinityChange: 9 })
  expect(change()).toBe(4)
})

test('without people or without a change there is nothing to tell', () => {
  const { turn, change } = three()
  expect(change()).toBeUndefined()
  expect(watchAffinity(turn, {})()).toBeUndefined()
})
