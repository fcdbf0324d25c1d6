import { personVerbs } from '@lifegrid/contract/frames/person-verbs'
import { verbIds } from '@lifegrid/contract/shapes/verbs'
import { expect, test } from 'vitest'
import { read } from '../../src/read.ts'
import { personVerbsOf } from '../../src/views/person-verbs-view.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'

test('tells for a person what is possible, what it costs, and why not', () => {
  const one = grownLife(30)
  const person = addSomeone(one, { affinity: 60 })
  const lifeAt = { life: one.life, minute: one.minute(), catalogue: one.context.catalogue }
  one.life.gauges.energy = { value: 100, since: one.minute() }
  const shown = personVerbs.body.parse(personVerbsOf(lifeAt, person)).verbs
  expect(shown.map(({ verb }) => verb)).toEqual(verbIds.filter((id) => shown.some(({ verb }) => verb === id)))
  expect(shown.find(({ verb }) => verb === 'call')).toEqual({ verb: 'call', title: 'A call', energy: 1, priceCents: 0 })
  expect(shown.find(({ verb }) => verb === 'introduce')?.takes).toBe('person')
  expect(shown.find(({ verb }) => verb === 'lend')?.takes).toBe('sum')
  person.away = true
  const away = personVerbsOf(lifeAt, person).verbs
  expect(away.find(({ verb }) => verb === 'help')?.unavailable).toContain('lives in another town')
  expect(away.find(({ verb }) => verb === 'visit')?.priceCents).toBeGreaterThan(0)
})

test('an unknown person is refused', () => {
  const one = grownLife(20)
  const result = read(one.life, { type: 'getPersonVerbs', message: { id: 'p9999' } }, one.context)
  expect(result).toMatchObject({ ok: false, error: { code: 'no_such_person' } })
})
