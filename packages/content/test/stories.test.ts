import { conversationTypes } from '@lifegrid/contract/commands/conversation'
import type { DilemmaDefinition } from '@lifegrid/engine/catalogue/dilemma'
import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { holidayAges } from '@lifegrid/engine/catalogue/holiday'
import { boundsOfEffect } from '@lifegrid/engine/effects/apply-effects'
import { eventsOfDilemma } from '@lifegrid/engine/story/dilemma'
import { eventIndexOf } from '@lifegrid/engine/story/event-index'
import { dayOfRule, eventsOfHoliday } from '@lifegrid/engine/story/holiday'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { effectsOf, freeOptionsOf, textsOf } from './support/event-parts.ts'
import { livedWithFrames } from './support/lived-with-frames.ts'
import { faultsOfTemplate } from './support/template-faults.ts'
import { faultsOfChances } from './support/variant-faults.ts'

const dilemmas = catalogue.dilemmas ?? []
const holidays = catalogue.holidays ?? []
const replies = catalogue.replies ?? []
const ambient = catalogue.events.filter(({ kind }) => kind === 'ambient')

function faultsOf(event: EventDefinition): string[] {
  const roles = Object.keys(event.cast ?? {})
  const faults = textsOf(event).flatMap((text) => faultsOfTemplate(text, roles).map((fault) => `${event.id}: ${fault}`))
  for (const effect of effectsOf(event)) {
    const bounds = boundsOfEffect(effect)
    if (bounds !== null && (bounds.asked < bounds.from || bounds.asked > bounds.to))
      faults.push(`${event.id}: ${bounds.of} ${bounds.asked}`)
    if ('role' in effect && !roles.includes(effect.role)) faults.push(`${event.id}: no role ${effect.role}`)
  }
  faults.push(...faultsOfChances(event))
  for (const { outcomes } of event.options ?? []) {
    for (const { remembers } of outcomes)
      if (remembers && !roles.includes(remembers.role)) faults.push(`${event.id}: no role ${remembers.role}`)
  }
  return faults
}

describe('dilemmas', () => {
  test('there are at least eight, with three to five steps each', () => {
    expect(dilemmas.length).toBeGreaterThanOrEqual(8)
    expect(dilemmas.filter(({ steps }) => steps.length < 3 || steps.length > 5).map(({ id }) => id)).toEqual([])
  })

  test.each(dilemmas.map((dilemma) => [dilemma.id, dilemma] as const))(
    '%s: every step can be reached, and every path ends',
    (_, dilemma) => {
      const next = nextOf(dilemma)
      const first = dilemma.steps[0]?.id ?? ''
      expect(new Set(dilemma.steps.map(({ id }) => id)).size).toBe(dilemma.steps.length)
      const reached = new Set<string>()
      const walk = (step: string, path: readonly string[]): void => {
        expect(path, 'no step comes twice').not.toContain(step)
        expect(next.has(step), `${step} is a step`).toBe(true)
        reached.add(step)
        for (const one of next.get(step) ?? []) if (one !== null) walk(one, [...path, step])
      }
      walk(first, [])
      expect([...reached].sort()).toEqual(dilemma.steps.map(({ id }) => id).sort())
      for (const step of dilemma.steps) {
        expect(freeOptionsOf(step.options).length, `${step.id} has a free option`).toBeGreaterThan(0)
        expect(step.options.length).toBeGreaterThan(1)
      }
      expect(eventsOfDilemma(dilemma).flatMap(faultsOf)).toEqual([])
    },
  )
})

/** Step → the steps that may follow; null is an end. */
function nextOf({ steps }: DilemmaDefinition): Map<string, (string | null)[]> {
  return new Map(
    steps.map(({ id, options }) => [
      id,
      options.flatMap(({ outcomes }) => outcomes.map(({ next }) => next?.step ?? null)),
    ]),
  )
}

