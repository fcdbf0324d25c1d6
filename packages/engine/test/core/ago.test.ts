import { expect, test } from 'vitest'
import { withId } from '../../src/codec/compact/id-table.ts'
import { agoInWords } from '../../src/core/ago.ts'
import { render } from '../../src/core/text.ts'
import { grownLife } from '../support/grown-life.ts'
import { toldWords } from '../support/in-words.ts'

test.each([
  [0, 'earlier today'],
  [1, 'the other day'],
  [3, 'some days ago'],
  [14, 'some weeks ago'],
  [60, 'some months ago'],
  [330, 'a year ago'],
  [540, 'a year ago'],
  [700, 'two years ago'],
  [22 * 365.25, 'twenty-two years ago'],
  [60 * 365.25, 'sixty years ago'],
  [119 * 365.25, '119 years ago'],
])('%d days are told as "%s"', (days, words) => {
  expect(toldWords(agoInWords(days * 1440))).toBe(words)
})

test('a text says how long ago the life noted a memory, and fails for what it does not remember', () => {
  const { life, minute, context } = grownLife(25)
  const at = { life, minute: minute(), catalogue: context.catalogue }
  life.memory = withId(life.memory, 'the-boat', minute() - 800 * 1440)
  expect(render('You sailed, {ago.the-boat}.', at, {})).toBe('You sailed, two years ago.')
  expect(() => render('{ago.the-kite}', at, {})).toThrow('the life remembers the-kite')
})
