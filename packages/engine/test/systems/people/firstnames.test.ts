import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/life/person.ts'
import { candidateOf } from '../../../src/systems/love/dating-app.ts'
import { applyPastMilestone } from '../../../src/systems/people/milestones.ts'
import { freeName } from '../../../src/systems/people/names.ts'
import { addSomeone } from '../../support/grown-life.ts'
import { oneLife } from '../../support/one-life.ts'
import { turnIn } from '../../support/working-world.ts'

const names = { female: ['Ada', 'Eva', 'Ida'], male: ['Ben', 'Tom', 'Jan'], last: ['Moreau'] }

describe('the player’s own first name', () => {
  it('is not shared with a member of the family into which the player is born', () => {
    for (let i = 0; i < 20; i++) {
      const { life } = oneLife({ names }, { seed: `named-${i}` })
      expect(life.firstname).toBe('Ada')
      expect(life.people.map(({ firstname }) => firstname)).not.toContain('Ada')
      expect(life.feed[0]?.message).not.toContain('Ada holds you')
    }
  })

  it('is not given to people who are added later, even if there are few names', () => {
    const one = oneLife({ names })
    for (let i = 0; i < 20; i++) expect(addSomeone(one, { sex: 'female' }).firstname).toMatch(/^(Eva|Ida)$/)
    const turn = turnIn(one)
    for (let n = 1; n < 40; n++) expect(candidateOf(turn, n, 'female').firstname).not.toBe('Ada')
    for (let nature = 0; nature < 40; nature++) {
      const friend = addSomeone(one, { sex: 'female', loves: 'same', nature })
      friend.partner = null
      applyPastMilestone(turn, friend, 'marries')
      expect(['Ada', friend.firstname]).not.toContain(friend.partner)
    }
  })

  it('is given if there is no other name', () => {
    const one = oneLife({ names: { ...names, female: ['Ada'] } })
    expect(addSomeone(one, { sex: 'female' }).firstname).toBe('Ada')
  })
})

describe('a name that is drawn', () => {
  const someone = (firstname: string, partner?: string) => ({ firstname, partner }) as unknown as Person
  const pool = ['Ada', 'Eva', 'Ida', 'Ona']

  it('is the one at the position of the draw, or else the next that is free', () => {
    const life = { firstname: 'Ada', people: [someone('Eva')] }
    expect([0, 0.25, 0.5, 0.75].map((draw) => freeName(life, pool, draw))).toEqual(['Ida', 'Ida', 'Ida', 'Ona'])
  })

  it('is not that of someone’s partner', () => {
    expect(freeName({ firstname: 'Ada', people: [someone('Ben', 'Eva')] }, pool, 0)).toBe('Ida')
  })

  it('is taken from another person only if no name is free, and from `never` only if there is no other name', () => {
    const people = ['Eva', 'Ida', 'Ona'].map((name) => someone(name))
    expect(freeName({ firstname: 'Ada', people }, pool, 0, 'Ada', 'Eva')).toBe('Ida')
    expect(freeName({ firstname: 'Ada', people }, ['Ada', 'Eva'], 0.5, 'Ada', 'Eva')).toBe('Eva')
  })
})
