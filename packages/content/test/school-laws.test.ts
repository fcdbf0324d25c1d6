import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { eventsOfDilemma } from '@lifegrid/engine/story/dilemma'
import { eventsOfHoliday } from '@lifegrid/engine/story/holiday'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const events: readonly EventDefinition[] = [
  ...catalogue.events,
  ...(catalogue.holidays ?? []).flatMap(eventsOfHoliday),
  // The later steps of a dilemma come within days of the first.
  ...(catalogue.dilemmas ?? []).flatMap((dilemma) => eventsOfDilemma(dilemma).slice(0, 1)),
]

const schoolAges: readonly string[] = ['infancy', 'childhood', 'adolescence']
const schoolWords = /\b(school\w*|class(es|room|mates?)?|teachers?|lessons?|homework|canteen|blackboard|headmaster)\b/i

/** The word is there, and no school. */
const otherSchools: Readonly<Record<string, string>> = {
  'the-piano': 'the lessons are the grandmother’s',
}
/** What is told on a Saturday as well, though it has to do with school. */
const anyDay: Readonly<Record<string, string>> = {
  'exam-week': 'those who have examinations sit in the library at weekends too',
  'graduation-day': 'a rehearsal, and those are held when the hall is free',
}

function textsOf({ text, options = [] }: EventDefinition): string[] {
  return [...text, ...options.flatMap((option) => [option.text, ...option.outcomes.flatMap((outcome) => outcome.text)])]
}

/** Told to those who go to school at that age, about school. */
function speaksOfSchool(event: EventDefinition): boolean {
  if (event.id in otherSchools) return false
  const isOfSchoolAge = event.stages.every((stage) => schoolAges.includes(stage)) || (event.age?.to ?? 200) <= 18
  return isOfSchoolAge && textsOf(event).some((text) => schoolWords.test(text))
}

function isAtSchool({ category, setting }: EventDefinition): boolean {
  return category === 'school' || setting === 'school'
}

/** Not between two school years: none of its seasons is the summer. */
function isInTerm({ conditions = [] }: EventDefinition): boolean {
  return conditions.some((one) => one.kind === 'season' && !one.in.includes('summer'))
}

function isEnrolled({ conditions = [] }: EventDefinition): boolean {
  return conditions.some((one) => one.kind === 'studies' && !one.for.includes('none'))
}

function isOnWeekdays({ conditions = [], setting }: EventDefinition): boolean {
  return setting === 'school' || conditions.some((one) => one.kind === 'weekend' && !one.is)
}

describe('the laws over school', () => {
  const told = events.filter((event) => isAtSchool(event) || speaksOfSchool(event))

  test('they look at all that has to do with it', () => {
    expect(told.length).toBeGreaterThan(25)
  })

  test('whoever is told of school goes to one', () => {
    expect(told.filter((event) => !isEnrolled(event)).map(({ id }) => id)).toEqual([])
  })

  test('nothing is told of school in the holidays', () => {
    expect(told.filter((event) => !isInTerm(event)).map(({ id }) => id)).toEqual([])
  })

  test('what happens at school happens on a weekday', () => {
    const faults = told.filter((event) => isAtSchool(event) && !isOnWeekdays(event) && !(event.id in anyDay))
    expect(faults.map(({ id }) => id)).toEqual([])
  })

  test('every exception is one', () => {
    for (const id of Object.keys(otherSchools)) {
      const event = events.find((one) => one.id === id)
      expect(event !== undefined && textsOf(event).some((text) => schoolWords.test(text)), id).toBe(true)
    }
    for (const id of Object.keys(anyDay)) {
      const event = told.find((one) => one.id === id)
      expect(event !== undefined && !isOnWeekdays(event), id).toBe(true)
    }
  })
})
