import { expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { company } from '../../../src/codec/migrations/0006-company.ts'
import { minuteAt } from '../../../src/core/clock.ts'
import type { Life } from '../../../src/life/life.ts'
import { plainDataOf, snapshotsOf } from '../recorded-lives.ts'

const outputs = [...snapshotsOf(5)].map(
  ([name, snapshot]) => [name, company(plainDataOf(snapshot)) as unknown as Life] as const,
)

test('its output for the recorded lives is fixed', () => {
  const hashes = outputs.map(([name, life]) => [name, lifeHash(life).slice(0, 16)])
  expect(Object.fromEntries(hashes)).toEqual({
    adult: '28ca8e6c306f68d5',
    asked: 'd6ae66477cca7ae2',
    away: 'd5089bc2b2f59aec',
    child: 'f712c1b0d72a6a2f',
    childHeir: '689bf41a0a826096',
    creating: '09a67d7971d55bb4',
    dead: '7942caa6ed52b02e',
    dilemma: '508d29af062000ed',
    heir: '459d61957cf74c7c',
    infant: '7078ef97a8f87c2c',
    old: '4c86a724d26cfd25',
    parent: 'a295162b117b3fa2',
    stopped: 'b4e4a0353f6a3a23',
    student: 'def0c6a4e89dff82',
    teen: '8c839ba54d941356',
  })
})

test.each(outputs)('%s: people come later, once, and the agenda stays in order', (_, life) => {
  const items = life.agenda.filter(({ kind }) => kind === 'company')
  if (life.status !== 'playing') expect(items).toEqual([])
  else {
    expect(items).toHaveLength(1)
    expect(items[0]?.minute).toBeGreaterThan(minuteAt(life, life.at))
  }
  const minutes = life.agenda.map(({ minute }) => minute)
  expect(minutes).toEqual(minutes.toSorted((a, b) => b - a))
})
