import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance } from '../../src/advance.ts'
import { apply } from '../../src/apply.ts'
import { minuteAt } from '../../src/core/clock.ts'
import type { Life } from '../../src/life/life.ts'
import { minutesPerDay } from '../../src/life/limits.ts'
import { changeModifiers } from '../../src/systems/talk/messaging-style.ts'
import { avatarOfPlayer } from '../../src/views/avatar-view.ts'
import { habitsOf, healthConditionsOf } from '../../src/views/body-view.ts'
import { personDetailOf } from '../../src/views/person-view.ts'
import { activeDilemmasOf, dailyPlanOf, upcomingOf } from '../../src/views/plan-view.ts'
import { habitsHash, healthConditionsHash, partHashes, peopleChange, shownPeopleOf } from '../../src/views/shown.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { context, type LifeState, lifeIn, lifeStates } from '../support/lives.ts'
import { commandOf, stepArbitrary } from '../support/random-script.ts'

interface Seen {
  readonly details: ReadonlyMap<string, string>
  readonly habits: string
  readonly conditions: string
  readonly parts: Readonly<Record<keyof ReturnType<typeof partHashes>, string>>
}

function seen(life: Life): Seen {
  const minute = minuteAt(life, life.at)
  const { catalogue } = context
  return {
    details: new Map(life.people.map((one) => [one.id, JSON.stringify(personDetailOf(life, catalogue, one, minute))])),
    habits: JSON.stringify(habitsOf(life, catalogue, minute)),
    conditions: JSON.stringify(healthConditionsOf(life, catalogue)),
    parts: {
      dailyPlan: JSON.stringify(dailyPlanOf(life, minute)),
      upcoming: JSON.stringify(upcomingOf(life, catalogue)),
      activeDilemmas: JSON.stringify(activeDilemmasOf(life, catalogue)),
      avatar: JSON.stringify(avatarOfPlayer(life, minute)),
    },
  }
}

function hashes(life: Life) {
  const minute = minuteAt(life, life.at)
  return {
    people: shownPeopleOf(life),
    habits: habitsHash(life, minute),
    conditions: healthConditionsHash(life),
    parts: partHashes(life, minute),
  }
}

