import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { type RequiredCondition, requiredConditions } from './language/required-conditions.ts'
import { dilemmaEvents, holidayEvents } from './support/all-events.ts'
import { textsOf, wordsOf } from './support/event-parts.ts'

// Later steps of a dilemma come after an event of the same story, whose conditions held.
const events = [...catalogue.events, ...holidayEvents, ...dilemmaEvents.flatMap(([first]) => first ?? [])]

function textsToRead(event: EventDefinition, { results }: RequiredCondition): string[] {
  return results === true ? textsOf(event) : [event.title, ...event.text.map(wordsOf)]
}

function faultsOf(event: EventDefinition): string[] {
  return requiredConditions
    .filter((rule) => rule.except?.[event.id] === undefined && !rule.has(event))
    .flatMap((rule) =>
      textsToRead(event, rule)
        .filter((text) => rule.words.test(text))
        .map((text) => `${event.id} needs ${rule.needs}: ${text}`),
    )
}

test('an event has the conditions that make its words true', () => {
  expect(events.flatMap(faultsOf)).toEqual([])
})

test('every exception is needed, and has a reason', () => {
  for (const rule of requiredConditions) {
    for (const [id, why] of Object.entries(rule.except ?? {})) {
      const event = events.find((one) => one.id === id)
      expect(event, id).toBeDefined()
      if (event === undefined) continue
      expect(why).not.toBe('')
      expect(rule.has(event), `${id}: has ${rule.needs}`).toBe(false)
      expect(
        textsToRead(event, rule).some((text) => rule.words.test(text)),
        `${id}: has the words`,
      ).toBe(true)
    }
  }
})

test.each([
  ['It is August, and there is room for one more.', 'summer'],
  ['Black ice on the stairs.', 'winter'],
  ['The boss puts a folder on your desk.', 'a job'],
  ['Your guitar has five strings.', 'a guitar of one’s own'],
  ['Your wife has ironed something.', 'a spouse'],
])('%s needs %s', (text, needs) => {
  const event: EventDefinition = {
    id: 'x',
    kind: 'message',
    category: 'chance',
    title: 'X',
    stages: ['adult'],
    trigger: { kind: 'draw', weight: 1 },
    importance: 1,
    text: [text],
  }
  expect(faultsOf(event)).toEqual([`x needs ${needs}: ${text}`])
})
