import { expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { wholeLife } from '../../../src/codec/migrations/0002-whole-life.ts'
import type { Life } from '../../../src/life/life.ts'
import { plainDataOf, snapshotsOf } from '../recorded-lives.ts'

const lives = [...snapshotsOf(1)].map(([name, snapshot]) => [name, plainDataOf(snapshot)] as const)

/** SHA-256 of the output, shortened. It does not depend on the order of keys. */
function outputHash(life: Record<string, unknown>): string {
  return lifeHash(wholeLife(life) as unknown as Life).slice(0, 16)
}

test('its output for the recorded lives is fixed', () => {
  expect(Object.fromEntries(lives.map(([name, life]) => [name, outputHash(life)]))).toEqual({
    newborn: 'fb598527eff0a3df',
    child: 'd61155e9c4c80d77',
    'pupil in summer': '3f4b330797e4c16b',
    youth: 'e203d078113bbc30',
    'student age': '85f338cc763ccbeb',
    worker: '41a96cf87fbd47e8',
    'worker of fifty': '50aa570f543bb8f2',
    pensioner: '50cda930366d4705',
    dead: '890ec447fc11157e',
    creating: 'e6f805da1cf713e4',
    away: '037d0955ec9f17c2',
    asked: '56656e07ec04ee00',
  })
})

test.each([
  ['bookkeeper', 'a230b4a231dffdc4'],
  ['gardener', '888a442712e3b59b'],
  ['kitchen-hand', '24615d4fce15c738'],
  ['office-clerk', '2227b6dcd1d0ad91'],
  ['shop-assistant', '9c177a76527398c7'],
  ['team-leader', '07c339d8deae984d'],
  ['warehouse-worker', '41a96cf87fbd47e8'],
  ['a job that release 1 did not have', 'fe127beb7019701a'],
])('its output for a worker with the job %s is fixed', (id, hash) => {
  const { worker } = Object.fromEntries(lives) as { worker: { work: object } }
  const job = { id: id.startsWith('a job') ? 'unknown' : id, title: id, sinceMinute: 9_521_880 }
  expect(outputHash({ ...worker, work: { ...worker.work, job } })).toBe(hash)
})