describe('holidays', () => {
  test('there are twelve, on twelve different days', () => {
    expect(holidays).toHaveLength(12)
    for (const year of [1994, 2024, 2061])
      expect(new Set(holidays.map(({ date }) => dayOfRule(date, year))).size).toBe(12)
  })

  test.each(holidays.map((holiday) => [holiday.id, holiday] as const))(
    '%s has an event for each age group',
    (_, holiday) => {
      const events = eventsOfHoliday(holiday)
      expect(events.map(({ id }) => id)).toEqual(holidayAges.map((age) => `${holiday.id}-${age}`))
      expect(events.flatMap(faultsOf)).toEqual([])
    },
  )
})

describe('ambient lines', () => {
  test('there are at least forty, without a choice and with small effects', () => {
    expect(ambient.length).toBeGreaterThanOrEqual(40)
    expect(
      ambient.filter(({ options, importance }) => options !== undefined || importance > 2).map(({ id }) => id),
    ).toEqual([])
    const heavy = ambient.flatMap((event) =>
      effectsOf(event).flatMap((effect) => {
        const bounds = boundsOfEffect(effect)
        return bounds !== null && Math.abs(bounds.asked) > 2 ? [event.id] : []
      }),
    )
    expect(heavy).toEqual([])
    expect(ambient.flatMap(faultsOf)).toEqual([])
  })
})

describe('replies', () => {
  test('every type of conversation has lines for every sentiment that fit any mood and style', () => {
    for (const type of conversationTypes) {
      const own = replies.filter((one) => one.type === type)
      expect(own.flatMap(({ asks }) => asks).length, type).toBeGreaterThan(1)
      for (const sentiment of ['positive', 'neutral', 'negative'] as const) {
        const plain = own
          .flatMap(({ lines }) => lines)
          .filter((line) => line.sentiment === sentiment && !line.mood && !line.trait)
        expect(plain.length, `${type} ${sentiment}`).toBeGreaterThan(0)
      }
    }
    const openings = replies.filter(({ type }) => type === 'opening').flatMap(({ lines }) => lines)
    expect(openings.filter((line) => line.sentiment === 'neutral' && !line.mood && !line.trait).length).toBeGreaterThan(
      2,
    )
  })

  test('they are short, and name only the two who talk', () => {
    const lines = replies.flatMap((one) => one.lines)
    for (const { text, answers = [] } of lines) {
      expect(text.length).toBeLessThanOrEqual(200)
      expect(text.replaceAll('{name}', '').replaceAll('{them}', '')).not.toMatch(/[{}]/)
      expect(answers.length).toBeLessThanOrEqual(4)
      for (const answer of answers) expect(answer.length).toBeLessThanOrEqual(80)
    }
  })
})

describe('the pace of a life', () => {
  const { byId } = eventIndexOf(catalogue)
  const lives = ['tale-one', 'tale-two', 'tale-three'].map(livedWithFrames)

  test.each(lives.map((lived, n) => [n, lived] as const))(
    'life %d has 15 to 25 entries a year, no silence of four months, and no long runs',
    (_, { frames, minutes }) => {
      const lines = frames.filter(({ frame }) => frame === 'messageEvent').length / (minutes / 525_960)
      expect(lines).toBeGreaterThanOrEqual(15)
      expect(lines).toBeLessThanOrEqual(25)
      const asked = frames.flatMap((one) =>
        one.frame === 'questionEvent' || one.frame === 'dilemmaEvent' ? [one.body] : [],
      )
      const days = asked.map(({ minute }) => Math.floor(minute / 1440))
      expect(Math.max(...days.slice(1).map((day, n) => day - (days[n] as number)))).toBeLessThanOrEqual(122)
      expect(days[0], 'the first question comes within three weeks').toBeLessThanOrEqual(21)
      const stepOf = (one: (typeof asked)[number]): number => ('dilemma' in one ? (one.dilemma?.step ?? 1) : 1)
      const times = asked.filter((one) => stepOf(one) === 1).map(({ id }) => id)
      expect(
        Math.max(...[...new Set(times)].map((id) => times.filter((one) => one === id).length)),
      ).toBeLessThanOrEqual(5)
      const categories = asked.flatMap((one) => (stepOf(one) > 1 ? [] : [byId.get(one.id)?.definition.category]))
      const third = categories.filter(
        (category, n) => n > 1 && category === categories[n - 1] && category === categories[n - 2],
      )
      expect(third).toEqual([])
    },
  )
})
