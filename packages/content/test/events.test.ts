import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { stagesOfEvent } from '@lifegrid/engine/catalogue/stages-of-event'
import { conditions } from '@lifegrid/engine/conditions/evaluate'
import { inWords } from '@lifegrid/engine/core/message'
import { boundsOfEffect, explainEffect } from '@lifegrid/engine/effects/apply-effects'
import { type Stage, stageFrom, stageOfAge, stages } from '@lifegrid/engine/life/stage'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { conditionsOf, effectsOf, followUpsOf, freeOptionsOf, rolesNamedBy, textsOf } from './support/event-parts.ts'
import { faultsOfTemplate } from './support/template-faults.ts'
import { faultsOfChances } from './support/variant-faults.ts'

const { events, jobs, names } = catalogue
const ids = new Set(events.map((event) => event.id))
/** The longest chain of follow-ups, in events. */
const chainMax = 12
const followUpDaysMax = 5 * 365
const questions = events.filter(({ kind }) => kind === 'question')

describe.each(events.map((event) => [event.id, event] as const))('%s', (_, event) => {
  test('is possible at some age', () => {
    expect(event.stages.length).toBeGreaterThan(0)
    const ages = agesOf(event)
    expect(ages.length).toBeGreaterThan(0)
    if (event.trigger.kind === 'birthday') expect(ages).toContain(event.trigger.years)
    if (event.trigger.kind === 'draw') expect(event.trigger.weight).toBeGreaterThan(0)
    if (event.trigger.kind === 'waiting') expect(event.trigger.medianDays).toBeGreaterThan(0)
  })

  test('has outcomes whose chances sum to 1, each of them possible', () => {
    expect(faultsOfChances(event)).toEqual([])
    for (const option of event.options ?? []) {
      expect(Math.min(...option.outcomes.map(({ chance }) => chance))).toBeGreaterThan(0)
    }
  })

  test('waits for the player if it is important', () => {
    if (event.kind === 'question' && event.importance >= 7) expect(event.offline?.kind).toBe('hold')
  })

  test('has unique option ids, and no empty text', () => {
    const optionIds = (event.options ?? []).map((option) => option.id)
    expect(new Set(optionIds).size).toBe(optionIds.length)
    expect(event.text.length).toBeGreaterThan(0)
    for (const text of textsOf(event)) expect(text.trim().length).toBeGreaterThan(0)
  })

  test('has a role in its cast for every placeholder and every mention', () => {
    const roles = Object.keys(event.cast ?? {})
    for (const text of textsOf(event)) expect(faultsOfTemplate(text, roles), text).toEqual([])
    for (const role of rolesNamedBy(event)) expect(roles).toContain(role)
  })

  test('refers only to events and jobs that exist, and its follow-ups end', () => {
    for (const { event: next, afterDays } of followUpsOf(event)) {
      expect(ids.has(next)).toBe(true)
      expect(afterDays[0]).toBeGreaterThanOrEqual(1)
      expect(afterDays[1]).toBeGreaterThanOrEqual(afterDays[0])
      expect(afterDays[1]).toBeLessThanOrEqual(followUpDaysMax)
    }
    expect(chainLength(event, new Set())).toBeLessThanOrEqual(chainMax)
    for (const effect of effectsOf(event)) {
      if (effect.kind === 'hire') expect(jobs.some((job) => job.id === effect.job)).toBe(true)
    }
  })

  test('keeps the bounds of its effects, and explains its effects and conditions', () => {
    for (const effect of effectsOf(event)) {
      const bounds = boundsOfEffect(effect)
      if (bounds !== null) {
        expect(bounds.asked).toBeGreaterThanOrEqual(bounds.from)
        expect(bounds.asked).toBeLessThanOrEqual(bounds.to)
      }
      expect(explainEffect(effect).length).toBeGreaterThan(0)
    }
    for (const condition of conditionsOf(event)) expect(inWords(catalogue, conditions.explains(condition))).not.toBe('')
  })
})

describe('all questions', () => {
  test('have at least two options, one of them free, and an offline policy whose option is always open', () => {
    const faults = questions.flatMap(({ id, options = [], offline }) => {
      const free = freeOptionsOf(options)
      if (options.length < 2 || free.length === 0) return [`${id}: ${options.length} options, ${free.length} free`]
      if (offline === undefined) return [`${id}: no offline policy`]
      if (offline.kind === 'hold') return []
      // An option that costs energy is always open: energy falls to zero, not below.
      const taken = options.find((one) => one.id === offline.option)
      const open = taken !== undefined && !taken.moneyCost && !taken.diamondCost && !taken.conditions
      return open ? [] : [`${id}: the offline option ${offline.option} may be closed`]
    })
    expect(faults).toEqual([])
  })

  test('come again after five years at the earliest', () => {
    const short = questions.filter(({ cooldownDays = 1827 }) => cooldownDays < 1827)
    expect(short.map(({ id }) => id)).toEqual([])
  })
})

test('names are unique, and there are more of them than people in a life', () => {
  for (const pool of [names.female, names.male, names.last]) expect(new Set(pool).size).toBe(pool.length)
  expect(Math.min(names.female.length, names.male.length)).toBeGreaterThanOrEqual(60)
})

test('every stage has a question that is always possible, so that no life falls silent', () => {
  for (const stage of stages) {
    const sure = questions.filter(
      (event) =>
        event.trigger.kind === 'draw' &&
        event.stages.includes(stage) &&
        event.once !== true &&
        event.setting === undefined &&
        event.cast === undefined &&
        (event.conditions ?? []).length === 0 &&
        (event.age?.from ?? 0) <= Math.max(1, stageFrom[stage]),
    )
    expect(sure.length, stage).toBeGreaterThan(0)
  }
})

test('adult, middle age and old age have forty choices each that come in no other stage', () => {
  const choices = [...questions, ...(catalogue.dilemmas ?? []).map(({ steps, ...first }) => first)].map(stagesOfEvent)
  const own = (stage: Stage): number => choices.filter((each) => each.length === 1 && each[0] === stage).length
  for (const stage of ['adult', 'middleAge', 'oldAge'] as const) expect(own(stage), stage).toBeGreaterThanOrEqual(40)
})

function agesOf({ stages, age }: EventDefinition): number[] {
  const ages = Array.from({ length: 121 }, (_, years) => years)
  return ages.filter(
    (years) => stages.includes(stageOfAge(years)) && years >= (age?.from ?? 0) && years <= (age?.to ?? 200),
  )
}

function chainLength(event: EventDefinition, path: ReadonlySet<string>): number {
  if (path.has(event.id)) return Number.POSITIVE_INFINITY
  const next = followUpsOf(event).flatMap(({ event: id }) => events.find((one) => one.id === id) ?? [])
  return 1 + Math.max(0, ...next.map((one) => chainLength(one, new Set([...path, event.id]))))
}
