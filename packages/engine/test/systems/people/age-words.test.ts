import { expect, it } from 'vitest'
import { ageWords } from '../../../src/systems/people/age-words.ts'
import { bareCatalogue } from '../../support/one-life.ts'

it.each([
  [0, 'not a year old'],
  [1, '1 year old'],
  [7, '7 years old'],
])('an age of %i years is “%s”', (years, words) => {
  expect(ageWords(bareCatalogue, years)).toBe(words)
})
