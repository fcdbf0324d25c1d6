import { expect, test } from 'vitest'
import { turnOf } from '../../src/core/turn.ts'
import { storyteller } from '../../src/story/storyteller.ts'
import { becomeCouple } from '../../src/systems/love/couple.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { question } from '../support/one-life.ts'

test.each([
  [0, false],
  [1, true],
])('%d days after a wedding a question can come: %s', (days, comes) => {
  const one = grownLife(30, {})
  const catalogue = { ...one.context.catalogue, events: [question('the-question')] }
  const turn = turnOf(one.life, one.minute(), { catalogue })
  becomeCouple(turn, addSomeone(one))
  const { bond } = one.life.love
  if (bond === null) throw new Error('there is no couple')
  bond.marriedMinute = turn.minute - days * 1440
  storyteller.due(turn, 'beat')
  expect(one.life.question !== null).toBe(comes)
  const beat = one.life.agenda.find(({ kind, key }) => kind === 'storyteller' && key === 'beat')
  expect((beat?.minute ?? 0) > turn.minute).toBe(true)
})
