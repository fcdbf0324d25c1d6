import { describe, expect, test } from 'vitest'
import { advance } from '../../src/advance.ts'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { lifeHash } from '../../src/codec/codec.ts'
import { recordOf } from '../../src/codec/compact/tally.ts'
import { schedule } from '../../src/core/agenda.ts'
import { turnOf } from '../../src/core/turn.ts'
import { engineLimits } from '../../src/life/limits.ts'
import { eventIndexOf } from '../../src/story/event-index.ts'
import { happen } from '../../src/story/happen.ts'
import { gaugeAt } from '../../src/systems/mood/mood.ts'
import { dayMs, type OneLife, oneLife, question } from '../support/one-life.ts'

const minuteMs = engineLimits.awayMsPerMinute

/** A player who has just disconnected. `prepare` is called before that. */
function away(events: readonly EventDefinition[] = [], prepare: (one: OneLife) => void = () => {}): OneLife {
  const one = oneLife({ events })
  prepare(one)
  one.send('sys.disconnect', { connection: 'c0' })
  return one
}

function happenById(one: OneLife, id: string): void {
  const event = eventIndexOf(one.context.catalogue).byId.get(id)
  if (event === undefined) throw new Error(`no event ${id}`)
  schedule(one.life, one.minute() + 1, 'storyteller', 'then:1')
  one.life.story.pending['then:1'] = { eventId: id, cast: {} }
  one.wait(2 * minuteMs)
}

const back = (one: OneLife) => {
  one.send('sys.connect', { edge: 'e', connection: 'c1' })
  return one.bodies('offlineSummary').at(-1)
}

describe('the pace of an absence', () => {
  test.each([
    ['realTime', 10_000, 60, 60],
    ['freeze', 10_000, 60, 0],
    ['freeze', 1, 60, 0],
    ['realTime', 1, 60 * 24 * 100, engineLimits.awayMinutesMax],
    ['autopilot', 500, 6, 3_600],
    ['autopilot', 1, 60, engineLimits.awayMinutesMax],
  ] as const)('%s at speed %i: in %i minutes of wall time, %i minutes of game time pass', (mode, speed, wall, game) => {
    const one = away([], (self) => {
      self.send('awayMode', { mode })
      self.send('stop')
      self.send('speed', speed)
      self.life.stopped = false
    })
    const from = one.minute()
    one.wait(wall * minuteMs)
    expect(one.minute() - from).toBe(game)
    expect(one.minute()).toBeLessThanOrEqual(from + engineLimits.awayMinutesMax)
  })

  test('the setting also holds in the next life, and unknown categories are refused', () => {
    const one = oneLife()
    one.send('awayMode', { mode: 'autopilot', hold: ['money', 'money'] })
    expect(one.send('awayMode', { mode: 'freeze', hold: ['weather'] })?.code).toBe('no_such_category')
    one.send('restart')
    expect(one.life.retention).toMatchObject({ awayMode: 'autopilot', holdCategories: ['money'] })
  })
})

