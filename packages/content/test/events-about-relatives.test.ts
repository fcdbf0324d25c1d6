import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { dilemmaEvents, holidayEvents } from './support/all-events.ts'
import { textsOf } from './support/event-parts.ts'

const events: readonly EventDefinition[] = [...catalogue.events, ...holidayEvents, ...dilemmaEvents.flat()]

/** Words for the player's relatives → relation. */
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

/** Events whose mention of a relative is right even when that person has died or was never met, and why. */
const alwaysRight: Readonly<Record<string, string>> = {
  'slow-letter': 'a dead father’s handwriting is still known',
  'later-hands': 'so are a dead mother’s hands',
  'no-goose': 'the father sang long ago, and the event needs that memory',
  'the-cough': 'an old remedy: everyone has had a grandmother',
}

/** Whether the event requires a person of that relation, in its cast or by a condition. */
function requires(relation: string, { cast = {}, conditions = [] }: EventDefinition): boolean {
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
    .filter((word) => !requires(relationOf[word] ?? word, event))
    .map((word) => `${event.id}: your ${word}`)
}

describe('events that mention a relative', () => {
  test('require that the player has that relative', () => {
    expect(events.filter(({ id }) => !(id in alwaysRight)).flatMap(faultsOf)).toEqual([])
  })

  test('every exception is still needed', () => {
    for (const id of Object.keys(alwaysRight))
      expect(events.filter((event) => event.id === id).flatMap(faultsOf).length, id).toBeGreaterThan(0)
  })

  test('Mother’s Day and Father’s Day require a mother and a father', () => {
    for (const id of ['mothers-day-child', 'mothers-day-grown', 'fathers-day-child', 'fathers-day-grown']) {
      const event = events.find((one) => one.id === id)
      expect(event !== undefined && requires(id.startsWith('mothers') ? 'mother' : 'father', event), id).toBe(true)
    }
  })

  test('events about a recent death have a condition on its date', () => {
    for (const id of ['the-funeral', 'the-attic', 'the-first-christmas-without']) {
      const event = events.find((one) => one.id === id)
      expect(
        event?.conditions?.some(({ kind }) => kind === 'diedWithin'),
        id,
      ).toBe(true)
    }
  })
})
