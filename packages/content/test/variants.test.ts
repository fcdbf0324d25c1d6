import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { dilemmaEvents, holidayEvents } from './support/all-events.ts'
import { rolesNamedBy } from './support/event-parts.ts'
import { faultsOfAgo, faultsOfChances, faultsOfVariants } from './support/variant-faults.ts'

const laterSteps = dilemmaEvents.flatMap((steps) => steps.slice(1))
const all = [...catalogue.events, ...holidayEvents, ...dilemmaEvents.flat()]

test('variants are named by outcomes, every outcome has a text for each of them, and its modifiers are moderate', () => {
  expect(all.flatMap(faultsOfVariants)).toEqual([])
})

test('every person whom a condition, an effect or a memory reads has a role in the cast', () => {
  const unknown = all.flatMap((event) =>
    rolesNamedBy(event).flatMap((role) => (event.cast?.[role] === undefined ? [`${event.id}: ${role}`] : [])),
  )
  expect(unknown).toEqual([])
})

test('a later step of a dilemma has a text that always fits, so that the dilemma goes on', () => {
  const silent = laterSteps.filter(({ text }) => text.every((one) => typeof one !== 'string' && one.when !== undefined))
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('a text says how long ago something was only when it has been', () => {
  expect(all.flatMap(faultsOfAgo)).toEqual([])
  expect(faultsOfAgo({ ...asked, text: ['{ago.a-boat} you sailed.'] })).toEqual([
    'asked: {ago.a-boat} without the condition that the life remembers it',
  ])
  const when = [{ kind: 'remembers', what: 'a-boat' }] as const
  expect(faultsOfAgo({ ...asked, text: [{ when, text: 'You sailed, {ago.a-boat}.' }] })).toEqual([])
})

const asked: EventDefinition = {
  id: 'asked',
  kind: 'question',
  category: 'chance',
  title: 'A question',
  stages: ['adult'],
  trigger: { kind: 'followUp' },
  importance: 3,
  text: [
    { id: 'soup', text: 'Soup?' },
    { id: 'zips', text: 'Zips?' },
  ],
  options: [
    {
      id: 'yes',
      text: 'Yes',
      outcomes: [
        { chance: 1, of: ['soup'], text: ['People own stoves.'] },
        { chance: 0.4, of: ['zips'], text: ['Buttons are back.'] },
        { chance: 0.6, of: ['zips'], text: ['A queue.'] },
      ],
    },
  ],
}

test('outcomes that are tied to variants have chances that sum to 1 for each of them', () => {
  expect(faultsOfChances(asked)).toEqual([])
  expect(faultsOfVariants(asked)).toEqual([])
  const plain: EventDefinition = { ...asked, text: ['Well?'] }
  expect(faultsOfChances(plain)).toEqual(['asked: the chances of yes sum to 0'])
  expect(faultsOfVariants(plain)).toContain('asked: there is no variant soup')
})

test('a reason, a factor and a text that do not fit are found', () => {
  const [option] = asked.options ?? []
  const odd: EventDefinition = {
    ...asked,
    options: [
      {
        id: 'yes',
        text: 'Yes',
        outcomes: [
          {
            chance: 1,
            text: [{ of: ['soup'], text: 'Stoves.' }],
            modifiers: [{ when: { kind: 'employed', is: true }, times: 30, why: 'You work.' }],
          },
        ],
      },
      ...(option === undefined ? [] : [option]),
    ],
  }
  expect(faultsOfVariants(odd)).toEqual([
    'asked: an outcome has no text without conditions after the variant zips',
    'asked: a modifier of an outcome has the factor 30',
    'asked: nobody is shown the reason "You work.", because the odds have no name',
    'asked: "You work." does not fit after "because"',
  ])
})
