import { describe, expect, it } from 'vitest'
import { dayOfCivil } from '../../../src/core/calendar.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { ageing } from '../../../src/systems/body/ageing.ts'
import { catalogueOf, day, someone } from '../../support/body-life.ts'

/** A life that begins on a date, with an empty agenda. */
function bornOn(year: number, month: number, ofMonth: number): Turn {
  const turn = someone(catalogueOf({}), 0)
  turn.life.birthDay = dayOfCivil(year, month, ofMonth)
  turn.life.agenda = []
  return turn
}

function birthdayItems({ life }: Turn): number[] {
  return life.agenda.filter(({ kind }) => kind === 'ageing').map(({ minute }) => minute)
}

/** The ids of the events that are told on the birthday at this number of days after the birth. */
function toldAfter(days: number): string[] {
  const turn = bornOn(2001, 5, 10)
  turn.minute = days * day
  ageing.due(turn, '')
  return turn.frames.flatMap(({ frame, body }) => (frame === 'messageEvent' ? [body.eventId] : []))
}

describe('ageing', () => {
  it('begins with the first birthday, at midnight, a year of 365 or 366 days after the birth', () => {
    const plain = bornOn(2001, 5, 10)
    ageing.begin?.(plain)
    expect(birthdayItems(plain)).toEqual([365 * day])
    const leap = bornOn(2003, 5, 10)
    ageing.begin?.(leap)
    expect(birthdayItems(leap)).toEqual([366 * day])
  })

  it('schedules one birthday at a time', () => {
    const turn = bornOn(2001, 5, 10)
    turn.minute = 365 * day
    ageing.due(turn, '')
    // 10 May 2003.
    expect(birthdayItems(turn)).toEqual([730 * day])
  })

  // Born on 10 May 2001. 2004, 2008, … are leap years.
  it.each([
    [3, 3 * 365 + 1, 'stage-childhood'],
    [13, 13 * 365 + 3, 'stage-adolescence'],
    [18, 18 * 365 + 4, 'stage-youngAdult'],
    [30, 30 * 365 + 7, 'stage-adult'],
    [45, 45 * 365 + 11, 'stage-middleAge'],
    [65, 65 * 365 + 16, 'stage-oldAge'],
  ])('tells at age %i, after %i days, that a stage begins: %s', (_, days, eventId) => {
    expect(toldAfter(days)).toEqual([eventId])
  })

  it.each([
    [1, 365],
    [2, 730],
    [4, 4 * 365 + 1],
    [31, 31 * 365 + 8],
  ])('tells nothing at age %i, after %i days', (_, days) => {
    expect(toldAfter(days)).toEqual([])
  })
})
