import { describe, expect, it } from 'vitest'
import type { FollowUp } from '../../src/catalogue/event.ts'
import { dayOf } from '../../src/core/time.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import type { Person } from '../../src/life/person.ts'
import { eventIndexOf } from '../../src/story/event-index.ts'
import { scheduleFollowUps } from '../../src/story/follow-up.ts'
import { happen } from '../../src/story/happen.ts'
import { addSomeone, days, grownLife } from '../support/grown-life.ts'
import { oneLife, question } from '../support/one-life.ts'

const cast = { friend: 'p1' }

function turnAt(minute: number, seed?: string): Turn {
  const { life, context } = oneLife({}, seed === undefined ? {} : { seed })
  return turnOf(life, minute, context)
}

/** The days until each follow-up, in the order in which they were scheduled, and the minute of the day. */
function dueOf({ life, minute }: Turn): [days: number, minuteOfDay: number][] {
  const items = life.agenda.filter(({ key }) => key.startsWith('then:')).sort((a, b) => (a.key < b.key ? -1 : 1))
  return items.map((item) => [dayOf(item.minute) - dayOf(minute), item.minute % 1440])
}

describe('a follow-up', () => {
  it('is scheduled for 16:50 of a day in its range', () => {
    const seen = new Set<number>()
    for (let n = 0; n < 40; n++) {
      const turn = turnAt(100 * 1440 + 600, `seed ${n}`)
      scheduleFollowUps(turn, [{ event: 'later', afterDays: [2, 4] }], cast)
      const [[after, minuteOfDay] = []] = dueOf(turn)
      expect(minuteOfDay).toBe(16 * 60 + 50)
      seen.add(after ?? 0)
    }
    expect([...seen].sort()).toEqual([2, 3, 4])
  })

  it('comes on the next day at the earliest', () => {
    const turn = turnAt(100 * 1440 + 600)
    scheduleFollowUps(turn, [{ event: 'soon', afterDays: [0, 0] }], cast)
    expect(dueOf(turn)).toEqual([[1, 1010]])
  })

  it('waits under a key of its own, with a copy of the cast', () => {
    const turn = turnAt(0)
    const own = { ...cast }
    const two: FollowUp[] = [
      { event: 'first', afterDays: [1, 1] },
      { event: 'second', afterDays: [9, 9] },
    ]
    scheduleFollowUps(turn, two, own)
    scheduleFollowUps(turn, two.slice(0, 1), own)
    own.friend = 'p2'
    expect(turn.life.story.pending).toEqual({
      'then:1': { eventId: 'first', cast },
      'then:2': { eventId: 'second', cast },
      'then:3': { eventId: 'first', cast },
    })
    expect(dueOf(turn).map(([after]) => after)).toEqual([1, 9, 1])
  })

  it('is not scheduled where an outcome has none', () => {
    const turn = turnAt(0)
    scheduleFollowUps(turn, undefined, cast)
    expect(turn.life.story.pending).toEqual({})
    expect(dueOf(turn)).toEqual([])
  })

  it('happens on its day to the people of the first event', () => {
    const event = question('later', {
      kind: 'message',
      cast: { friend: { relation: 'friend' } },
      trigger: { kind: 'followUp' },
      text: ['{friend} writes.'],
    })
    const first = question('first', {
      kind: 'message',
      trigger: { kind: 'followUp' },
      followUps: [{ event: 'later', afterDays: [3, 3] }],
    })
    const one = grownLife(25, { events: [first, event] })
    const people = Array.from({ length: 4 }, () => addSomeone(one))
    const friend = people[2]
    const turn = turnOf(one.life, one.minute(), one.context)
    happen(turn, eventIndexOf(turn.catalogue).byId.get('first')?.definition as never, { friend: friend?.id as string })
    days(one, 5)
    const told = one.bodies('messageEvent').find(({ eventId }) => eventId === 'later')
    expect(told?.message).toBe(`${friend?.firstname} writes.`)
    expect(dayOf(told?.minute ?? 0)).toBe(dayOf(turn.minute) + 3)
    expect(one.life.story.pending).toEqual({})
  })

  it('[ENG-4] does not happen to somebody else when its person has died, and finds an acquaintance who has become a friend', () => {
    const event = question('later', {
      kind: 'message',
      cast: { other: { relation: ['neighbour', 'classmate'] } },
      trigger: { kind: 'followUp' },
      text: ['{other} writes.'],
    })
    const told = (becomes: (person: Person) => void): string[] => {
      const one = grownLife(25, { events: [event] })
      const neighbours = Array.from({ length: 3 }, () => addSomeone(one, { relation: 'neighbour', affinity: 5 }))
      const [first] = neighbours as [Person]
      const turn = turnOf(one.life, one.minute(), one.context)
      scheduleFollowUps(turn, [{ event: 'later', afterDays: [3, 3] }], { other: first.id })
      becomes(first)
      days(one, 5)
      expect(one.life.story.pending).toEqual({})
      const about = neighbours.indexOf(first)
      return one.bodies('messageEvent').flatMap(({ eventId, message }) => {
        return eventId === 'later' ? [message.replace(`${neighbours[about]?.firstname}`, 'The first')] : []
      })
    }
    expect(
      told((person) => {
        person.diedDay = person.bornDay + 9_000
      }),
    ).toEqual([])
    expect(
      told((person) => {
        person.relation = 'friend'
      }),
    ).toEqual(['The first writes.'])
  })
})
