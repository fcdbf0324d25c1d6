import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { isoDate } from '../../src/core/calendar.ts'
import { tell } from '../../src/core/feed.ts'
import { transfer } from '../../src/core/ledger.ts'
import { epochDayAt } from '../../src/core/time.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import type { Away } from '../../src/life/life.ts'
import { engineLimits } from '../../src/life/limits.ts'
import { markUnlocked } from '../../src/life/rewards.ts'
import { beginSpan, figuresOf, isWorthTelling, noteReasons, summaryOf } from '../../src/views/summary.ts'
import { oneLife, question } from '../support/one-life.ts'

const day = 1440
/** The day and the minute of the day at which the spans begin. */
const from = 400 * day + 600

interface Left {
  readonly turn: Turn
  readonly span: Away
}

/** A span that has just begun, with an empty feed and gauges that do not change by themselves. */
function left(over: Partial<Catalogue> = {}): Left {
  const { life, context } = oneLife({ events: [question('ask')], ...over })
  life.feed = []
  const turn = turnOf(life, from, context)
  for (const name of ['happiness', 'stress', 'health', 'social'] as const) {
    life.gauges[name] = { value: 50, since: from }
    life.body.rest[name] = 50
  }
  return { turn, span: beginSpan(life, from) }
}

/** Something happens after some days, with a title and an importance. */
function happens({ turn }: Left, afterDays: number, title = 'Something', importance = 1): void {
  turn.minute = from + afterDays * day
  tell(turn, { eventId: title, title, message: `${title}.`, importance })
}

/** An agenda item after some days that tells something, unless its title is empty, and changes happiness. */
function item(one: Left, afterDays: number, title: string, by: number): void {
  const { turn, span } = one
  turn.minute = from + afterDays * day
  const before = figuresOf(turn.life, turn.minute)
  const told = turn.life.feedCount
  if (title !== '') happens(one, afterDays, title)
  turn.life.gauges.happiness.value += by
  turn.life.body.rest.happiness += by
  noteReasons(turn, span, before, told)
}

function ask({ turn }: Left, eventId = 'ask'): void {
  const policy = { kind: 'hold' } as const
  const { minute } = turn
  turn.life.question = { eventId, minute, title: 'Now?', message: '', cast: {}, policy, deadlineMinute: null }
}

function summary({ turn, span }: Left, afterDays: number): ReturnType<typeof summaryOf> {
  turn.minute = from + afterDays * day
  return summaryOf(turn, span)
}

describe('the summary of a span', () => {
  it('counts its minutes, and names its first and last day', () => {
    const one = left()
    const date = (minute: number): string => isoDate(epochDayAt(one.turn.life, minute))
    expect(summary(one, 10)).toMatchObject({
      minutes: 14_400,
      fromDate: date(from),
      toDate: date(from + 10 * day),
    })
    expect(date(from)).not.toBe(date(from + 10 * day))
  })

  it('has the most important entries first, and at most twenty', () => {
    const before = left()
    happens(before, 0, 'Before', 10)
    const one = { turn: before.turn, span: beginSpan(before.turn.life, from) }
    happens(one, 1, 'Minor', 1)
    happens(one, 2, 'Major', 7)
    happens(one, 3, 'Later', 7)
    expect(summary(one, 4).headlines.map(({ title }) => title)).toEqual(['Major', 'Later', 'Minor'])
    one.turn.life.feed = Array.from({ length: 25 }, (_, n) => ({ ...one.turn.life.feed[0], n: 100 + n })) as never
    expect(summary(one, 4).headlines).toHaveLength(20)
  })

  it('lists the days on which something happened, with the quiet days before each', () => {
    const one = left()
    happens(one, 2)
    happens(one, 2)
    happens(one, 5)
    const { days, quietDays } = summary(one, 9)
    const date = (afterDays: number): string => isoDate(epochDayAt(one.turn.life, from + afterDays * day))
    const [n = 0] = one.turn.life.feed.map((entry) => entry.n)
    expect(days).toEqual([
      { date: date(2), quietBefore: 2, entries: [n, n + 1] },
      { date: date(5), quietBefore: 2, entries: [n + 2] },
    ])
    // Days 0 to 9 without the two.
    expect(quietDays).toBe(8)
    const quiet = left()
    expect(summary(quiet, 3)).toMatchObject({ days: [], quietDays: 4 })
  })

  it('has the question that waits for the player', () => {
    const one = left()
    expect(summary(one, 1)).toMatchObject({ waiting: [], held: false })
    ask(one)
    expect(summary(one, 1)).toMatchObject({ waiting: [{ eventId: 'ask', title: 'Now?', importance: 3 }], held: true })
    ask(one, 'gone')
    expect(summary(one, 1).waiting).toEqual([{ eventId: 'gone', title: 'Now?', importance: 1 }])
  })

  it('has the decisions that were taken for the player, without the names of people', () => {
    const options = [{ id: 'yes', text: 'Yes, {friend}', outcomes: [{ chance: 1, text: ['Done.'] }] }]
    const one = left({ events: [question('ask'), question('friend', { title: '{friend} asks {name}', options })] })
    one.span.decided.push(['ask', 'no'], ['friend', 'yes'], ['gone', 'maybe'])
    expect(summary(one, 1).decided).toEqual([
      { eventId: 'ask', title: 'Title of ask', option: 'No' },
      { eventId: 'friend', title: '… asks …', option: 'Yes, …' },
      { eventId: 'gone', title: 'gone', option: 'maybe' },
    ])
  })

  it('has the achievements that this life has unlocked in it, in their order', () => {
    const achievements = ['early', 'late', 'first', 'other', 'never'].map((id) => {
      return { id, title: id, text: id, when: { kind: 'age', from: 150 }, diamonds: 1 } as const
    })
    const one = left({ achievements })
    const { life } = one.turn
    markUnlocked(life.retention, 'early', life.index, from)
    markUnlocked(life.retention, 'late', life.index, from + 2 * day)
    markUnlocked(life.retention, 'first', life.index, from + 1)
    expect(summary(one, 3).achievements).toEqual(['first', 'late'])
    life.index = 1
    markUnlocked(life.retention, 'other', life.index, from + 5)
    expect(summary(one, 3).achievements).toEqual(['other'])
  })
})

