import { describe, expect, it } from 'vitest'
import { epochDayAt } from '../../../src/core/time.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { fallDue } from '../../../src/story/fall-due.ts'
import { grownLife } from '../../support/grown-life.ts'

function born({ motherDied = false, fatherDiedBefore = -1 } = {}) {
  const one = grownLife(3)
  const turn = turnOf(one.life, one.minute(), one.context)
  const mother = one.life.people.find(({ relation }) => relation === 'mother')
  if (mother === undefined) throw new Error('everyone has a mother')
  mother.diedDay = motherDied ? one.life.birthDay + 100 : null
  const father = one.life.people.find(({ relation }) => relation === 'father')
  if (father === undefined) throw new Error('everyone has a father')
  father.diedDay = fatherDiedBefore < 0 ? null : epochDayAt(one.life, one.minute()) - fatherDiedBefore
  const before = one.life.people.slice()
  fallDue(turn, { minute: turn.minute, kind: 'people', key: 'sibling:' })
  return { one, turn, sibling: one.life.people.find((person) => !before.includes(person)) }
}

describe('a younger sibling', () => {
  it('is born today with the family’s name, a familiarity of 60 and an affinity of 20 to 50', () => {
    const { one, sibling } = born()
    expect(sibling).toMatchObject({
      relation: sibling?.sex === 'female' ? 'sister' : 'brother',
      bornDay: epochDayAt(one.life, one.minute()),
      lastname: 'Moreau',
      familiarity: 60,
      diedDay: null,
    })
    expect(sibling?.affinity).toBeGreaterThanOrEqual(20)
    expect(sibling?.affinity).toBeLessThanOrEqual(50)
  })

  it('is announced', () => {
    const { turn, sibling } = born()
    const body = { eventId: 'sibling-born', importance: 7 }
    expect(turn.frames).toMatchObject([{ frame: 'messageEvent', body }])
    expect(turn.life.feed.at(-1)?.message).toContain(`${sibling?.firstname} is born. Your ${sibling?.relation} is red`)
  })

  it('[ENG-4] is not born if the mother has died', () => {
    const { turn, sibling } = born({ motherDied: true })
    expect(sibling).toBeUndefined()
    expect(turn.frames).toEqual([])
  })

  it('[ENG-4] is born after the death of the father only if he was alive at the conception', () => {
    expect(born({ fatherDiedBefore: 280 }).sibling).toBeDefined()
    expect(born({ fatherDiedBefore: 281 }).sibling).toBeUndefined()
  })
})
