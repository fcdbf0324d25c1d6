import type { CastRole, EventDefinition } from '@lifegrid/engine/catalogue/event'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { dilemmaEvents, holidayEvents } from './support/all-events.ts'
import { textsWithoutTitle } from './support/event-parts.ts'

const events: readonly EventDefinition[] = [
  ...catalogue.events,
  ...holidayEvents,
  // Only the first steps: the later steps of a dilemma follow within days.
  ...dilemmaEvents.flatMap((steps) => steps.slice(0, 1)),
]

const schoolAges: readonly string[] = ['infancy', 'childhood', 'adolescence']
const schoolWords = /\b(school\w*|class(es|room|mates?)?|teachers?|lessons?|homework|canteen|blackboard|headmaster)\b/i

/** Events about learning, or with a word of school, that are not about the school that the player goes to, and why. */
const otherSchools: Readonly<Record<string, string>> = {
  'the-piano': 'the grandmother gives the lessons',
  'the-piano-lesson-late': 'an adult learns the piano',
  'the-night-class': 'an evening course for adults',
  'the-evening-language': 'an evening course for adults',
  'hobby-evening': 'an evening course for adults',
  'two-years-late': 'the reunion of a class of long ago',
  'old-teacher': 'a teacher of long ago',
}
/** Events at school that may come on a weekend, and why. */
const anyDay: Readonly<Record<string, string>> = {
  'exam-week': 'students prepare in the library at weekends too',
  'graduation-day': 'the hall is free at weekends',
  'the-prom': 'a ball is on a Saturday as a rule',
  'the-roommate': 'one moves into a dormitory at weekends',
}

/** Whether the event is for people of school age and mentions school. */
function mentionsSchool(event: EventDefinition): boolean {
  if (event.id in otherSchools) return false
  const isOfSchoolAge = event.stages.every((stage) => schoolAges.includes(stage)) || (event.age?.to ?? 200) <= 18
  return isOfSchoolAge && textsWithoutTitle(event).some(hasSchoolWord)
}

function hasSchoolWord(text: string): boolean {
  return schoolWords.test(text)
}

function isAtSchool({ id, category, setting, cast = {} }: EventDefinition): boolean {
  if (setting === 'school') return true
  return category === 'school' && !(id in otherSchools) && !Object.values(cast).some(isChildOfPlayer)
}

/** A parent's event is about the school of the child. */
function isChildOfPlayer({ relation }: CastRole): boolean {
  return [relation].flat().some((one) => one === 'son' || one === 'daughter')
}

/** Whether the event cannot come in the summer holidays. */
function isInTerm({ conditions = [] }: EventDefinition): boolean {
  return conditions.some((one) => one.kind === 'season' && !one.in.includes('summer'))
}

function isEnrolled({ conditions = [] }: EventDefinition): boolean {
  return conditions.some((one) => one.kind === 'studies' && !one.for.includes('none'))
}

function isOnWeekdays({ conditions = [], setting }: EventDefinition): boolean {
  return setting === 'school' || conditions.some((one) => one.kind === 'weekend' && !one.is)
}

describe('events about school', () => {
  const found = events.filter((event) => isAtSchool(event) || mentionsSchool(event))

  test('are found', () => {
    expect(found.length).toBeGreaterThan(25)
  })

  test('require that the player goes to school', () => {
    expect(found.filter((event) => !isEnrolled(event)).map(({ id }) => id)).toEqual([])
  })

  test('do not come in the holidays', () => {
    expect(found.filter((event) => !isInTerm(event)).map(({ id }) => id)).toEqual([])
  })

  test('come on a weekday if they happen at school', () => {
    const faults = found.filter((event) => isAtSchool(event) && !isOnWeekdays(event) && !(event.id in anyDay))
    expect(faults.map(({ id }) => id)).toEqual([])
  })

  test('every exception is still needed', () => {
    for (const id of Object.keys(otherSchools)) {
      const event = events.find((one) => one.id === id)
      expect(
        event !== undefined && (event.category === 'school' || textsWithoutTitle(event).some(hasSchoolWord)),
        id,
      ).toBe(true)
    }
    for (const id of Object.keys(anyDay)) {
      const event = found.find((one) => one.id === id)
      expect(event !== undefined && !isOnWeekdays(event), id).toBe(true)
    }
  })
})
