import { describe, expect, it } from 'vitest'
import { epochDayAt } from '../../../src/core/time.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { people } from '../../../src/systems/people/people.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

describe('the agenda item of people', () => {
  it('carries out a death on its day, and schedules the next day of the others', () => {
    const one = grownLife(20)
    const person = addSomeone(one)
    const other = addSomeone(one)
    const today = epochDayAt(one.life, one.minute())
    person.diesDay = today
    person.nextDay = today
    other.nextDay = today + 1
    const turn = turnOf(one.life, one.minute(), one.context)
    people.due(turn, 'next')
    expect(person.diedDay).toBe(today)
    expect(other.diedDay).toBeNull()
    expect(other.nextDay).toBe(today + 1)
    expect(one.life.agenda.filter(({ kind, key }) => kind === 'people' && key === 'next')).toHaveLength(1)
  })

  it('changes nobody on a day without milestones', () => {
    const one = grownLife(20)
    const before = JSON.stringify(one.life.people)
    people.due(turnOf(one.life, one.minute(), one.context), 'next')
    expect(JSON.stringify(one.life.people)).toBe(before)
  })

  it('throws for an unknown key', () => {
    const one = grownLife(20)
    expect(() => people.due(turnOf(one.life, one.minute(), one.context), 'other')).toThrow(
      /unknown agenda key of people: other/,
    )
  })
})
