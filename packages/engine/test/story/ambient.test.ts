import { describe, expect, it } from 'vitest'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { tell } from '../../src/core/feed.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { stages } from '../../src/life/stage.ts'
import { ambientGapDays, tellAmbient } from '../../src/story/ambient.ts'
import { grownLife } from '../support/grown-life.ts'

function line(id: string): EventDefinition {
  return {
    id,
    kind: 'ambient',
    category: 'home',
    title: 'A day',
    stages,
    trigger: { kind: 'draw', weight: 1 },
    importance: 1,
    text: [`This is ${id}.`],
  }
}

/** A turn some days later, in a life with this many lines in its catalogue and an empty feed. */
function turnWith(lineCount: number): (daysLater?: number) => Turn {
  const events = Array.from({ length: lineCount }, (_, i) => line(`line-${i}`))
  const one = grownLife(30, { events })
  one.life.feed = []
  one.life.story.lines = []
  return (daysLater = 0) => turnOf(one.life, one.minute() + daysLater * 1440, one.context)
}

function addEntries(turn: Turn, count: number): void {
  for (let i = 0; i < count; i++) tell(turn, { eventId: 'e', title: 'T', message: 'M', importance: 1 })
}

describe('an ambient line', () => {
  it('is told and remembered while the feed has fewer than nine entries of the last half year', () => {
    const turnIn = turnWith(400)
    addEntries(turnIn(), 8)
    tellAmbient(turnIn())
    const { life } = turnIn()
    expect(life.feed).toHaveLength(9)
    expect(life.story.lines).toEqual([life.feed.at(-1)?.eventId])
    tellAmbient(turnIn())
    expect(life.feed).toHaveLength(9)
    tellAmbient(turnIn(182))
    expect(life.feed).toHaveLength(10)
  })

  it('is not told again while it is among the latest lines', () => {
    const turnIn = turnWith(60)
    for (let i = 0; i < 30; i++) {
      turnIn().life.feed = []
      tellAmbient(turnIn())
    }
    const { lines } = turnIn().life.story
    expect(lines.length).toBeGreaterThan(3)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('comes in one year of a cycle only: of six years with few lines', () => {
    const turnIn = turnWith(6)
    const years = Array.from({ length: 12 }, (_, year) => {
      const turn = turnIn(Math.round(year * 365.25) + 100)
      const told: string[] = []
      for (let i = 0; i < 20; i++) {
        turn.life.feed = []
        tellAmbient(turn)
        told.push(...turn.life.feed.map(({ eventId }) => eventId))
      }
      turn.life.story.lines = []
      return told.sort()
    })
    expect(years.slice(0, 6).flat().sort()).toEqual(Array.from({ length: 6 }, (_, i) => `line-${i}`))
    expect(years.slice(6)).toEqual(years.slice(0, 6))
  })

  it('is not told if the catalogue has none', () => {
    const turnIn = turnWith(0)
    tellAmbient(turnIn())
    expect(turnIn().life.feed).toEqual([])
  })
})

describe('the time until the next ambient line', () => {
  it('is 7 to 17 days with a sparse feed, otherwise 14 to 34', () => {
    const turnIn = turnWith(0)
    const gaps = (): number[] => Array.from({ length: 100 }, (_, day) => ambientGapDays(turnIn(day)))
    addEntries(turnIn(), 4)
    const sparse = gaps()
    expect([Math.min(...sparse), Math.max(...sparse)]).toEqual([7, 17])
    addEntries(turnIn(), 1)
    const full = gaps()
    expect([Math.min(...full), Math.max(...full)]).toEqual([14, 34])
  })
})
