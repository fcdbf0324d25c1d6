import { expect, test } from 'vitest'
import { withId } from '../../src/codec/compact/id-table.ts'
import { agoInWords } from '../../src/core/ago.ts'
import { render } from '../../src/core/text.ts'
import { grownLife } from '../support/grown-life.ts'

test.each([
  [0, 'the other day'],
  [3, 'some days ago'],
  [14, 'some weeks ago'],
  [60, 'some months ago'],
  [330, 'a year ago'],
  [540, 'a year ago'],
  [700, 'two years ago'],
  [22 * 365.25, 'twenty-two years ago'],
  [60 * 365.25, 'sixty years ago'],
  [119 * 365.25, 'a hundred and nineteen years ago'],
])('%d days are told as "%s"', (days, words) => {
  expect(agoInWords(days * 1440)).toBe(words)
})

test('a text says how long ago the life noted a memory, and fails for what it does not remember', () => {
  const { life, minute } = grownLife(25)
  life.memory = withId(life.memory, 'the-boat', minute() - 800 * 1440)
  expect(render('You sailed, {ago.the-boat}.', life, minute(), {})).toBe('You sailed, two years ago.')
  expect(() => render('{ago.the-kite}', life, minute(), {})).toThrow('the life remembers the-kite')
})
