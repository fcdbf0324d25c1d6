import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allHold, conditions } from '../../src/conditions/faces.ts'
import type { Condition } from '../../src/conditions/index.generated.ts'
import { castFor } from '../../src/events/cast.ts'
import type { EventDefinition } from '../../src/events/event-definition.ts'
import { eventIndexOf } from '../../src/events/event-index.ts'
import { factBitsOf } from '../../src/events/fact-bits.ts'
import { faultsOfTemplate, render } from '../../src/events/text.ts'
import { liveLife } from '../../src/lab/live.ts'
import type { Life } from '../../src/life.ts'
import { relations } from '../../src/person.ts'
import { stageOfAge, stages } from '../../src/stage.ts'
import { placeAt, places } from '../../src/systems/daily-plan.ts'
import { ageAt, dayOf } from '../../src/time.ts'
import { testCatalogue, testContext } from '../support/catalogue.ts'

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('season' as const),
    in: fc.subarray(['spring', 'summer', 'autumn', 'winter'] as const, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('sex' as const), is: fc.constantFrom('female' as const, 'male' as const) }),
  fc.record({ kind: fc.constant('employed' as const), is: fc.boolean() }),
  fc.record({ kind: fc.constant('retired' as const), is: fc.boolean() }),
  fc.record({ kind: fc.constant('weekend' as const), is: fc.boolean() }),
  fc.record({
    kind: fc.constant('knows' as const),
    relation: fc.constantFrom(...relations),
    status: fc.constantFrom('alive' as const, 'dead' as const),
  }),
  fc.record({ kind: fc.constant('age' as const), from: fc.nat(60), to: fc.integer({ min: 20, max: 100 }) }),
  fc.record({
    kind: fc.constant('gauge' as const),
    of: fc.constantFrom('stress' as const, 'happiness' as const),
    from: fc.nat(60),
  }),
  fc.record({ kind: fc.constant('money' as const), from: fc.nat(10_000_000) }),
)
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { arbitrary: leaf, weight: 5 },
  { arbitrary: leaf.map((of): Condition => ({ kind: 'not', of })), weight: 2 },
  { arbitrary: fc.array(leaf, { maxLength: 3 }).map((of): Condition => ({ kind: 'any', of })), weight: 1 },
  { arbitrary: fc.array(leaf, { maxLength: 3 }).map((of): Condition => ({ kind: 'all', of })), weight: 1 },
  {
    arbitrary: fc
      .array(leaf, { minLength: 1, maxLength: 2 })
      .map((of): Condition => ({ kind: 'not', of: { kind: 'all', of } })),
    weight: 1,
  },
)
const eventArbitrary = fc.record({
  stages: fc.oneof(fc.constant([...stages]), fc.subarray([...stages], { minLength: 1 })),
  conditions: fc.array(condition, { maxLength: 2 }),
  setting: fc.option(fc.constantFrom(...places), { nil: undefined, freq: 1 }),
  age: fc.option(fc.record({ from: fc.nat(50), to: fc.integer({ min: 30, max: 99 }) }), { nil: undefined }),
  role: fc.option(fc.constantFrom(...relations), { nil: undefined }),
})

/** Lives at all ages, to ask about. */
const lives: readonly Life[] = Array.from(
  { length: 40 },
  (_, i) =>
    liveLife({ seed: `draw ${i}`, ruleset: 'calibrated', untilMinute: (1 + i * 2.2) * 525_949 }, testContext).life,
)

test('filtering by fact bits finds what a naive scan finds, over random events, lives and minutes', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.array(eventArbitrary, { minLength: 1, maxLength: 20 }),
      fc.nat({ max: lives.length - 1 }),
      fc.nat({ max: 20_000 }),
      (specs, which, later) => {
        const events = specs.map(
          ({ role, setting, age, ...spec }, index): EventDefinition => ({
            ...(testCatalogue.events[0] as EventDefinition),
            ...spec,
            id: `e${index}`,
            ...(setting === undefined ? {} : { setting }),
            ...(age === undefined ? {} : { age }),
            ...(role === undefined ? {} : { cast: { someone: { relation: role } } }),
          }),
        )
        const life = lives[which] as Life
        const minute = life.clock.anchorMinute + later
        const index = eventIndexOf({ ...testCatalogue, events })
        const byBits = index
          .drawn(factBitsOf(life, minute))
          .events.filter((event) => castFor(event.definition, life, minute, () => 0) !== null)
          .filter((event) => allHold(event.residual, { life, minute, cast: {} }))
          .map((event) => event.definition.id)
        const naive = events.filter((event) => naivelyFits(event, life, minute)).map((event) => event.id)
        found += naive.length
        expect(byBits).toEqual(naive)
      },
    ),
    { numRuns: 600 },
  )
  expect(found).toBeGreaterThan(200)
})

