import { describe, expect, it } from 'vitest'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { tell } from '../../src/core/feed.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { ambientGapDays, showAmbientLine } from '../../src/story/ambient.ts'
import { oneLife, question } from '../support/one-life.ts'

const day = 1440

function line(id: string, over: Partial<EventDefinition> = {}): EventDefinition {
  const { options: _options, offline: _offline, ...common } = question(id)
  return { ...common, kind: 'ambient', importance: 1, text: [`Text of ${id}.`], ...over }
}

/** As many lines as make a cycle of six years. */
const lines = Array.from({ length: 72 }, (_, n) => line(`line-${n}`))

function turnOn(onDay: number, events: readonly EventDefinition[] = lines, seed = 'a-seed-of-8'): Turn {
  const { life, context } = oneLife({ events }, { seed })
  life.feed = []
  return turnOf(life, onDay * day, context)
}

/** Puts entries into the feed, one per minute, of which the last one is `ago` days old. */
function log(turn: Turn, entries: number, ago = 1): void {
  const now = turn.minute
  for (let n = entries; n > 0; n--) {
    turn.minute = now - ago * day - n
    tell(turn, { eventId: 'other', title: 'Other', message: 'Other.', importance: 1 })
  }
  turn.minute = now
}

/** The first days of a year of the life. */
function daysIn(year: number, count = 60): number[] {
  return Array.from({ length: count }, (_, n) => Math.ceil(year * 365.25) + n)
}

/** The lines that are told on some days. The feed is emptied before each. */
function toldOn(turn: Turn, days: readonly number[]): string[] {
  return days.flatMap((onDay) => {
    turn.life.feed = []
    turn.minute = onDay * day
    showAmbientLine(turn)
    return turn.life.feed.map(({ eventId }) => eventId)
  })
}

describe('an ambient line', () => {
  it('is told while the last 182 days have fewer than eight entries', () => {
    const sparse = turnOn(1000)
    log(sparse, 7)
    showAmbientLine(sparse)
    expect(sparse.life.feed).toHaveLength(8)
    expect(sparse.life.feed.at(-1)).toMatchObject({ title: expect.stringContaining('line-'), minute: 1000 * day })
    const full = turnOn(1000)
    log(full, 8)
    showAmbientLine(full)
    expect(full.life.feed).toHaveLength(8)
    const old = turnOn(1000)
    log(old, 8, 182)
    showAmbientLine(old)
    expect(old.life.feed).toHaveLength(9)
  })

  it.each([
    [6, 6],
    [72, 6],
    [120, 10],
    [480, 20],
  ])('of %d has one year of a cycle of %d, which differs from life to life', (count, cycle) => {
    const own = Array.from({ length: count }, (_, n) => line(`line-${n}`))
    const linesOf = (year: number, seed?: string): string[] =>
      [...new Set(toldOn(turnOn(0, own, seed), daysIn(year, 150)))].sort()
    const years = Array.from({ length: cycle }, (_, year) => linesOf(year))
    expect(years.flat().sort()).toEqual(own.map(({ id }) => id).sort())
    expect(years.filter(({ length }) => length > 0).length).toBeGreaterThan(2)
    expect(linesOf(cycle)).toEqual(years[0])
    const others = Array.from({ length: cycle }, (_, year) => linesOf(year, 'another life'))
    expect(others).not.toEqual(years)
  })

  it('is drawn each day from those of the year', () => {
    const drawn = daysIn(0).flatMap((onDay) => toldOn(turnOn(0), [onDay]))
    expect(drawn).toHaveLength(60)
    expect(new Set(drawn).size).toBeGreaterThan(4)
  })

  it('is not repeated within its year', () => {
    const turn = turnOn(0)
    const told = toldOn(turn, daysIn(0))
    expect(told.length).toBeGreaterThan(3)
    expect(new Set(told).size).toBe(told.length)
    expect(turn.life.story.lines).toEqual(told)
  })

  it('is one that fits the life', () => {
    const events = lines.map(({ id }, n) => (n % 8 === 0 ? line(id) : line(id, { age: { from: 50 } })))
    const turn = turnOn(0, events)
    const told = [0, 1, 2, 3, 4, 5].flatMap((year) => toldOn(turn, daysIn(year)))
    const fitting = events.filter(({ age }) => age === undefined).map(({ id }) => id)
    expect(told.sort()).toEqual(fitting.sort())
  })

  it('is left out where there is none', () => {
    const turn = turnOn(500, [])
    showAmbientLine(turn)
    expect(turn.life.feed).toEqual([])
  })
})

describe('the time to the next line', () => {
  it('is one to two and a half weeks while the feed is sparse, and two to five weeks otherwise', () => {
    const gaps = (entries: number) =>
      Array.from({ length: 300 }, (_, n) => {
        const turn = turnOn(1000 + n)
        log(turn, entries)
        return ambientGapDays(turn)
      })
    const sparse = gaps(3)
    expect([Math.min(...sparse), Math.max(...sparse)]).toEqual([7, 17])
    const fuller = gaps(4)
    expect([Math.min(...fuller), Math.max(...fuller)]).toEqual([14, 34])
  })
})
