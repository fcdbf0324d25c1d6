import { expect, it } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { conversations } from '../../../src/systems/talk/conversations.ts'
import { grownLife } from '../../support/grown-life.ts'

it('a parent writes to a player who has moved out, and not to one in the next room', () => {
  const counts = ['parents', 'room'].map((home) => {
    const one = grownLife(20)
    one.life.finances.home = home
    one.life.people = one.life.people.filter(({ relation, diedDay }) => relation === 'mother' && diedDay === null)
    for (const mother of one.life.people) {
      mother.affinity = 100
      mother.familiarity = 100
      mother.familiarSince = one.minute()
    }
    one.life.conversations.list = []
    expect(one.life.people).toHaveLength(1)
    for (let day = 0; day < 40; day++) {
      one.life.agenda = []
      conversations.due(turnOf(one.life, one.minute() + day * 1440, one.context), 'text')
    }
    return one.life.conversations.list.length
  })
  expect(counts[0]).toBe(0)
  expect(counts[1]).toBeGreaterThan(0)
})
