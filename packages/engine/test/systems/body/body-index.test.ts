import { expect, it } from 'vitest'
import { bodyIndexOf } from '../../../src/systems/body/body-index.ts'
import { catalogueOf, condition, habit } from '../../support/body-life.ts'

it('finds conditions and habits by id, and is built once per catalogue', () => {
  const catalogue = catalogueOf({ healthConditions: [condition('flu')], habits: [habit('smoking')] })
  const index = bodyIndexOf(catalogue)
  expect(index.conditions.get('flu')?.title).toBe('flu')
  expect(index.habits.get('smoking')?.weeklyCents).toBe(1_000)
  expect(index.conditions.get('smoking')).toBeUndefined()
  expect(bodyIndexOf(catalogue)).toBe(index)
  expect(bodyIndexOf(catalogueOf({})).conditions.size).toBe(0)
})
