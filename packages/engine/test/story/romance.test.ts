import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/life/person.ts'
import { romance } from '../../src/story/romance.ts'
import { becomeCouple, becomeMarried } from '../../src/systems/love/couple.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { type OneLife, question } from '../support/one-life.ts'
import { turnIn } from '../support/working-world.ts'

/** The question that the crisis of a marriage asks. */
const papers = question('divorce-papers', {
  trigger: { kind: 'followUp' },
  cast: { partner: { relation: 'spouse' } },
})

function couple(events = [papers]): { one: OneLife; person: Person } {
  const one = grownLife(30, { events })
  const person = addSomeone(one)
  becomeCouple(turnIn(one), person)
  return { one, person }
}

function married(events = [papers]): { one: OneLife; person: Person } {
  const { one, person } = couple(events)
  becomeMarried(turnIn(one), { title: 'The wedding', message: 'They are married.' }, 0)
  return { one, person }
}

const itemsOf = ({ life }: OneLife, key: string) =>
  life.agenda.filter((item) => item.kind === 'romance' && item.key === key)

describe('the agenda of a relationship', () => {
  it('lets an unmarried partner doubt twice a year, and leave at a low affinity', () => {
    const { one, person } = couple()
    let left = 0
    for (let i = 0; i < 40; i++) {
      person.affinity = 10
      person.relation = 'partner'
      const copy = structuredClone(one.life)
      const turn = turnIn({ ...one, life: copy })
      turn.minute += i * 1440
      romance.due(turn, 'doubt')
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
    const { one } = married()
    const turn = turnIn(one)
    romance.due(turn, 'year:1')
    expect(turn.frames.map(({ body }) => (body as { what?: string }).what)).toContain('anniversary')
    expect(itemsOf(one, 'year:2')).toHaveLength(1)
  })

  it('asks the player in the crisis of a marriage', () => {
    const { one, person } = married()
    romance.due(turnIn(one), 'crisis')
    expect(one.life.question).toMatchObject({ eventId: 'divorce-papers', cast: { partner: person.id } })
    expect(one.life.love.bond?.status).toBe('married')
  })

  it('delays the crisis by a day while another question is open', () => {
    const { one } = married()
    romance.due(turnIn(one), 'crisis')
    const turn = turnIn(one)
    romance.due(turn, 'crisis')
    expect(itemsOf(one, 'crisis').map(({ minute }) => minute)).toContain(turn.minute + 1440)
  })

  it('ends the marriage in the crisis if the catalogue has no question for it', () => {
    const { one } = married([])
    romance.due(turnIn(one), 'crisis')
    expect(one.life.love).toMatchObject({ bond: null, past: [{ status: 'divorced' }] })
  })
})
