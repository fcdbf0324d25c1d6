import { expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { bookingsAndYears } from '../../../src/codec/migrations/0008-bookings-and-years.ts'
import type { Life } from '../../../src/life/life.ts'
import { plainDataOf, snapshotsOf } from '../recorded-lives.ts'

const lives = [...snapshotsOf(7)].map(([name, snapshot]) => [name, plainDataOf(snapshot) as unknown as Life] as const)
const outputOf = (life: Life) => bookingsAndYears(life as unknown as Record<string, unknown>) as unknown as Life

test('its output for the recorded lives is fixed', () => {
  expect(Object.fromEntries(lives.map(([name, life]) => [name, lifeHash(outputOf(life)).slice(0, 16)]))).toEqual({
    adult: '3e33f3054c1cd2e3',
    asked: '66eef2c844bb4007',
    away: 'a97a9da94134ad65',
    child: '3937133575e84e40',
    childHeir: '78afd924e059ad3b',
    creating: '72f4ec4f7b47326e',
    dead: '57f29d99cd5c0c3c',
    dilemma: 'e22babad682ac835',
    heir: 'a274ce5168778652',
    infant: 'ca46108f05537683',
    old: 'b40069dd94a90281',
    parent: '90bb274f98b9133b',
    stopped: 'eb6410b4f9c79244',
    student: 'b07d7f7847e41218',
    teen: '2e117e5b698de8ef',
  })
})

test.each(lives)('%s: has no bookings, no years and no bills yet, and nothing else changes', (_, life) => {
  const { bookings, years, finances, ...rest } = outputOf(life)
  expect([bookings, years, finances.plan.bills]).toEqual([[], [], { home: 0, family: 0, body: 0 }])
  const { bills: _bills, ...restOfPlan } = finances.plan
  expect({ ...rest, finances: { ...finances, plan: restOfPlan } }).toEqual(life)
})
