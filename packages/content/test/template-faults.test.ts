import { expect, test } from 'vitest'
import { faultsOfTemplate } from './support/template-faults.ts'

test('names and roles of the cast are known, with their pronouns and verbs', () => {
  expect(faultsOfTemplate('{name} {lastname} {age} {mum} {mum.They} {mum|has|have}', ['mum'])).toEqual([])
})

test.each([
  ['{dad}', '{dad}: there is no role dad'],
  ['{mum.shoe}', '{mum.shoe}: there is no such placeholder'],
  ['{mum.their.shoe}', '{mum.their.shoe}: there is no such placeholder'],
  ['{mum|is}', '{mum|is}: a verb must be written as {role|is|are}'],
  ['{mum', 'a brace is not closed or not opened'],
])('%s is reported', (template, fault) => {
  expect(faultsOfTemplate(template, ['mum'])).toEqual([fault])
})
