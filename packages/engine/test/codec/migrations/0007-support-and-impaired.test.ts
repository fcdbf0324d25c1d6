import { expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { supportAndImpaired } from '../../../src/codec/migrations/0007-support-and-impaired.ts'
import type { Life } from '../../../src/life/life.ts'
import { plainDataOf, snapshotsOf } from '../recorded-lives.ts'

const lives = [...snapshotsOf(6)].map(([name, snapshot]) => [name, plainDataOf(snapshot) as unknown as Life] as const)
const outputOf = (life: Life) => supportAndImpaired(life as unknown as Record<string, unknown>) as unknown as Life

test('its output for the recorded lives is fixed', () => {
  expect(Object.fromEntries(lives.map(([name, life]) => [name, lifeHash(outputOf(life)).slice(0, 16)]))).toEqual({
    adult: '200cc33d3ff1530a',
    asked: '44334887b021fe9b',
    away: '10886541c4c1280e',
    child: 'a060bdede53048ba',
    childHeir: '38ccb4f37777f08d',
    creating: '29207ceb78a6697f',
    dead: 'ef2071acefb96796',
    dilemma: 'eb7797e6688e893c',
    heir: '62067525560beea9',
    infant: 'cea25d49fcfa25b2',
    old: '916ab811e27a147f',
    parent: 'beebddeb592394a1',
    stopped: 'c481460f9a71de3f',
    student: '6622ec1954ad7725',
    teen: '11364ad92329785f',
  })
})

test.each(lives)('%s: gets a support and says that nothing is taken away, and nothing else changes', (_, life) => {
  const { body, finances, ...rest } = outputOf(life)
  expect(finances.plan.support).toBe(0)
  expect(body.impaired).toEqual({ performance: 0, work: false })
  const { impaired: _impaired, ...restOfBody } = body
  const { support: _support, ...restOfPlan } = finances.plan
  expect({ ...rest, body: restOfBody, finances: { ...finances, plan: restOfPlan } }).toEqual(life)
})

test('it keeps the support and the arrangements that releases with schema 6 have written', () => {
  const [, parent] = lives.find(([name]) => name === 'parent') ?? lives[0] ?? []
  if (parent === undefined) throw new Error('a parent is recorded')
  const written = structuredClone(parent)
  written.finances.plan.support = 12_300
  for (const person of written.people) person.arrangement = 'shared'
  const { finances, people } = outputOf(written)
  expect(finances.plan.support).toBe(12_300)
  expect(people.every(({ arrangement }) => arrangement === 'shared')).toBe(true)
})
