import { expect, test } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { becomeCouple, becomeEngaged } from '../../../src/systems/love/couple.ts'
import { dateIdeas, gifts, weddings } from '../../../src/systems/love/evenings.ts'
import { refuseDate, refuseGift, refuseWedding } from '../../../src/systems/love/romance-costs.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

const { walk, 'weekend-away': weekend } = dateIdeas
const { note, journey } = gifts
const { registry, feast } = weddings

test('who is single cannot go out, give or marry', () => {
  const { life, minute } = grownLife(25)
  for (const refused of [
    refuseDate(life, minute(), walk),
    refuseGift(life, minute(), note),
    refuseWedding(life, minute(), registry),
  ])
    expect(refused?.code).toBe('not_partnered')
})

test('evenings, gifts and weddings need what they cost, and some days between them', () => {
  const one = grownLife(25)
  const { life } = one
  const person = addSomeone(one)
  const turn = turnOf(life, one.minute(), one.context)
  becomeCouple(turn, person)
  const { minute } = turn
  expect(refuseDate(life, minute, walk)).toBeUndefined()
  expect(refuseDate(life, minute, { ...walk, energy: 101 })?.code).toBe('not_enough_energy')
  expect(refuseDate(life, minute, { ...weekend, energy: 0, cents: 10 ** 12 })?.code).toBe('not_enough_money')
  expect(refuseGift(life, minute, note)).toBeUndefined()
  expect(refuseGift(life, minute, { ...journey, cents: 10 ** 12 })?.code).toBe('not_enough_money')
  life.love.datedMinute = minute - 2 * 1440
  life.love.giftMinute = minute - 6 * 1440
  expect(refuseDate(life, minute, walk)?.code).toBe('too_soon')
  expect(refuseGift(life, minute, note)?.code).toBe('too_soon')
  expect(refuseDate(life, minute + 1440, walk)).toBeUndefined()
  expect(refuseGift(life, minute + 1440, note)).toBeUndefined()
  expect(refuseWedding(life, minute, registry)?.code).toBe('not_engaged')
  becomeEngaged(turn)
  expect(refuseWedding(life, minute, registry)).toBeUndefined()
  expect(refuseWedding(life, minute, { ...feast, cents: 10 ** 12 })?.code).toBe('not_enough_money')
})
