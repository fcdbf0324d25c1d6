import { expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { genes } from '../../../src/codec/migrations/0005-genes.ts'
import type { Life } from '../../../src/life/life.ts'
import { isKin, isParent, isSibling } from '../../../src/life/vocabulary.ts'
import { genesOf, genesOfPlayer } from '../../../src/systems/people/genes.ts'
import { plainDataOf, snapshotsOf } from '../recorded-lives.ts'

const outputs = [...snapshotsOf(4)].map(
  ([name, snapshot]) => [name, genes(plainDataOf(snapshot)) as unknown as Life] as const,
)

test('its output for the recorded lives is fixed', () => {
  const hashes = outputs.map(([name, life]) => [name, lifeHash(life).slice(0, 16)])
  expect(Object.fromEntries(hashes)).toEqual({
    adult: '793aaf47aa03b42d',
    asked: 'f705b1cc0537e0fc',
    away: '3f8c50bcac028ea0',
    child: '2e7c744492f63195',
    childHeir: '322da73762fb0258',
    creating: '330e58bf2862fb46',
    dead: '101c132c43f9f3cb',
    dilemma: '810fd2dfe8746407',
    heir: '3eed97e63edec6b8',
    infant: '93b7116798e56305',
    old: 'de8598fb212c0202',
    parent: '3f8736dfbad14440',
    stopped: '5e2d25d229bcc09a',
    student: '47cf6d5398a3cda2',
    teen: '38e811ec2affd2ab',
  })
})

test.each(outputs)('%s: relatives have genes, and share variants with the player', (_, life) => {
  const mine = genesOfPlayer(life)
  for (const person of life.people) {
    if (isSibling(person.relation)) expect(person.genes).toBeDefined()
    if (!isKin(person.relation)) expect(person.genes).toBeUndefined()
    if (isParent(person.relation)) expect([...mine.eyes].some((eye) => genesOf(person).eyes.includes(eye))).toBe(true)
  }
})
