import { describe, expect, it } from 'vitest'
import { epochDayAt } from '../../../src/core/time.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { gaugeAt } from '../../../src/systems/mood/mood.ts'
import { applyPastMilestone } from '../../../src/systems/people/milestones.ts'
import { carryOutMilestone } from '../../../src/systems/people/person-events.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

function world() {
  const one = grownLife(30)
  const turn = turnOf(one.life, one.minute(), one.context)
  const told = () => turn.frames.map((one) => (one.frame === 'messageEvent' ? one.body.eventId : one.frame))
  return { one, life: one.life, turn, told, today: epochDayAt(one.life, one.minute()) }
}

describe('a milestone of someone’s past', () => {
  it('sets its lasting results and does not tell the player', () => {
    const { one, turn } = world()
    const friend = addSomeone(one, { sex: 'male', loves: 'same' })
    delete friend.away
    const children = friend.children ?? 0
    for (const what of ['moves', 'marries', 'child', 'child', 'ill'] as const) applyPastMilestone(turn, friend, what)
    expect(friend).toMatchObject({ away: true, ill: true, children: children + 2 })
    expect(friend.partner).toMatch(/^Ben/)
    applyPastMilestone(turn, friend, 'parts')
    expect(friend.partner).toBeNull()
    expect(turn.frames).toEqual([])
  })
})

describe('a milestone that is due', () => {
  it('is told for relatives, and for friends from affinity 45 and familiarity 15 on', () => {
    const { one, turn, told } = world()
    carryOutMilestone(turn, addSomeone(one, { affinity: 44, familiarity: 90 }), 'marries')
    carryOutMilestone(turn, addSomeone(one, { affinity: 45, familiarity: 14 }), 'marries')
    expect(told()).toEqual([])
    carryOutMilestone(turn, addSomeone(one, { affinity: 45, familiarity: 15 }), 'marries')
    carryOutMilestone(turn, addSomeone(one, { relation: 'cousin', affinity: -50, familiarity: 0 }), 'retires')
    expect(told()).toEqual(['people-marries', 'people-retires'])
  })

  it('does not apply to the player’s partner, except illness and retirement; only couples separate', () => {
    const { one, turn, told } = world()
    const love = addSomeone(one, { relation: 'spouse' })
    for (const what of ['moves', 'marries', 'child', 'parts'] as const) carryOutMilestone(turn, love, what)
    carryOutMilestone(turn, addSomeone(one), 'parts')
    expect(told()).toEqual([])
    expect(love.partner).toBeUndefined()
    carryOutMilestone(turn, love, 'ill')
    expect(love.ill).toBe(true)
    expect(told()).toEqual(['people-ill'])
  })

  it('adds a sister’s child to the life while there are fewer than 46 people', () => {
    const { one, life, turn, today } = world()
    life.people = []
    const sister = addSomeone(one, { relation: 'sister', sex: 'female' })
    const children = sister.children ?? 0
    while (life.people.length < 45) addSomeone(one)
    carryOutMilestone(turn, sister, 'child')
    const child = life.people.at(-1)
    expect(life.people).toHaveLength(46)
    expect(['niece', 'nephew']).toContain(child?.relation)
    expect(child).toMatchObject({ bornDay: today, parent: sister.id, lastname: 'Olsen', familiarity: 35 })
    expect(sister.children ?? 0).toBe(children)
    carryOutMilestone(turn, sister, 'child')
    expect(life.people).toHaveLength(46)
    expect(sister.children).toBe(children + 1)
  })

  it('reduces happiness after a death by a quarter of the affinity: 60 costs 15 happiness and adds 7 stress', () => {
    const { one, life, turn, told, today } = world()
    const friend = addSomeone(one, { affinity: 60 })
    const of = (gauge: 'happiness' | 'stress') => gaugeAt(life, gauge, turn.minute)
    const before = { happiness: of('happiness'), stress: of('stress') }
    carryOutMilestone(turn, friend, 'dies')
    expect(friend.diedDay).toBe(today)
    expect(of('happiness') - before.happiness).toBeCloseTo(-15, 6)
    expect(of('stress') - before.stress).toBeCloseTo(7, 6)
    expect(told()).toContain('death-of-friend')
    expect(life.feed.at(-1)?.message).toBe(`Your friend ${friend.firstname} died, 30 years old.`)
  })

  it('tells the death of someone who is not a relative from affinity 20 on', () => {
    const { one, turn, told } = world()
    carryOutMilestone(turn, addSomeone(one, { relation: 'neighbour', affinity: 19 }), 'dies')
    expect(told()).not.toContain('death-of-neighbour')
    carryOutMilestone(turn, addSomeone(one, { relation: 'neighbour', affinity: 20 }), 'dies')
    expect(told()).toContain('death-of-neighbour')
  })
})
