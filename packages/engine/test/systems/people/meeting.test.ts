import { describe, expect, it } from 'vitest'
import { unschedule } from '../../../src/core/agenda.ts'
import { dayOf } from '../../../src/core/time.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { meeting, meetingMessage } from '../../../src/systems/people/meeting.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { words } from '../../support/words.ts'

const one = grownLife(30)
const { life } = one
const turnIn = (days: number) => turnOf(life, one.minute() + days * 1440, one.context)

describe('meeting people', () => {
  it('takes place at 16:00, after 0.3 to 1.7 times the mean: at 30, which has a mean of 320 days, after 96 to 544', () => {
    for (let day = 0; day < 60; day++) {
      const turn = turnIn(day)
      unschedule(life, 'meeting')
      meeting.begin?.(turn)
      const next = life.agenda.filter(({ kind }) => kind === 'meeting')
      expect(next).toHaveLength(1)
      const minute = next[0]?.minute ?? 0
      expect(minute % 1440).toBe(16 * 60)
      expect(dayOf(minute) - dayOf(turn.minute)).toBeGreaterThanOrEqual(96)
      expect(dayOf(minute) - dayOf(turn.minute)).toBeLessThanOrEqual(544)
    }
  })

  it('introduces an adult without school or work to an adult neighbour or acquaintance, who is a friend from 40 on', () => {
    for (let day = 0; day < 60; day++) {
      life.people = []
      const turn = turnIn(day)
      meeting.due?.(turn, '')
      const [met] = life.people
      if (met === undefined) throw new Error('nobody was met')
      const relations = met.affinity >= 40 ? ['friend'] : ['neighbour', 'acquaintance']
      expect(relations).toContain(met.relation)
      expect(met.affinity).toBeGreaterThanOrEqual(5)
      expect(met.affinity).toBeLessThanOrEqual(58)
      const days = life.birthDay + dayOf(turn.minute) - met.bornDay
      expect(days).toBeGreaterThanOrEqual(18 * 365)
      expect(Math.abs(days - dayOf(turn.minute))).toBeLessThanOrEqual(12 * 365)
      // Whoever moved away from somewhere in the past has moved here.
      expect(met.away).not.toBe(true)
      expect(turn.frames).toHaveLength(1)
      expect(life.feed.at(-1)?.message).toContain(met.firstname)
    }
  })

  it('has a message that suits the player’s age', () => {
    const bands = [0, 2, 3, 12, 13, 17, 18, 80].map((age) => meetingMessage('neighbour', age))
    expect(bands.map((id) => bands.indexOf(id))).toEqual([0, 0, 2, 2, 4, 4, 6, 6])
    const linesOf = (age: number) => words.messages[meetingMessage('neighbour', age)].text
    expect(linesOf(0).join()).toContain('stroller')
    expect(linesOf(18).join()).toContain('package')
    for (const where of ['classmate', 'colleague', 'neighbour', 'acquaintance'] as const)
      for (let age = 0; age <= 120; age++) expect(meetingMessage(where, age)).toContain(where)
    const baby = grownLife(1)
    baby.life.people = []
    for (let day = 0; day < 40; day++) {
      meeting.due?.(turnOf(baby.life, baby.minute() + day * 1440, baby.context), '')
      const { firstname } = baby.life.people.at(-1) ?? { firstname: '' }
      const said = linesOf(1).map((line) => line.replaceAll('{person}', firstname))
      expect(said).toContain(baby.life.feed.at(-1)?.message)
    }
  })

  it('does not take place with 44 people, but does with 43', () => {
    life.people = []
    while (life.people.length < 43) addSomeone(one)
    meeting.due?.(turnIn(0), '')
    expect(life.people).toHaveLength(44)
    meeting.due?.(turnIn(1), '')
    expect(life.people).toHaveLength(44)
  })
})
