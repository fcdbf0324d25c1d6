import { describe, expect, it } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { meeting } from '../../../src/systems/people/meeting.ts'
import { planMeetingAgain, premisesOfMeetingAgain } from '../../../src/systems/people/met-again.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

const one = grownLife(30)
const { life } = one
const turnIn = (days: number) => turnOf(life, one.minute() + days * 1440, one.context)

describe('meeting somebody again', () => {
  it('[ENG-8] is planned for three in four of the people met, 40 to 400 days later', () => {
    let planned = 0
    for (let n = 0; n < 200; n++) {
      life.people = []
      life.agenda = life.agenda.filter(({ kind }) => kind !== 'meeting')
      const turn = turnIn(0)
      planMeetingAgain(turn, addSomeone(one, { relation: 'neighbour' }))
      const item = life.agenda.find(({ kind }) => kind === 'meeting')
      if (item === undefined) continue
      planned++
      expect(item.minute - turn.minute).toBeGreaterThanOrEqual(39 * 1440)
      expect(item.minute - turn.minute).toBeLessThanOrEqual(401 * 1440)
    }
    expect(planned).toBeGreaterThan(120)
    expect(planned).toBeLessThan(180)
  })

  it('names the person, and leaves the two closer or further apart', () => {
    const changes = new Set<string>()
    for (let n = 0; n < 60; n++) {
      life.people = []
      const person = addSomeone(one, { relation: n % 2 === 0 ? 'neighbour' : 'acquaintance', affinity: 20 })
      const before = person.familiarity
      meeting.due?.(turnIn(0), `again:${person.id}`)
      expect(life.feed.at(-1)?.message).toContain(person.firstname)
      expect(person.familiarity).toBeGreaterThan(before)
      changes.add(person.affinity > 20 ? 'warm' : 'cool')
    }
    expect([...changes].sort()).toEqual(['cool', 'warm'])
  })

  it('does not take place with somebody who is dead, away, quarreled with, or a former love', () => {
    if ('none' in premisesOfMeetingAgain) throw new Error('it has premises')
    const premises = premisesOfMeetingAgain
    const holds = (change: object) => {
      const person = addSomeone(one, { relation: 'colleague' })
      Object.assign(person, change)
      return premises.every((premise) => premise.holds(turnIn(0), person.id))
    }
    expect(holds({})).toBe(true)
    expect(holds({ relation: 'friend' })).toBe(true)
    expect(holds({ diedDay: 1 })).toBe(false)
    expect(holds({ away: true })).toBe(false)
    expect(holds({ quarrel: { since: 0, by: 'player' } })).toBe(false)
    expect(holds({ relation: 'ex' })).toBe(false)
  })
})
