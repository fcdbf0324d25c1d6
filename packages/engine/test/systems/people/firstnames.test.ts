import { describe, expect, it } from 'vitest'
import { candidateOf } from '../../../src/systems/love/dating-app.ts'
import { applyPastMilestone } from '../../../src/systems/people/milestones.ts'
import { namesExcept } from '../../../src/systems/people/names.ts'
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
    expect(namesExcept(['Ada', 'Eva'], 'Ada', 'Eva')).toEqual(['Ada', 'Eva'])
    expect(namesExcept(['Ada', 'Eva'], 'Ada')).toEqual(['Eva'])
  })
})
