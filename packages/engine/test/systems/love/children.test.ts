import { describe, expect, it } from 'vitest'
import type { Turn } from '../../../src/core/turn.ts'
import { turnOf } from '../../../src/core/turn.ts'
import { fallDue } from '../../../src/story/fall-due.ts'
import { becomeCouple, becomeEngaged, becomeMarried, endRelationship } from '../../../src/systems/love/couple.ts'
import { childrenOf } from '../../../src/systems/love/relationships.ts'
import { addSomeone, days, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

function married(one: OneLife, over: Parameters<typeof addSomeone>[1] = {}): void {
  const turn = turnOf(one.life, one.minute(), one.context)
  becomeCouple(turn, addSomeone(one, { affinity: 90, ...over }))
  becomeEngaged(turn)
  becomeMarried(turn, { title: 'The wedding', message: 'They are married.' }, 10)
}

/** The share of women of an age who are expecting within a year of trying. */
function shareWithinAYear(age: number): number {
  const one = grownLife(age)
  married(one)
  let expecting = 0
  for (let i = 0; i < 150; i++) {
    // The draw is keyed by the day on which the couple begins to try.
    one.life.love.expecting = null
    one.send('tryForChild', { trying: false })
    days(one, 1)
    one.send('tryForChild')
    const due = one.life.agenda.find(({ kind, key }) => kind === 'children' && key === 'conceive')
    if (due !== undefined && due.minute - one.minute() <= 360 * 1440) expecting++
  }
  return expecting / 150
}

describe('a child', () => {
  it('is expected within a year by most women of 27 and by less than half of those of 43', () => {
    expect(shareWithinAYear(27)).toBeGreaterThan(0.85)
    const late = shareWithinAYear(43)
    expect(late).toBeGreaterThan(0.1)
    expect(late).toBeLessThan(0.5)
  })

  it('is born about nine months after conception, and has both parents', () => {
    const one = grownLife(27)
    married(one)
    expect(one.send('tryForChild', { trying: true })).toBeUndefined()
    for (let i = 0; i < 60 && childrenOf(one.life).length === 0; i++) {
      if (one.life.love.expecting !== null) expect(one.send('tryForChild')?.code).toBe('already_expecting')
      days(one, 30)
    }
    const [expecting, born] = ['expecting', 'born'].map((what) =>
      one.bodies('relationshipEvent').find((body) => body.what === what),
    )
    const term = ((born?.minute ?? 0) - (expecting?.minute ?? 0)) / 1440
    expect(term).toBeGreaterThanOrEqual(252)
    expect(term).toBeLessThanOrEqual(278)
    const [child] = childrenOf(one.life)
    expect(child).toMatchObject({ lastname: 'Moreau', parent: one.life.love.bond?.personId })
    expect(one.life.love).toMatchObject({ expecting: null, trying: null })
  })

  it('is adopted by two women; a couple past 60 cannot adopt', () => {
    const two = grownLife(30)
    married(two, { sex: 'female', loves: 'same' })
    two.send('tryForChild')
    expect(two.life.love.trying?.way).toBe('adoption')
    for (let i = 0; i < 40 && childrenOf(two.life).length === 0; i++) days(two, 30)
    expect(childrenOf(two.life).length).toBe(1)
    const old = grownLife(62)
    married(old, { age: 60 })
    expect(old.send('tryForChild')?.code).toBe('no_child_possible')
  })

  it('is no longer tried for after a separation', () => {
    const one = grownLife(27)
    married(one)
    one.send('tryForChild')
    endRelationship(turnOf(one.life, one.minute(), one.context), { title: 'Over', message: 'It is over.' })
    expect(one.life.love.trying).toBeNull()
    expect(one.life.agenda.filter(({ kind }) => kind === 'children')).toEqual([])
    expect(one.send('tryForChild')?.code).toBe('not_partnered')
  })
})

describe('[ENG-4] an adoption', () => {
  function adopting(): { one: OneLife; turn: Turn } {
    const one = grownLife(30)
    married(one)
    const turn = turnOf(one.life, one.minute(), one.context)
    return { one, turn }
  }
  const news = (turn: Turn) => turn.frames.flatMap(({ frame, body }) => (frame === 'messageEvent' ? [body.title] : []))

  it('brings no child to a couple that has separated', () => {
    const { one, turn } = adopting()
    const { life } = one
    const parent = life.love.bond?.personId ?? ''
    life.love.expecting = { dueMinute: turn.minute, parent, way: 'adoption' }
    endRelationship(turn, { title: 'The end', message: 'Over.' })
    turn.frames.length = 0
    fallDue(turn, { minute: turn.minute, kind: 'children', key: 'birth' })
    expect(childrenOf(life)).toEqual([])
    expect(life.love.expecting).toBeNull()
    expect(news(turn)).toEqual(['A letter from the agency'])
  })

  it('brings none to a couple that has become too old since it applied', () => {
    const { one, turn } = adopting()
    const { life } = one
    life.love.trying = { sinceMinute: turn.minute, way: 'adoption' }
    for (const person of life.people) if (person.id === life.love.bond?.personId) person.bornDay -= 31 * 366
    fallDue(turn, { minute: turn.minute, kind: 'children', key: 'adopt' })
    expect(life.love).toMatchObject({ trying: null, expecting: null })
    expect(news(turn)).toEqual(['A letter from the agency'])
  })

  it('does not end a pregnancy: the child of a couple that has separated is born', () => {
    const { one, turn } = adopting()
    const { life } = one
    life.love.expecting = { dueMinute: turn.minute, parent: life.love.bond?.personId ?? '', way: 'birth' }
    endRelationship(turn, { title: 'The end', message: 'Over.' })
    fallDue(turn, { minute: turn.minute, kind: 'children', key: 'birth' })
    expect(childrenOf(life)).toHaveLength(1)
  })
})
