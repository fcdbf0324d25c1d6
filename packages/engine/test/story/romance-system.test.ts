import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/life/person.ts'
import { romance } from '../../src/story/romance-system.ts'
import { becomeCouple, becomeMarried } from '../../src/systems/love/couple.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { type OneLife, question } from '../support/one-life.ts'
import { turnIn } from '../support/working-world.ts'

/** The question that the crisis of a marriage asks. */
const papers = question('divorce-papers', {
  trigger: { kind: 'followUp' },
  cast: { partner: { relation: 'spouse' } },
})

function married(events = [papers]): { one: OneLife; person: Person } {
  const one = grownLife(30, { events })
  const person = addSomeone(one)
  becomeCouple(turnIn(one), person)
  becomeMarried(turnIn(one), { title: 'The wedding', message: 'They are married.' }, 0)
  // Nobody is asked anything on their wedding day.
  const { bond } = one.life.love
  if (bond !== null && bond.marriedMinute !== null) bond.marriedMinute -= 400 * 1440
  return { one, person }
}

describe('the crisis of a marriage', () => {
  it('asks the player', () => {
    const { one, person } = married()
    romance.due(turnIn(one), 'crisis')
    expect(one.life.question).toMatchObject({ eventId: 'divorce-papers', cast: { partner: person.id } })
    expect(one.life.love.bond?.status).toBe('married')
  })

  it('is delayed by a day while another question is open', () => {
    const { one } = married()
    romance.due(turnIn(one), 'crisis')
    const turn = turnIn(one)
    romance.due(turn, 'crisis')
    expect(one.life.agenda).toContainEqual({ minute: turn.minute + 1440, kind: 'romance', key: 'crisis' })
  })

  it('is delayed by a day while the week has had its share of choices', () => {
    const { one } = married()
    const turn = turnIn(one)
    const today = Math.floor(turn.minute / 1440)
    one.life.story.choiceDays = [today - 5, today - 1]
    romance.due(turn, 'crisis')
    expect(one.life.question).toBeNull()
    expect(one.life.agenda).toContainEqual({ minute: turn.minute + 1440, kind: 'romance', key: 'crisis' })
  })

  it('ends the marriage if the catalogue has no question for it', () => {
    const { one } = married([])
    romance.due(turnIn(one), 'crisis')
    expect(one.life.love).toMatchObject({ bond: null, past: [{ status: 'divorced' }] })
  })
})