describe('decisions while the player is away', () => {
  test('a minor one is taken as declared at its deadline', () => {
    const one = away([question('small')])
    happenById(one, 'small')
    one.wait(117 * minuteMs)
    expect(one.life.question).not.toBeNull()
    one.wait(4 * minuteMs)
    expect(one.life.question).toBeNull()
    const summary = back(one)
    expect(summary?.decided).toEqual([{ eventId: 'small', title: 'Title of small', option: 'No' }])
    expect(summary?.waiting).toEqual([])
    expect(summary?.reasons.stress).toContainEqual({ what: 'Title of small', by: 3 })
    const counts = recordOf(one.life.retention.counts)
    expect(counts).toMatchObject({ decidedAway: 1 })
    expect(counts.decisions).toBeUndefined()
  })

  test('on autopilot a minor one is taken at once', () => {
    const one = away([question('small')], (self) => self.send('awayMode', { mode: 'autopilot' }))
    happenById(one, 'small')
    expect(one.life.question).toBeNull()
    expect(back(one)?.decided).toHaveLength(1)
  })

  test.each([
    ['an important one, whatever it declares', question('held', { importance: 7 }), 'realTime', []],
    ['an important one, on autopilot', question('held', { importance: 9 }), 'autopilot', []],
    ['one that declares it', question('held', { offline: { kind: 'hold' } }), 'realTime', []],
    ['one of a category with standing orders', question('held', { category: 'money' }), 'autopilot', ['money']],
  ] as const)('%s holds the clock for the player', (_, event, mode, hold) => {
    const one = away([event], (self) => self.send('awayMode', { mode, hold }))
    happenById(one, 'held')
    const minute = one.minute()
    one.wait(10 * dayMs)
    expect(one.minute()).toBe(minute)
    const summary = back(one)
    expect(summary).toMatchObject({ held: true, decided: [], waiting: [{ eventId: 'held' }] })
    expect(one.life.question?.eventId).toBe('held')
  })

  test('an option that is not affordable is replaced by one that is', () => {
    const one = away([question('dear', { offline: { kind: 'deadline', option: 'yes', minutes: 5 } })], (self) => {
      self.life.gauges.energy = { value: 3, since: 0 }
    })
    happenById(one, 'dear')
    one.wait(10 * minuteMs)
    expect(one.life.question).toBeNull()
    expect(back(one)?.decided).toMatchObject([{ option: 'No' }])
  })

  test('one that is open during a short loss of the connection is not taken', () => {
    const one = oneLife({ events: [question('small')] })
    happen(turnOf(one.life, 0, one.context), question('small'), {})
    one.send('sys.disconnect', { connection: 'c0' })
    one.send('sys.connect', { edge: 'e', connection: 'c1' }, 30_000)
    one.wait(dayMs)
    expect(one.life.question?.eventId).toBe('small')
  })
})

describe('a death while the player is away', () => {
  test('holds the clock, and takes place when the player returns', () => {
    const one = away()
    schedule(one.life, 100, 'death')
    one.wait(dayMs)
    expect(one.life.status).toBe('playing')
    expect(one.minute()).toBe(100)
    expect(back(one)).toMatchObject({ held: true, minutes: 100 })
    expect(one.life.status).toBe('dead')
    expect(one.frames.map(({ frame }) => frame).slice(-3)).toEqual(['offlineSummary', 'messageEvent', 'lifeEnded'])
  })
})

describe('the summary', () => {
  const loud = question('loud', {
    kind: 'message',
    importance: 6,
    effects: [{ kind: 'gauge', of: 'happiness', by: -9 }],
  })
  const quiet = question('quiet', {
    kind: 'message',
    importance: 2,
    effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
  })

  function week(): OneLife {
    const one = away([loud, quiet])
    happenById(one, 'quiet')
    one.wait(3 * dayMs)
    happenById(one, 'loud')
    one.wait(3 * dayMs)
    return one
  }

  test('has the most important entries first, counts quiet days, and gives reasons that add up to each change', () => {
    const one = week()
    const before = one.life.away?.before.happiness as number
    const summary = back(one)
    expect(summary?.headlines.map(({ eventId }) => eventId)).toEqual(['loud', 'quiet'])
    expect(summary?.days.map(({ quietBefore }) => quietBefore)).toEqual([0, 2])
    expect(summary?.quietDays).toBe(7 - 2)
    expect(summary?.reasons.happiness?.[0]).toEqual({ what: 'Title of loud', by: -9 })
    const now = gaugeAt(one.life, 'happiness', one.minute())
    expect(summary?.changes.happiness).toEqual([before, now])
    for (const [field, [from, to]] of Object.entries(summary?.changes ?? {}))
      expect(
        summary?.reasons[field]?.reduce((sum, { by }) => sum + by, 0),
        field,
      ).toBe(to - from)
  })

  test('does not exist for an absence of some minutes in which nothing happened', () => {
    const one = away()
    one.wait(engineLimits.summaryMinutesMin * minuteMs - 1)
    expect(back(one)).toBeUndefined()
    expect(one.life.away).toBeNull()
  })

  test('[ENG-1] an absence advanced in one step or every hour gives the same life', () => {
    const whole = week()
    const looked = away([loud, quiet])
    happenById(looked, 'quiet')
    const until = looked.at + 3 * dayMs
    while (looked.at < until) looked.wait(Math.min(3_599_999, until - looked.at))
    happenById(looked, 'loud')
    advance(looked.life, looked.at + dayMs, looked.context)
    looked.at += dayMs
    looked.wait(2 * dayMs)
    expect(lifeHash(looked.life)).toBe(lifeHash(whole.life))
  })
})
