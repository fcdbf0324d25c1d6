import type { PersonShape } from '@lifegrid/sdk/view-shapes'
import { expect, test } from 'vitest'
import { generationsOf } from '../src/game/family.ts'

const person = (id: string, relation: string, ageYears: number) => ({ id, relation, ageYears }) as PersonShape

test('a family has its generations, with the partner and those who are beside the line', () => {
  const people = [
    person('son', 'son', 3),
    person('mother', 'mother', 60),
    person('friend', 'friend', 30),
    person('aunt', 'aunt', 55),
    person('wife', 'spouse', 31),
    person('brother', 'brother', 25),
    person('sister', 'sister', 35),
    person('cousin', 'cousin', 20),
  ]
  const ids = generationsOf(people).map(({ name, line, partner, others }) => [
    name,
    line.map(({ id }) => id),
    partner?.id,
    others.map(({ id }) => id),
  ])
  expect(ids).toEqual([
    ['parents', ['mother'], undefined, ['aunt']],
    ['own', ['sister', 'brother'], 'wife', ['cousin']],
    ['children', ['son'], undefined, []],
  ])
  expect(generationsOf([]).map(({ name }) => name)).toEqual(['own'])
})
