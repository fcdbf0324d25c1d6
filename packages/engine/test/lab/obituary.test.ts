import { expect, test } from 'vitest'
import { turnOf } from '../../src/core/turn.ts'
import { type Marriage, obituaryOf } from '../../src/lab/obituary.ts'
import { becomeCouple, becomeMarried, endRelationship } from '../../src/systems/love/couple.ts'
import { addSomeone, days, grownLife } from '../support/grown-life.ts'
import type { OneLife } from '../support/one-life.ts'

const turnIn = (one: OneLife) => turnOf(one.life, one.minute(), one.context)

/** The sentences about marriages, with years replaced by Y. */
function loves(one: OneLife): string {
  const { bond, past } = one.life.love
  const marriages: Marriage[] = [...past, ...(bond === null ? [] : [bond])]
    .filter(({ marriedMinute }) => marriedMinute !== null)
    .map((of) => ({ name: 'Kim', bond: of }))
  const years = obituaryOf(one.life, one.minute(), one.context.catalogue, marriages).find((text) =>
    /married/.test(text),
  )
  return (years ?? '').replace(/\d{4}/g, 'Y')
}

test('a divorce and a reunion are both mentioned', () => {
  const one = grownLife(30)
  const person = addSomeone(one)
  becomeCouple(turnIn(one), person)
  becomeMarried(turnIn(one), { title: 'The wedding', message: 'They are married.' }, 10)
  expect(loves(one)).toBe('She married Kim in Y.')
  endRelationship(turnIn(one), { title: 'Over', message: 'It is over.' })
  expect(loves(one)).toBe('She married Kim in Y; they were divorced in Y.')
  days(one, 183)
  person.affinity = 100
  becomeCouple(turnIn(one), person)
  expect(loves(one)).toBe('She married Kim in Y; they were divorced in Y, and found each other again in Y.')
  becomeMarried(turnIn(one), { title: 'The wedding', message: 'They are married.' }, 10)
  expect(loves(one)).toBe('She married Kim in Y; they were divorced in Y. She married Kim again in Y.')
})

test('the survivors are listed, the closest relations first', () => {
  const one = grownLife(60)
  one.life.people = []
  const names = (['brother', 'daughter', 'son', 'partner', 'grandson', 'friend'] as const).map(
    (relation) => addSomeone(one, { relation, age: 20 }).firstname,
  )
  one.life.ended = { minute: one.minute(), ageYears: 60, cause: 'pneumonia', epitaph: 'It did not rain.' }
  const [brother, daughter, son, partner, grandson] = names
  expect(obituaryOf(one.life, one.minute(), one.context.catalogue, []).at(-1)).toContain(
    `She leaves ${partner}, ${daughter}, ${son}, ${grandson} and ${brother}.`,
  )
})
