import { expect, test } from 'vitest'
import { birth } from '../../src/birth.ts'
import { idKey, withId } from '../../src/codec/compact/id-table.ts'
import { timesMet, unionOfMet, withMet } from '../../src/codec/compact/met-filter.ts'
import { encodeSeen } from '../../src/life/story.ts'
import { metIn } from '../../src/story/met-in.ts'
import { grownLife } from '../support/grown-life.ts'
import { question } from '../support/one-life.ts'

const ids = ['once', 'shared', 'known', 'new'] as const

test('[ENG-5] what several lives of an account met adds up, and what they both knew counts once', () => {
  const events = ids.map((id) => question(id, { age: { from: 99, to: 99 } }))
  const lives = [0, 1].map(() => grownLife(20, { events }))
  for (const { life } of lives) {
    life.story.seen = withId(life.story.seen, 'shared', encodeSeen(1, 1))
    life.story.metBefore = withMet(undefined, [[idKey('known'), 1]])
  }
  const [one, other] = lives.map(({ life }) => life)
  if (one === undefined || other === undefined) throw new Error('there are two lives')
  one.story.seen = withId(one.story.seen, 'once', encodeSeen(1, 9))
  const { context } = grownLife(20, { events })
  const met = metIn([one, other], context.catalogue)
  expect(ids.map((id) => timesMet(met, idKey(id)))).toEqual([1, 2, 1, 0])
  const born = birth({ playerId: 'p', seed: 'seed-0001', ruleset: 'calibrated', at: 0, metBefore: met }, context)
  expect(born.story.metBefore).toBe(met)
})

test('the union of filters knows each id as often as the one that met it most', () => {
  const [a, b] = [
    withMet(undefined, [
      [idKey('once'), 1],
      [idKey('shared'), 3],
    ]),
    withMet(undefined, [[idKey('shared'), 1]]),
  ]
  const both = unionOfMet([undefined, a, b])
  expect(ids.map((id) => timesMet(both, idKey(id)))).toEqual([1, 3, 0, 0])
  expect(unionOfMet([undefined, a])).toBe(a)
  expect(unionOfMet([undefined])).toBeUndefined()
})
