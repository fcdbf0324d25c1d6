import { describe, expect, it } from 'vitest'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { idRows } from '../../src/codec/compact/id-table.ts'
import { dayOf } from '../../src/core/time.ts'
import { seenOf, timesOf } from '../../src/life/story.ts'
import { type OneLife, oneLife, question } from '../support/one-life.ts'

/** Forty questions of two categories, so that the same one twice in a row is common. */
const events: readonly EventDefinition[] = Array.from({ length: 40 }, (_, n) =>
  question(`q${n}`, { category: n % 4 === 0 ? 'work' : 'home', importance: 1 + (n % 9) }),
)
const lines: readonly EventDefinition[] = Array.from({ length: 90 }, (_, n) => ({
  id: `line-${n}`,
  kind: 'ambient',
  category: 'home',
  title: 'A line',
  stages: question('x').stages,
  trigger: { kind: 'draw', weight: 1 },
  importance: 1,
  text: ['It rains.'],
}))

/** Plays some years, and answers all questions. */
function liveOn(one: OneLife, years: number): void {
  one.send('speed', 1)
  const end = years * 525_960
  while (one.life.status === 'playing' && one.minute() < end) {
    const { question: asked } = one.life
    if (asked !== null) one.send('answer', { eventId: asked.eventId, option: 'no' })
    else one.wait(30 * 1440)
  }
}

describe('the storyteller', () => {
  const one = oneLife({ events: [...events, ...lines] })
  liveOn(one, 40)
  const asked = one.bodies('questionEvent').map(({ id, minute }) => ({ id, day: dayOf(minute) }))
  const categoryOf = (id: string): string => events.find((event) => event.id === id)?.category ?? ''

  it('asks something at least every four months, and at most twice a week', () => {
    expect(asked.length).toBeGreaterThan(100)
    const gaps = asked.slice(1).map(({ day }, n) => day - (asked[n]?.day ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(121)
    const three = asked.slice(2).map(({ day }, n) => day - (asked[n]?.day ?? 0))
    expect(Math.min(...three)).toBeGreaterThanOrEqual(7)
  })

  it('asks at most two questions of one category in a row', () => {
    const categories = asked.map(({ id }) => categoryOf(id))
    const third = categories.filter(
      (category, n) => n >= 2 && category === categories[n - 1] && category === categories[n - 2],
    )
    expect(third).toEqual([])
    expect(new Set(categories)).toEqual(new Set(['work', 'home']))
  })

  it('prefers events that are new or have not come for five years, and spreads repetitions evenly', () => {
    const counts = idRows(one.life.story.seen).map(([, seen]) => timesOf(seen))
    const work = events
      .filter(({ category }) => category === 'work')
      .map(({ id }) => timesOf(seenOf(one.life.story, id)))
    expect(Math.max(...work) - Math.min(...work)).toBeLessThanOrEqual(3)
    expect(counts.length).toBe(40)
    const firstForty = asked.slice(0, 12).map(({ id }) => id)
    expect(new Set(firstForty).size).toBe(12)
  })

  it('adds ambient lines up to 15 to 25 entries a year, and repeats a line after five years at the earliest', () => {
    const told = one.bodies('messageEvent')
    const perYear = told.length / 40
    expect(perYear).toBeGreaterThanOrEqual(15)
    expect(perYear).toBeLessThanOrEqual(25)
    const byLine = new Map<string, number[]>()
    for (const { eventId, minute } of told) {
      if (eventId.startsWith('line-')) byLine.set(eventId, [...(byLine.get(eventId) ?? []), minute])
    }
    expect(byLine.size).toBeGreaterThan(60)
    for (const minutes of byLine.values()) {
      const apart = minutes.slice(1).map((minute, n) => (minute - (minutes[n] as number)) / 525_960)
      expect(Math.min(99, ...apart)).toBeGreaterThan(5)
    }
    expect([...byLine.keys()].some((id) => seenOf(one.life.story, id) > 0)).toBe(false)
  })

  it('seldom asks two important questions within two weeks', () => {
    const importance = (id: string): number => events.find((event) => event.id === id)?.importance ?? 0
    const heavy = asked.filter(({ id }) => importance(id) >= 6)
    const soonAfter = heavy.slice(1).filter(({ day }, n) => day - (heavy[n]?.day ?? 0) < 14)
    expect(soonAfter.length / heavy.length).toBeLessThan(0.15)
  })
})
