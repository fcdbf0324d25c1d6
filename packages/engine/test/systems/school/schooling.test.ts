import { describe, expect, it } from 'vitest'
import type { SchoolDefinition } from '../../../src/catalogue/education.ts'
import { civilOfDay } from '../../../src/core/calendar.ts'
import { ageAt, epochDayAt } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import type { Diploma, Studies } from '../../../src/life/education.ts'
import { schooling } from '../../../src/systems/school/schooling.ts'
import { beginStudies } from '../../../src/systems/school/studies.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

const school = (id: string, educationLevel: Diploma, over: Partial<SchoolDefinition> = {}): SchoolDefinition => ({
  id,
  name: id,
  about: 'A school.',
  educationLevel,
  years: 4,
  selectivity: 0,
  tuitionCents: 0,
  ...over,
})
const little = school('little', 'elementary', { years: 9, weight: 1 })
const high = school('high', 'highSchool', { weight: 1 })
const college = school('college', 'bachelor')
const catalogue = catalogueOf({ schools: [school('closed', 'elementary', { weight: 0 }), little, high, college] })

/** A player at a school with a constant performance. */
function pupil(where: SchoolDefinition, age: number, performance: number, over: Partial<Studies> = {}): Turn {
  const turn = someone(catalogue, age)
  Object.assign(beginStudies(turn, where, null), {
    performance: { value: performance, since: turn.minute },
    aim: performance,
    ...over,
  })
  return turn
}

/** The latest entry of the feed. */
function lastTold({ life }: Turn): { title: string; message: string } | undefined {
  return life.feed.at(-1)
}

/** The agenda items of school and their dates. */
function dates({ life }: Turn): Record<string, string> {
  const due = life.agenda.filter(({ kind }) => kind === 'schooling')
  return Object.fromEntries(
    due.map(({ key, minute }) => {
      const { month, day } = civilOfDay(epochDayAt(life, minute))
      return [key ?? '', `${day}.${month}.`]
    }),
  )
}

describe('school', () => {
  it('begins on a first of September; the search for work can begin on the eighteenth birthday', () => {
    const turn = someone(catalogue, 0)
    schooling.begin?.(turn)
    const { life } = turn
    expect(dates(turn).start).toBe('1.9.')
    const start = life.agenda.find(({ key }) => key === 'start')
    expect(ageAt(life, start?.minute ?? 0)).toBe(5)
    const grown = life.agenda.find(({ key }) => key === 'grown')
    expect(ageAt(life, grown?.minute ?? 0)).toBe(18)
    expect(ageAt(life, (grown?.minute ?? 0) - 1)).toBe(17)
  })

  it('draws a school by weight, and none from a catalogue without schools', () => {
    const turn = someone(catalogue, 6)
    schooling.due(turn, 'start')
    expect(turn.life.education.current).toMatchObject({ school: 'little', year: 1, years: 9 })
    expect(dates(turn)).toEqual({ term: '20.1.', yearEnd: '15.6.' })
    const elsewhere = someone(catalogueOf({}), 6)
    schooling.due(elsewhere, 'start')
    expect(elsewhere.life.education.current).toBeNull()
    expect(() => schooling.due(turn, 'holiday')).toThrow('schooling has no agenda item holiday')
  })
})

describe('the end of a year', () => {
  it('promotes from a performance of 30 on', () => {
    const turn = pupil(college, 20, 30)
    schooling.due(turn, 'yearEnd')
    expect(turn.life.education.current).toMatchObject({ year: 1, years: 4, repeated: 0, marks: { sum: 30, count: 1 } })
    expect(dates(turn).yearStart).toBe('1.9.')
    schooling.due(turn, 'yearStart')
    expect(turn.life.education.current?.year).toBe(2)
  })

  it('repeats the year below that, once; after a second time a college expels, and a child goes on', () => {
    const turn = pupil(college, 20, 29)
    schooling.due(turn, 'yearEnd')
    expect(turn.life.education.current).toMatchObject({ years: 5, repeated: 1, performance: { value: 39 } })

    expect(lastTold(turn)?.title).toBe('Once more')
    expect(lastTold(turn)?.message).toContain('1.16')

    const again = pupil(college, 20, 29, { years: 5, repeated: 1 })
    schooling.due(again, 'yearEnd')
    expect(again.life.education.current).toBeNull()
    expect(again.life.education.records).toMatchObject([{ outcome: 'failed', performance: 29, GPA: 1.16 }])
    expect(again.life.education.level).toBe('none')
    expect(lastTold(again)).toMatchObject({
      title: 'college',
      message: expect.stringContaining('college'),
    })

    const child = pupil(little, 8, 29, { years: 10, repeated: 1 })
    schooling.due(child, 'yearEnd')
    expect(child.life.education.current).toMatchObject({ years: 10, repeated: 1 })
  })

  it('tells the first year at a school as the same one when it is taken again', () => {
    const turn = pupil(little, 6, 20)
    schooling.due(turn, 'yearEnd')
    schooling.due(turn, 'yearStart')
    expect(lastTold(turn)?.title).toBe('The same year')
    const second = pupil(little, 6, 60)
    schooling.due(second, 'yearEnd')
    schooling.due(second, 'yearStart')
    expect(lastTold(second)?.title).toBe('First grade')
  })

  it('gives the diploma in the last year; high school follows elementary school', () => {
    const turn = pupil(little, 14, 84, { year: 9 })
    schooling.due(turn, 'yearEnd')
    expect(turn.life.education).toMatchObject({ current: null, level: 'elementary' })
    expect(turn.life.education.records).toMatchObject([{ outcome: 'graduated', performance: 84, GPA: 3.36 }])
    expect(dates(turn)).toEqual({ highSchool: '1.9.' })
    schooling.due(turn, 'highSchool')
    expect(turn.life.education.current?.school).toBe('high')
  })
})

describe('the ACT', () => {
  const scoreAt = (performance: number): number => {
    const turn = pupil(high, 17, performance)
    schooling.due(turn, 'act')
    return turn.life.education.actScore ?? Number.NaN
  }

  it('is 20 at a performance of 70, changes by 0.3 for each point, and is between 1 and 36', () => {
    // With the same seed the random part, from −8 to 8, is the same for all.
    const luck = scoreAt(70) - 20
    expect(Math.abs(luck)).toBeLessThanOrEqual(8)
    expect(scoreAt(80)).toBe(23 + luck)
    expect(scoreAt(50)).toBe(14 + luck)
    expect(scoreAt(0)).toBe(Math.max(1, -1 + luck))
  })

  it('is taken once, and not by a player who left school before', () => {
    const turn = pupil(high, 17, 70)
    turn.life.education.actScore = 31
    schooling.due(turn, 'act')
    expect(turn.life.education.actScore).toBe(31)
    const elsewhere = someone(catalogue, 17)
    schooling.due(elsewhere, 'act')
    expect(elsewhere.life.education.actScore).toBeNull()
  })
})
