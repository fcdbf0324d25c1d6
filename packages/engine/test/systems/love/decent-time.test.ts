import { describe, expect, it } from 'vitest'
import { conditions } from '../../../src/conditions/evaluate.ts'
import { turnOf } from '../../../src/core/turn.ts'
import type { Person } from '../../../src/life/person.ts'
import { becomeCouple, becomeEngaged, becomeMarried, endRelationship } from '../../../src/systems/love/couple.ts'
import { candidateOf, matchChance } from '../../../src/systems/love/dating-app.ts'
import { recentlyAlone } from '../../../src/systems/love/decent-time.ts'
import { partnerOf } from '../../../src/systems/love/relationships.ts'
import { carryOutMilestone } from '../../../src/systems/people/person-events.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

const day = 1440

/** A player of 40 whose spouse has just died, or who has just divorced, with a child of the two and a friend. */
function alone(how: 'death' | 'divorce'): { one: OneLife; spouse: Person; child: Person; friend: Person } {
  const one = grownLife(40)
  const turn = turnOf(one.life, one.minute(), one.context)
  const spouse = addSomeone(one, { age: 41 })
  const friend = addSomeone(one, { age: 39, affinity: 100 })
  becomeCouple(turn, spouse)
  becomeEngaged(turn)
  becomeMarried(turn, { title: 'The wedding', message: 'They are married.' }, 0)
  const child = addSomeone(one, { relation: 'daughter', age: 15, affinity: 60, parent: spouse.id })
  if (how === 'death') carryOutMilestone(turn, spouse, 'dies')
  else endRelationship(turn, { title: 'Apart', message: 'They part.' })
  one.life.gauges.energy = { value: 100, since: turn.minute }
  one.frames.length = 0
  return { one, spouse, child, friend }
}

describe('a decent time', () => {
  it.each([
    ['death', 365],
    ['divorce', 120],
  ] as const)('after a %s it lasts %i days', (how, days) => {
    const { one, spouse } = alone(how)
    expect(recentlyAlone(one.life, one.minute() + days * day - 1)?.former).toBe(spouse)
    expect(recentlyAlone(one.life, one.minute() + days * day)).toBeUndefined()
  })

  it('is kept by events, and known to the app', () => {
    const { one, friend } = alone('death')
    const turn = turnOf(one.life, one.minute(), one.context)
    const holds = (minute: number) =>
      conditions.holds({ kind: 'romancePossible', role: 'friend' }, { ...turn, minute, cast: { friend: friend.id } })
    expect(holds(turn.minute)).toBe(false)
    expect(holds(turn.minute + 365 * day)).toBe(true)
    const candidate = candidateOf(turn, 1, 'male')
    const later = matchChance(candidate, one.life, turn.minute + 365 * day)
    expect(matchChance(candidate, one.life, turn.minute)).toBeCloseTo(later * 0.4)
  })

  it('ends when the player insists, at a price: the first question is not asked, and with the second the child minds', () => {
    const { one, child, friend } = alone('death')
    expect(one.send('romance', { id: friend.id })).toBeUndefined()
    expect(partnerOf(one.life)).toBeUndefined()
    expect(child.affinity).toBe(60)
    for (let week = 0; week < 10 && partnerOf(one.life) === undefined; week++) {
      one.life.love.askedMinute -= 8 * day
      one.life.gauges.energy = { value: 100, since: one.minute() }
      const [bond] = one.life.love.past
      if (bond?.endedMinute) bond.endedMinute -= 8 * day
      friend.affinity = 100
      one.send('romance', { id: friend.id })
    }
    expect(partnerOf(one.life)?.id).toBe(friend.id)
    expect(child.affinity).toBe(48)
    expect(one.life.feed.some(({ eventId }) => eventId === 'too-early')).toBe(true)
  })
})
