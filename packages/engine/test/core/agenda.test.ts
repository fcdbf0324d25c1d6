import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextDueMinute, schedule, unschedule } from '../../src/core/agenda.ts'
import { systemNames, systemOrder } from '../../src/core/system-order.ts'
import type { Life } from '../../src/life/life.ts'
import { newLife } from '../support/life-at.ts'

function emptied(): Life {
  const life = newLife('an agenda')
  life.agenda = []
  return life
}

const item = fc.record({
  minute: fc.nat({ max: 5 }),
  kind: fc.constantFrom(...systemNames),
  key: fc.constantFrom('', 'a', 'b', 'c'),
})

test('[ENG-1] agenda items have a total order, which does not depend on the order of insertion', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(item, { selector: ({ minute, kind, key }) => `${minute} ${kind} ${key}` }),
      fc.func(fc.nat()),
      (items, shuffle) => {
        const one = emptied()
        const other = emptied()
        for (const { minute, kind, key } of items) schedule(one, minute, kind as 'death', key as '')
        const shuffled = [...items].sort((a, b) => shuffle(a) - shuffle(b))
        for (const { minute, kind, key } of shuffled) schedule(other, minute, kind as 'death', key as '')
        expect(other.agenda).toEqual(one.agenda)
        const order = [...one.agenda].reverse()
        const sorted = [...items].sort(
          (a, b) => a.minute - b.minute || systemOrder(a.kind) - systemOrder(b.kind) || (a.key < b.key ? -1 : 1),
        )
        expect(order).toEqual(sorted)
        expect(nextDueMinute(one)).toBe(sorted[0]?.minute ?? null)
      },
    ),
  )
})

test('items are removed by system, or by system and key', () => {
  const life = emptied()
  schedule(life, 5, 'people', 'sibling:a')
  schedule(life, 6, 'people', 'sibling:b')
  schedule(life, 7, 'death')
  unschedule(life, 'people', 'sibling:a')
  expect(life.agenda.map(({ key, kind }) => `${kind} ${key}`)).toEqual(['death ', 'people sibling:b'])
  unschedule(life, 'people')
  expect(nextDueMinute(life)).toBe(7)
  expect(() => schedule(life, 1.5, 'death')).toThrow('integer')
})
