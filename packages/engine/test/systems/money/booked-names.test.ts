import { expect, test } from 'vitest'
import { idKey } from '../../../src/codec/compact/id-table.ts'
import { bookedNames } from '../../../src/systems/money/booked-names.ts'
import { grownLife } from '../../support/grown-life.ts'

test('what is paid for is found by the key of its id', () => {
  const about = 'It is there.'
  const kettle = {
    id: 'kettle',
    name: 'a kettle',
    about,
    category: 'home' as const,
    priceCents: 4_000,
    kind: 'keep' as const,
  }
  const { context } = grownLife(30, { items: [{ ...kettle, effects: [] }] })
  expect(bookedNames(context.catalogue).get(idKey('kettle'))).toBe('a kettle')
  expect(bookedNames(context.catalogue).get(idKey('pan'))).toBeUndefined()
})
