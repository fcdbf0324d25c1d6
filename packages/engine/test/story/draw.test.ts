import { keyedRandom } from '@lifegrid/base/keyed-random'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/catalogue/condition.ts'
import type { CastRole, EventDefinition } from '../../src/catalogue/event.ts'
import { conditions } from '../../src/conditions/evaluate.ts'
import { castFor, castPoolAt, rolesOf } from '../../src/core/cast.ts'
import { placeAt } from '../../src/core/daily-plan.ts'
import { factBitsOf } from '../../src/core/fact-bits.ts'
import { ageAt, epochDayAt } from '../../src/core/time.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import type { Life } from '../../src/life/life.ts'
import { places } from '../../src/life/schedule.ts'
import { stageOfAge, stages } from '../../src/life/stage.ts'
import { relations } from '../../src/life/vocabulary.ts'
import { choose } from '../../src/story/choose.ts'
import { castIfEligible, glanceAt } from '../../src/story/eligible.ts'
import { eventIndexOf, readsCast } from '../../src/story/event-index.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { bareCatalogue, question } from '../support/one-life.ts'

/** Random choices that depend only on the seed. */
function dice(seed: string) {
  const random = keyedRandom(seed)
  let n = 0
  const below = (limit: number): number => random.below(limit, 0, 0, n++)
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const some = <T>(list: readonly T[]): T[] => list.filter(() => below(2) === 0)
  return { below, oneOf, some }
}
type Dice = ReturnType<typeof dice>

function randomCondition({ below, oneOf, some }: Dice, depth = 0): Condition {
  const is = below(2) === 0
  const simple: readonly (() => Condition)[] = [
    () => ({ kind: 'employed', is }),
    () => ({ kind: 'retired', is }),
    () => ({ kind: 'weekend', is }),
    () => ({ kind: 'season', in: some(['spring', 'summer', 'autumn', 'winter'] as const) }),
    () => ({ kind: 'dayTime', in: some(['morning', 'afternoon', 'evening', 'night'] as const) }),
    () => ({ kind: 'place', in: some(places) }),
    () => ({ kind: 'sex', is: is ? 'female' : 'male' }),
    () => ({ kind: 'knows', relation: oneOf(relations), status: is ? 'alive' : 'dead' }),
    () => ({ kind: 'age', from: below(60), to: 40 + below(60) }),
    () => ({ kind: 'workday', is }),
  ]
  if (depth < 2 && below(4) === 0) {
    const inner = [
      randomCondition({ below, oneOf, some }, depth + 1),
      randomCondition({ below, oneOf, some }, depth + 1),
    ]
    return oneOf<() => Condition>([
      () => ({ kind: 'all', of: inner }),
      () => ({ kind: 'any', of: inner }),
      () => ({ kind: 'not', of: inner[0] as Condition }),
    ])()
  }
  return oneOf(simple)()
}

function randomEvent(id: string, by: Dice): EventDefinition {
  const { below, oneOf, some } = by
  const role = (): CastRole => ({
    relation: below(2) === 0 ? oneOf(relations) : some(relations).slice(0, 3),
    ...(below(2) === 0 ? {} : { age: { from: below(50) } }),
    ...(below(3) === 0 ? { status: 'dead' as const } : {}),
  })
  return question(id, {
    stages: some(stages),
    ...(below(2) === 0 ? {} : { age: { from: below(40), to: 30 + below(60) } }),
    ...(below(4) === 0 ? { setting: oneOf(places) } : {}),
    ...(below(3) === 0 ? { cast: below(2) === 0 ? { a: role() } : { a: role(), b: role() } } : {}),
    conditions: Array.from({ length: below(4) }, () => randomCondition(by)),
  })
}

/** Evaluates the definition directly, without fact bits and index. */
function holdsPlainly(event: EventDefinition, life: Life, minute: number): boolean {
  const years = ageAt(life, minute)
  if (!event.stages.includes(stageOfAge(years))) return false
  if (event.age !== undefined && (years < (event.age.from ?? 0) || years > (event.age.to ?? 200))) return false
  if (event.setting !== undefined && placeAt(life, minute) !== event.setting) return false
  const cast = castFor(rolesOf(event), castPoolAt(life, minute), () => 0)
  if (cast === null) return false
  return (event.conditions ?? []).every((condition) =>
    conditions.holds(condition, { life, minute, catalogue: bareCatalogue, cast }),
  )
}

