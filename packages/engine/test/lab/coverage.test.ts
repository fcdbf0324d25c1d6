import { expect, test } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { coverageOf } from '../../src/lab/coverage.ts'
import { leaning, type Wants, wantsOf } from '../../src/lab/coverage-wants.ts'
import { logLife } from '../../src/lab/life-log.ts'
import { isFilled } from '../../src/lab/template-match.ts'
import { context } from '../support/lives.ts'

const lives = 3
const { catalogue } = context

test('bots reach most of the catalogue within a few lives, and say why not the rest', () => {
  const { goals, reached, whyNot } = coverageOf(lives, context)
  const share = (kind: string): number => {
    const of = [...goals].filter(([, one]) => one === kind).map(([goal]) => goal)
    return of.filter((goal) => reached.has(goal)).length / of.length
  }
  // They try each open option in a copy of the life, and are told first what none before was told.
  expect(share('event')).toBeGreaterThan(0.5)
  expect(share('option')).toBeGreaterThan(0.5)
  expect(share('outcome')).toBeGreaterThan(0.45)
  expect(new Set(reached.values())).toEqual(new Set(['0', '1', '2']))
  for (const goal of goals.keys()) if (!reached.has(goal)) expect(whyNot(goal)).not.toBe('')
})

const wantsFor = (goal: string): Wants => wantsOf(catalogue, (one) => one !== goal)

test('what is wanted is followed back to the options that give what it asks for', () => {
  const reunion = wantsFor('the-reunion-of-the-locker')
  const memories = ['the two at the locker', 'number one ninety-eight', 'three lines']
  expect([...reunion.memories]).toEqual(expect.arrayContaining(memories))
  expect(reunion.leads.size).toBeGreaterThanOrEqual(memories.length)
  for (const lead of reunion.leads) expect(reunion.events.has(lead.split(' ')[0] ?? '')).toBe(true)
  expect(wantsFor('the-sentencing').ladders).toEqual(['law'])
  expect(wantsFor('been-here-before').anotherLife).toBe(true)
  expect(wantsOf(catalogue, () => true).events.size).toBe(0)
})

test('a storyteller that leans tells what is wanted more often, and under the same conditions', () => {
  const wants = wantsFor('the-sentencing')
  const leant = leaning(catalogue, wants)
  const weightIn = ({ events }: Catalogue, id: string): number => {
    const trigger = events.find((event) => event.id === id)?.trigger
    return trigger?.kind === 'draw' ? trigger.weight : 0
  }
  expect(weightIn(leant, 'the-sentencing')).toBeGreaterThan(10 * weightIn(catalogue, 'the-sentencing'))
  const withoutTrigger = ({ events }: Catalogue) => events.map(({ trigger: _, ...rest }) => rest)
  expect(withoutTrigger(leant)).toEqual(withoutTrigger(catalogue))
  const others = leant.events.filter(({ id }) => !wants.events.has(id))
  expect(others).toEqual(catalogue.events.filter(({ id }) => !wants.events.has(id)))
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
