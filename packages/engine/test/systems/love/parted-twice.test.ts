import { expect, it } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { becomeCouple, endRelationship } from '../../../src/systems/love/couple.ts'
import { refuseRomance } from '../../../src/systems/love/romance-rules.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

it('two people who have parted twice do not become a couple a third time', () => {
  const one = grownLife(30)
  const person = addSomeone(one)
  const seen: (string | undefined)[] = []
  for (let n = 0; n < 3; n++) {
    const turn = turnOf(one.life, one.minute() + n * 400 * 1440, one.context)
    person.affinity = 60
    const refused = refuseRomance(one.life, person, turn.minute)
    seen.push(refused?.reason?.id)
    if (refused !== undefined) continue
    becomeCouple(turn, person)
    endRelationship(turn, { title: 'Over', message: 'It is over.' })
  }
  expect(seen).toEqual([undefined, undefined, 'love.parted-for-good'])
})
