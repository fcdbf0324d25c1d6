import { expect, test } from 'vitest'
import { parseOdds } from '../src/game/odds.ts'

test.each([
  ['95 %: They let you in.', 95, 'almostCertain'],
  ['60 %: They let you in.', 60, 'likely'],
  ['50 %: They let you in.', 50, 'even'],
  ['40%: They let you in.', 40, 'unlikely'],
  ['3 %: They let you in.', 3, 'veryUnlikely'],
])('%s is told in words', (sentence, percent, likelihood) => {
  expect(parseOdds(sentence)).toEqual({ percent, likelihood, outcome: 'They let you in.' })
})

test.each(['They may let you in.', '950 %: They let you in.', '50 %:'])('%s is shown as it is', (sentence) => {
  expect(parseOdds(sentence)).toBeUndefined()
})
