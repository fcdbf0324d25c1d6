import type { Condition } from '@lifegrid/engine/catalogue/condition'
import type { Effect } from '@lifegrid/engine/catalogue/effect'
import type { EventDefinition, FollowUp } from '@lifegrid/engine/catalogue/event'
import { conditions } from '@lifegrid/engine/conditions/evaluate'
import { faultsOfTemplate } from '@lifegrid/engine/core/text'
import { boundsOfEffect, explainEffect } from '@lifegrid/engine/effects/apply-effects'
import { stageFrom, stageOfAge, stages } from '@lifegrid/engine/life/stage'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const { events, jobs, names } = catalogue
const ids = new Set(events.map((event) => event.id))
/** How far a chain of follow-ups may reach. */
const chainMax = 12
const followUpDaysMax = 5 * 365

describe.each(events.map((event) => [event.id, event] as const))('%s', (_, event) => {
  test('its window is not empty', () => {
    expect(event.stages.length).toBeGreaterThan(0)
    const ages = Array.from({ length: 121 }, (__, age) => age).filter(
      (age) => event.stages.includes(stageOfAge(age)) && age >= (event.age?.from ?? 0) && age <= (event.age?.to ?? 200),
    )
    expect(ages.length).toBeGreaterThan(0)
    if (event.trigger.kind === 'birthday') expect(ages).toContain(event.trigger.years)
    if (event.trigger.kind === 'draw') expect(event.trigger.weight).toBeGreaterThan(0)
    if (event.trigger.kind === 'waiting') expect(event.trigger.medianDays).toBeGreaterThan(0)
  })

  test('its chances sum to one, and each can happen', () => {
    for (const option of event.options ?? []) {
      const chances = option.outcomes.map((outcome) => outcome.chance)
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
      expect(Math.min(...chances)).toBeGreaterThan(0)
    }
  })

  test('what cannot be undone is not decided for anyone', () => {
    if (event.kind === 'question' && event.importance >= 7) expect(event.offline?.kind).toBe('hold')
  })

  test('its option ids are unique and its texts are there', () => {
    const optionIds = (event.options ?? []).map((option) => option.id)
    expect(new Set(optionIds).size).toBe(optionIds.length)
    expect(event.text.length).toBeGreaterThan(0)
    for (const text of textsOf(event)) expect(text.trim().length).toBeGreaterThan(0)
  })

  test('every placeholder is bound in every variant', () => {
    const roles = Object.keys(event.cast ?? {})
    for (const text of textsOf(event)) expect(faultsOfTemplate(text, roles), text).toEqual([])
    for (const role of rolesOf(event)) expect(roles).toContain(role)
  })

  test('what it refers to is there, and its follow-ups are bounded', () => {
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

  test('its effects keep their bounds, and everything explains itself', () => {
    for (const effect of effectsOf(event)) {
      const bounds = boundsOfEffect(effect)
      if (bounds !== null) {
        expect(bounds.asked).toBeGreaterThanOrEqual(bounds.from)
        expect(bounds.asked).toBeLessThanOrEqual(bounds.to)
      }
      expect(explainEffect(effect).length).toBeGreaterThan(0)
    }
    for (const condition of conditionsOf(event)) expect(conditions.explains(condition).length).toBeGreaterThan(0)
  })
})

test('what is asked to be remembered is remembered somewhere', () => {
  const set = new Set(events.flatMap(effectsOf).flatMap((effect) => (effect.kind === 'remember' ? [effect.what] : [])))
  for (const event of events) {
    for (const condition of conditionsOf(event))
      if (condition.kind === 'remembers') expect(set.has(condition.what)).toBe(true)
  }
})

test('names are unique and more than a life has people', () => {
  for (const pool of [names.female, names.male, names.last]) expect(new Set(pool).size).toBe(pool.length)
  expect(Math.min(names.female.length, names.male.length)).toBeGreaterThanOrEqual(60)
})

test('every stage has a question that is always possible there, so that no life falls silent', () => {
  for (const stage of stages) {
    const sure = events.filter(
      (event) =>
        event.kind === 'question' &&
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

function textsOf(event: EventDefinition): string[] {
  const options = event.options ?? []
  return [
    event.title,
    ...event.text,
    ...options.flatMap((option) => [option.text, ...option.outcomes.flatMap((outcome) => outcome.text)]),
  ]
}

function effectsOf(event: EventDefinition): Effect[] {
  return [
    ...(event.effects ?? []),
    ...(event.options ?? []).flatMap((option) => option.outcomes.flatMap((outcome) => outcome.effects ?? [])),
  ]
}

function followUpsOf(event: EventDefinition): FollowUp[] {
  return [
    ...(event.followUps ?? []),
    ...(event.options ?? []).flatMap((option) => option.outcomes.flatMap((outcome) => outcome.followUps ?? [])),
  ]
}

function conditionsOf(event: EventDefinition): Condition[] {
  const modifiers =
    event.trigger.kind === 'draw' || event.trigger.kind === 'waiting' ? (event.trigger.modifiers ?? []) : []
  const stated = [
    ...(event.conditions ?? []),
    ...(event.options ?? []).flatMap((option) => option.conditions ?? []),
    ...modifiers.map((modifier) => modifier.when),
  ]
  return stated.flatMap(withInner)
}

function withInner(condition: Condition): Condition[] {
  if (condition.kind === 'not') return [condition, ...withInner(condition.of)]
  if (condition.kind === 'all' || condition.kind === 'any') return [condition, ...condition.of.flatMap(withInner)]
  return [condition]
}

function rolesOf(event: EventDefinition): string[] {
  const remembered = (event.options ?? []).flatMap((option) =>
    option.outcomes.flatMap((outcome) => outcome.remembers?.role ?? []),
  )
  const effects = effectsOf(event).flatMap((effect) => ('role' in effect ? [effect.role] : []))
  const asked = conditionsOf(event).flatMap((condition) => ('role' in condition ? [condition.role] : []))
  return [...remembered, ...effects, ...asked]
}

function chainLength(event: EventDefinition, path: ReadonlySet<string>): number {
  if (path.has(event.id)) return Number.POSITIVE_INFINITY
  const next = followUpsOf(event).flatMap(({ event: id }) => events.find((one) => one.id === id) ?? [])
  return 1 + Math.max(0, ...next.map((one) => chainLength(one, new Set([...path, event.id]))))
}