/** Gives the life other facts: a random sex, job, places and people, alive or dead. Returns a random minute of 90 years. */
function shuffle(life: Life, { below, oneOf }: Dice): number {
  life.sex = below(2) === 0 ? 'female' : 'male'
  life.work.job = below(2) === 0 ? null : ({ id: 'x', title: 'X', sinceMinute: 0 } as unknown as Life['work']['job'])
  life.work.retired = below(5) === 0
  for (const schedule of life.schedules) schedule.place = oneOf(places)
  for (const person of life.people) {
    person.relation = oneOf(relations)
    person.diedDay = below(3) === 0 ? epochDayAt(life, 0) + 1000 + below(9000) : null
  }
  return below(90 * 525_960)
}

describe('the filter by fact bits', () => {
  it('finds the same events as evaluating each of them, in 100 000 random states', () => {
    const by = dice('bits')
    const events = Array.from({ length: 24 }, (_, n) => randomEvent(`e${n}`, by))
    const catalogue = { ...bareCatalogue, events }
    const one = grownLife(20, { events: [] })
    addSomeone(one)
    one.life.people.splice(6)
    const { life } = one
    life.schedules = [8, 12, 19].map((hour, n) => ({
      id: `s${n}`,
      title: 'S',
      place: 'work',
      from: hour * 60,
      to: (hour + 3) * 60,
      weekDays: 0b0111110 >> n,
      months: 0b1111111111110,
      energy: 1,
    }))
    const index = eventIndexOf(catalogue)
    const turn: Turn = { ...turnOf(life, 0, { catalogue }), random: { ...keyedRandom('x'), unit: () => 0 } }
    let through = 0
    for (let state = 0; state < 100_000; state++) {
      turn.minute = shuffle(life, by)
      const found = new Set<string>()
      const glance = glanceAt(turn)
      for (const event of index.drawn(factBitsOf(life, turn.minute)).events) {
        if (castIfEligible(event, glance, 'fresh') !== null) found.add(event.definition.id)
      }
      for (const event of events) {
        if (found.has(event.id) === holdsPlainly(event, life, turn.minute)) continue
        throw new Error(`state ${state}, ${event.id}: the bits say ${found.has(event.id)}; ${JSON.stringify(event)}`)
      }
      through += found.size
    }
    // Otherwise nearly no event would be possible, and the comparison would prove nothing.
    expect(through).toBeGreaterThan(100_000)
  })
})

describe('the conditions that are checked before the casting', () => {
  it('are those of the catalogue that read nobody of the cast', () => {
    const { life, minute } = grownLife(30)
    const cast = new Proxy<Record<string, string>>({}, { get: (_, role) => raise(`it reads the role ${String(role)}`) })
    const look = { life, minute: minute(), catalogue, cast }
    const all = catalogue.events.flatMap(({ conditions: own = [], text }) => [
      ...own,
      ...text.flatMap((one) => (typeof one === 'string' ? [] : (one.when ?? []))),
    ])
    const plain = all.filter((condition) => !readsCast(condition))
    for (const condition of plain) expect(() => conditions.holds(condition, look)).not.toThrow()
    const about = all.filter(readsCast)
    expect(about.length).toBeGreaterThan(10)
    for (const condition of about.filter(({ kind }) => kind === 'affinity')) {
      expect(() => conditions.holds(condition, look)).toThrow('it reads the role')
    }
  })
})

function raise(message: string): never {
  throw new Error(message)
}

describe('the cost of a draw', () => {
  /** The mean number of events examined in a draw, when three in ten events are for this stage. */
  function examined(count: number, trigger: EventDefinition['trigger'] = { kind: 'draw', weight: 1 }): number {
    const events = Array.from({ length: count }, (_, n) =>
      question(`e${n}`, {
        category: n % 2 === 0 ? 'home' : 'work',
        stages: n % 10 < 3 ? ['youngAdult'] : ['oldAge'],
        trigger,
        conditions: n % 3 === 0 ? [{ kind: 'gauge', of: 'happiness', from: 20 }] : [],
      }),
    )
    const one = grownLife(25)
    const catalogue = { ...bareCatalogue, events }
    const draws = 300
    const work = { examined: 0 }
    for (let n = 0; n < draws; n++) {
      const turn = turnOf(one.life, one.minute() + n * 1440, { catalogue })
      expect(choose(turn, { questionsOnly: false, work })).not.toBeNull()
    }
    return work.examined / draws
  }

  it('is about the same with 300 events and with 9 000, in events examined', () => {
    const [few, many] = [examined(300), examined(9_000)]
    expect(few).toBeLessThan(8)
    expect(many).toBeLessThan(few * 1.3)
  })

  it('does not grow with their number when the weights refuse all but one in twenty', () => {
    const rare = { when: { kind: 'gauge', of: 'happiness', from: 101 }, times: 20 } as const
    expect(examined(9_000, { kind: 'draw', weight: 1, modifiers: [rare] })).toBeLessThan(300)
  })
})
