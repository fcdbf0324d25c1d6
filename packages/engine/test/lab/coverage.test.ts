import { expect, test } from 'vitest'
import { coverageOf } from '../../src/lab/coverage.ts'
import { logLife } from '../../src/lab/life-log.ts'
import { isFilled } from '../../src/lab/template-match.ts'
import { context } from '../support/lives.ts'

const lives = 3

test('bots reach most of the catalogue within a few lives, and the same each time', () => {
  const { goals, reached } = coverageOf(lives, context)
  const share = (kind: string): number => {
    const of = [...goals].filter(([, one]) => one === kind).map(([goal]) => goal)
    return of.filter((goal) => reached.has(goal)).length / of.length
  }
  // They choose what was chosen least often, so three lives take a good part of all options.
  expect(share('event')).toBeGreaterThan(0.5)
  expect(share('option')).toBeGreaterThan(0.35)
  expect(share('outcome')).toBeGreaterThan(0.3)
  expect(new Set(reached.values())).toEqual(new Set(['0', '1', '2']))
})

test('the log of a life has a line for each choice and each line told, with its date and age', () => {
  const lines: string[] = []
  logLife({ seed: 'a log', ruleset: 'calibrated', untilMinute: 6 * 525_949 }, context, (line) => void lines.push(line))
  expect(lines.length).toBeGreaterThan(60)
  for (const line of lines) expect(line).toMatch(/^\d{4}-\d\d-\d\d +\d+ {2}(?:\[|> )/)
  expect(lines.filter((line) => line.includes('> answer')).length).toBeGreaterThan(10)
})

test.each([
  ['{a} has left.', 'Ada has left.', true],
  ['{a} has left.', 'Ada has left. Soon.', false],
  ['So has {a}', 'So has Ada Lovelace', true],
  ['A plain line.', 'A plain line.', true],
  ['A plain line.', 'A plain line. And more.', false],
  ['Not {a}, but {b}.', 'Not Ada, or Ben.', false],
])('“%s” can have become “%s”: %s', (template, message, is) => {
  expect(isFilled(template, message)).toBe(is)
})