function naivelyFits(event: EventDefinition, life: Life, minute: number): boolean {
  const age = ageAt(life, minute)
  if (!event.stages.includes(stageOfAge(age))) return false
  if (event.age !== undefined && (age < (event.age.from ?? 0) || age > (event.age.to ?? 200))) return false
  if (event.setting !== undefined && placeAt(life, minute) !== event.setting) return false
  for (const { relation } of Object.values(event.cast ?? {})) {
    if (!life.people.some((person) => person.diedDay === null && person.relation === relation)) return false
  }
  return (event.conditions ?? []).every((one) => conditions.holds(one, { life, minute, cast: {} }))
}

test('what comes is drawn in proportion to weight', () => {
  const base = testCatalogue.events[0] as EventDefinition
  const events = [1, 4].map(
    (weight): EventDefinition => ({
      ...base,
      id: `w${weight}`,
      kind: 'message',
      category: weight === 1 ? 'home' : 'play',
      cooldownDays: 0,
      trigger: { kind: 'draw', weight },
      options: [],
    }),
  )
  const counts = { w1: 0, w4: 0 }
  for (let i = 0; i < 1_500; i++) {
    const { facts } = liveLife(
      { seed: `weighing ${i}`, ruleset: 'calibrated', untilMinute: 420 * 1440 },
      { catalogue: { ...testCatalogue, events } },
    )
    for (const fact of facts) {
      const kind = fact.frame === 'messageEvent' ? fact.body.eventId.split('-')[0] : undefined
      if (kind !== 'w1' && kind !== 'w4') continue
      counts[kind]++
      // Only the first counts: from the second on, novelty and tiredness have their say.
      break
    }
  }
  const share = counts.w4 / (counts.w1 + counts.w4)
  expect(counts.w1 + counts.w4).toBeGreaterThan(1_400)
  // 0.8, with a deviation of 0.0105: four of them.
  expect(Math.abs(share - 0.8)).toBeLessThan(0.042)
})

test('pacing: never more than two choices in seven days, never four months without one from the first birthday on', () => {
  for (let i = 0; i < 25; i++) {
    const { life, facts, minutes } = liveLife({ seed: `pace ${i}`, ruleset: 'calibrated' }, testContext)
    const days = facts.flatMap((fact) => (fact.frame === 'questionEvent' ? [dayOf(fact.body.minute)] : []))
    for (let j = 2; j < days.length; j++)
      expect((days[j] as number) - (days[j - 2] as number)).toBeGreaterThanOrEqual(7)
    const marks = [365, ...days.filter((day) => day > 365), dayOf(minutes)]
    for (let j = 1; j < marks.length; j++) {
      expect(
        (marks[j] as number) - (marks[j - 1] as number),
        `life ${i} of ${life.ended?.ageYears} years`,
      ).toBeLessThanOrEqual(120)
    }
  }
})

test('cooldowns and once are kept, follow-ups come, dates and birthdays come on their day', () => {
  const seen = new Map<string, number[]>()
  for (let i = 0; i < 12; i++) {
    const { facts } = liveLife({ seed: `kept ${i}`, ruleset: 'calibrated' }, testContext)
    const asked = facts.flatMap((fact) => (fact.frame === 'questionEvent' ? [fact.body] : []))
    const tens = asked.filter((question) => question.id === 'ten')
    expect(tens.length).toBeLessThanOrEqual(1)
    for (const question of asked) seen.set(question.id, [...(seen.get(question.id) ?? []), question.minute])
  }
  for (const id of ['walk', 'swim', 'letter', 'friend', 'chain', 'chained', 'ten', 'summer', 'waited']) {
    expect(seen.get(id)?.length ?? 0, id).toBeGreaterThan(0)
  }
})

test('templates: names, pronouns, verbs; and what is wrong with them is said', () => {
  const life = lives[3] as Life
  const mother = life.people[0]
  if (mother === undefined) throw new Error('everyone has a mother')
  const cast = { mum: mother.id }
  expect(render('{name}, {mum} {mum|is|are} here; {mum.They} brings {mum.their} {mum.relation}.', life, 0, cast)).toBe(
    `Robin, ${mother.firstname} is here; She brings her mother.`,
  )
  expect(faultsOfTemplate('{name} {mum} {mum.they} {mum|has|have}', ['mum'])).toEqual([])
  expect(faultsOfTemplate('{dad}', ['mum'])).toHaveLength(1)
  expect(faultsOfTemplate('{mum.shoe}', ['mum'])).toHaveLength(1)
  expect(faultsOfTemplate('{mum|is}', ['mum'])).toHaveLength(1)
  expect(faultsOfTemplate('{mum', ['mum'])).toHaveLength(1)
  expect(() => render('{nobody}', life, 0, {})).toThrow()
})
