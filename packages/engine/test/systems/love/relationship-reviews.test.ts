import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/life/person.ts'
import { becomeCouple, becomeMarried } from '../../../src/systems/love/couple.ts'
import { reviewMarriage, reviewUnmarriedCouple } from '../../../src/systems/love/relationship-reviews.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { turnIn } from '../../support/working-world.ts'

function couple(): { one: OneLife; person: Person } {
  const one = grownLife(30)
  const person = addSomeone(one)
  becomeCouple(turnIn(one), person)
  return { one, person }
}

const itemsOf = ({ life }: OneLife, key: string) =>
  life.agenda.filter((item) => item.kind === 'romance' && item.key === key)

describe('the review of a relationship', () => {
  it('lets an unmarried partner doubt twice a year, and leave at a low affinity', () => {
    const { one, person } = couple()
    let left = 0
    for (let i = 0; i < 40; i++) {
      person.affinity = 10
      person.relation = 'partner'
      const copy = structuredClone(one.life)
      const turn = turnIn({ ...one, life: copy })
      turn.minute += i * 1440
      reviewUnmarriedCouple(turn, person)
      if (copy.love.bond === null) left++
      else {
        const minutes = itemsOf({ ...one, life: copy }, 'doubt').map(({ minute }) => minute)
        expect(minutes).toContain(turn.minute + 180 * 1440)
      }
    }
    // Seven in ten leave below an affinity of 20.
    expect(left).toBeGreaterThan(18)
    expect(left).toBeLessThan(37)
  })

  it('reviews a marriage on its anniversary and schedules the next one', () => {
    const { one, person } = couple()
    becomeMarried(turnIn(one), { title: 'The wedding', message: 'They are married.' }, 0)
    const turn = turnIn(one)
    reviewMarriage(turn, person, 1)
    expect(turn.frames.map(({ body }) => (body as { what?: string }).what)).toContain('anniversary')
    expect(itemsOf(one, 'year:2')).toHaveLength(1)
  })
})
