import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { eventsOfDilemma } from '@lifegrid/engine/story/dilemma'
import { eventsOfHoliday } from '@lifegrid/engine/story/holiday'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const events: readonly EventDefinition[] = [
  ...catalogue.events,
  ...(catalogue.holidays ?? []).flatMap(eventsOfHoliday),
  ...(catalogue.dilemmas ?? []).flatMap(eventsOfDilemma),
]

/** What the player's people are called, and which relation that is. */
const relationOf: Readonly<Record<string, string>> = {
  mother: 'mother',
  mum: 'mother',
  father: 'father',
  dad: 'father',
  sister: 'sister',
  brother: 'brother',
  nephew: 'nephew',
  niece: 'niece',
  aunt: 'aunt',
  uncle: 'uncle',
  cousin: 'cousin',
  grandmother: 'grandmother',
  grandfather: 'grandfather',
  grandson: 'grandson',
  granddaughter: 'granddaughter',
  son: 'son',
  daughter: 'daughter',
  wife: 'spouse',
  husband: 'spouse',
}
const kin = new RegExp(`\\byour (?:\\w+ )?(${Object.keys(relationOf).join('|')})\\b`, 'gi')

/** True whether they are alive, have died, or were never met. */
const spokenOfAtAnyTime: Readonly<Record<string, string>> = {
  'slow-letter': 'a father’s handwriting is known to those who have lost him',
  'later-hands': 'so are a mother’s hands',
  'no-goose': 'the father sang it long ago; only those come to it who remember',
  'the-cough': 'a remedy of long ago: everyone has had a grandmother',
}

function textsOf({ title, text, options = [] }: EventDefinition): string[] {
  return [
    title,
    ...text,
    ...options.flatMap((option) => [option.text, ...option.outcomes.flatMap((outcome) => outcome.text)]),
  ]
}

/** Someone of that relation is certain: in the cast, or asked for. */
function isCertain(relation: string, { cast = {}, conditions = [] }: EventDefinition): boolean {
  return (
    Object.values(cast).some((role) => [role.relation].flat().every((one) => one === relation)) ||
    conditions.some((one) => one.kind === 'knows' && one.relation === relation)
  )
}

function namedBy(event: EventDefinition): string[] {
  return textsOf(event).flatMap((text) => [...text.matchAll(kin)].map(([, word = '']) => word.toLowerCase()))
}

function faultsOf(event: EventDefinition): string[] {
  return namedBy(event)
    .filter((word) => !isCertain(relationOf[word] ?? word, event))
    .map((word) => `${event.id}: your ${word}`)
}

describe('the laws over one’s people', () => {
  test('nobody is spoken of whom the player may not have, or may have lost', () => {
    expect(events.filter(({ id }) => !(id in spokenOfAtAnyTime)).flatMap(faultsOf)).toEqual([])
  })

  test('every exception is one', () => {
    for (const id of Object.keys(spokenOfAtAnyTime))
      expect(events.filter((event) => event.id === id).flatMap(faultsOf).length, id).toBeGreaterThan(0)
  })

  test('the days of mothers and fathers are kept by those who have them', () => {
    for (const id of ['mothers-day-child', 'mothers-day-grown', 'fathers-day-child', 'fathers-day-grown']) {
      const event = events.find((one) => one.id === id)
      expect(event !== undefined && isCertain(id.startsWith('mothers') ? 'mother' : 'father', event), id).toBe(true)
    }
  })

  test('what is told while a loss is new asks how new it is', () => {
    for (const id of ['the-funeral', 'the-attic', 'the-first-christmas-without']) {
      const event = events.find((one) => one.id === id)
      expect(
        event?.conditions?.some(({ kind }) => kind === 'diedWithin'),
        id,
      ).toBe(true)
    }
  })
})