describe('the changes of a span', () => {
  it('are the figures before and after; what has not changed is left out', () => {
    const one = left()
    one.turn.life.gauges.stress.value += 9
    one.turn.life.body.rest.stress += 9
    transfer(one.turn, 'diamonds', 'house', 'player', 5)
    expect(summary(one, 0).changes).toEqual({ stress: [50, 59], diamonds: [25, 30] })
    expect(summary(one, 400).changes.ageYears).toEqual([1, 2])
  })

  it('have reasons that add up: the titles of what was told, the largest first', () => {
    const one = left()
    item(one, 1, 'A gift', 4)
    item(one, 2, 'A quarrel', -9)
    item(one, 3, 'A gift', 2)
    item(one, 4, '', 1)
    expect(Object.keys(one.span.reasons)).toEqual(['happiness'])
    expect(summary(one, 5)).toMatchObject({
      changes: { happiness: [50, 48] },
      reasons: {
        happiness: [
          { what: 'A quarrel', by: -9 },
          { what: 'A gift', by: 6 },
          { what: 'Other things', by: 1 },
        ],
      },
    })
  })

  it('leave out reasons that cancel out', () => {
    const one = left()
    item(one, 1, 'A quarrel', -9)
    item(one, 2, 'A quarrel', 9)
    item(one, 3, 'A gift', 1)
    expect(summary(one, 4).reasons.happiness).toEqual([{ what: 'A gift', by: 1 }])
  })

  it('have a bounded number of reasons; the rest are other things', () => {
    const one = left()
    for (let n = 0; n < engineLimits.reasonsMax + 3; n++) item(one, n, `Thing ${n}`, 1)
    item(one, 20, 'Thing 0', 1)
    const reasons = one.span.reasons.happiness ?? {}
    expect(Object.keys(reasons)).toHaveLength(engineLimits.reasonsMax + 1)
    expect(reasons).toMatchObject({ 'Thing 0': 2, 'Other things': 3 })
    expect(reasons).not.toHaveProperty(`Thing ${engineLimits.reasonsMax}`)
  })

  it.each([
    ['ageYears', 'A birthday'],
    ['money', 'What came in and went out by the week'],
    ['energy', 'Nights of sleep'],
    ['stress', 'The days going by'],
  ])('of %s that no event has caused are called “%s”', (field, what) => {
    const { turn } = left()
    const { gauges, body } = turn.life
    gauges.energy = { value: 30, since: from }
    const span = beginSpan(turn.life, from)
    transfer(turn, 'money', 'world', 'player', 700)
    body.rest.stress = 90
    const { changes, reasons } = summary({ turn, span }, 400)
    const [before = 0, after = 0] = changes[field] ?? []
    expect(after).not.toBe(before)
    expect(reasons[field]).toEqual([{ what, by: after - before }])
  })

  it('have the rest of a change that events explain in part as their last reason', () => {
    const one = left()
    item(one, 1, 'A gift', 6)
    one.turn.life.gauges.happiness = { value: 50, since: from }
    one.turn.life.body.rest.happiness = 50
    one.turn.life.gauges.happiness.value = 51
    expect(summary(one, 1).reasons.happiness).toEqual([
      { what: 'A gift', by: 6 },
      { what: 'The days going by', by: -5 },
    ])
  })
})

describe('an absence is worth telling', () => {
  const worth = ({ turn, span }: Left, afterMinutes: number): boolean =>
    isWorthTelling(turn.life, span, from + afterMinutes)

  it('after an hour of game time', () => {
    expect([59, 60].map((minutes) => worth(left(), minutes))).toEqual([false, true])
  })

  it('when something was told', () => {
    const one = left()
    happens(one, 0)
    expect(worth(one, 1)).toBe(true)
  })

  it('when a question has come that was not open before', () => {
    const one = left()
    ask(one)
    expect(worth(one, 1)).toBe(true)
    expect(worth({ turn: one.turn, span: beginSpan(one.turn.life, from) }, 1)).toBe(false)
  })

  it('when a death waits for the player, but not after it', () => {
    const one = left()
    one.turn.life.fatal = { cause: 'old age' }
    expect(worth(one, 1)).toBe(true)
    one.turn.life.status = 'dead'
    expect(worth(one, 100)).toBe(false)
  })
})