describe('[OUT-4] the hashes of what is shown', () => {
  test('change whenever the frames change, under random commands and time', () => {
    const steps = fc.array(stepArbitrary, { minLength: 1, maxLength: 25 })
    let changes = 0
    const partChanges = new Set<string>()
    fc.assert(
      fc.property(fc.constantFrom<LifeState>(...lifeStates), steps, (state, script) => {
        const life = lifeIn(state)
        for (const step of script) {
          const [before, hashed] = [seen(life), hashes(life)]
          const at = life.at + step.afterMs
          advance(life, at, context)
          // A new life is sent whole.
          if (step.type !== 'restart') apply(life, commandOf(life, step, context), at, context)
          const [after, rehashed] = [seen(life), hashes(life)]
          const found = peopleChange(hashed.people, rehashed.people)
          const reported = new Set(found.people.map(({ id }) => id))
          const changed = [...after.details].flatMap(([id, detail]) => (before.details.get(id) === detail ? [] : [id]))
          expect(changed.filter((id) => !reported.has(id))).toEqual([])
          const gone = [...before.details.keys()].filter((id) => !after.details.has(id))
          expect(found.gone.map(({ id }) => id)).toEqual(gone)
          if (before.habits !== after.habits) expect(rehashed.habits).not.toBe(hashed.habits)
          if (before.conditions !== after.conditions) expect(rehashed.conditions).not.toBe(hashed.conditions)
          for (const part of ['dailyPlan', 'upcoming', 'activeDilemmas', 'avatar'] as const) {
            if (before.parts[part] === after.parts[part] || step.type === 'restart') continue
            expect(rehashed.parts[part], part).not.toBe(hashed.parts[part])
            partChanges.add(part)
          }
          changes += changed.length
        }
      }),
      { numRuns: 60 },
    )
    expect(changes).toBeGreaterThan(100)
    // Scripts that begin or end a dilemma are rare: the test of its fields below does not depend on chance.
    expect([...partChanges]).toEqual(expect.arrayContaining(['dailyPlan', 'upcoming']))
  })

  test('cover each field of the active dilemmas, and the age of the face', () => {
    const { life } = grownLife(30)
    const changes: ((life: Life) => void)[] = [
      (one) => one.activeDilemmas.push({ id: 'the-loan', step: 'asked', path: [] }),
      (one) => Object.assign(one.activeDilemmas[0] ?? {}, { step: 'due' }),
      (one) => one.activeDilemmas[0]?.path.push('lend'),
      (one) => Object.assign(one.activeDilemmas[0] ?? {}, { id: 'the-other-loan' }),
      (one) => one.activeDilemmas.pop(),
    ]
    const minute = minuteAt(life, life.at)
    for (const change of changes) {
      const before = partHashes(life, minute)
      change(life)
      const after = partHashes(life, minute)
      expect(after.activeDilemmas, String(change)).not.toBe(before.activeDilemmas)
      expect({ ...after, activeDilemmas: 0 }).toEqual({ ...before, activeDilemmas: 0 })
    }
    const later = minute + 2 * 366 * minutesPerDay
    expect(partHashes(life, later).avatar).not.toBe(partHashes(life, minute).avatar)
  })

  test('stay as they are while nothing that is shown changes', () => {
    const life = lifeIn('parent')
    const before = hashes(life)
    expect(peopleChange(before.people, hashes(life).people)).toEqual({ people: [], gone: [] })
    // Thoughts that no frame shows.
    for (const person of life.people) person.nextDay += 1
    expect(peopleChange(before.people, hashes(life).people)).toEqual({ people: [], gone: [] })
    expect(hashes(life)).toMatchObject({ habits: before.habits, conditions: before.conditions })
  })

  test('of how a person writes are those of a life that was just loaded, also in later weeks and after more talks', () => {
    const one = grownLife(30)
    const person = addSomeone(one)
    const { life } = one
    person.familiarity = 100
    const from = minuteAt(life, life.at)
    const seen = new Set<number>()
    for (const [week, by] of [
      [0, { warmth: 50, humour: -50 }],
      [1, { verbosity: 50, formality: 50, emojiUse: -50 }],
    ] as const) {
      changeModifiers(life, person, from + 7 * week * minutesPerDay, by)
      for (let later = week; later < week + 20; later++) {
        const minute = from + 7 * later * minutesPerDay
        // What is known and how old everybody is would change, too.
        person.familiarSince = minute
        const { hashes: remembered } = shownPeopleOf(life, minute)
        expect([...remembered]).toEqual([...shownPeopleOf(structuredClone(life), minute).hashes])
        seen.add(remembered[life.people.indexOf(person)] ?? 0)
      }
    }
    expect(seen.size).toBeGreaterThan(3)
  })

  test('cover each field of a person', () => {
    const one = grownLife(30)
    const person = addSomeone(one)
    const { life } = one
    const fields: Partial<typeof person>[] = [
      { firstname: 'Kim' },
      { lastname: 'Lind' },
      { relation: 'neighbour' },
      { affinity: person.affinity + 1 },
      { familiarity: person.familiarity + 1 },
      { bornDay: person.bornDay - 400 },
      { diedDay: person.bornDay + 9_000 },
      { partner: 'Sam' },
      { children: 2 },
      { away: true },
      { ill: true },
      { memories: [5, 'stood by me'] },
    ]
    for (const change of fields) {
      const before = shownPeopleOf(life)
      Object.assign(person, change)
      const found = peopleChange(before, shownPeopleOf(life))
      expect(
        found.people.map(({ id }) => id),
        Object.keys(change).join(),
      ).toContain(person.id)
    }
    const before = shownPeopleOf(life)
    life.people = life.people.filter((other) => other !== person)
    const newcomer = addSomeone(one)
    const found = peopleChange(before, shownPeopleOf(life))
    expect(found.gone).toEqual([person])
    expect(found.people).toContain(newcomer)
  })
})
