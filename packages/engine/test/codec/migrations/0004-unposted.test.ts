import { expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { unposted } from '../../../src/codec/migrations/0004-unposted.ts'
import type { Life } from '../../../src/life/life.ts'
import { plainDataOf, snapshotsOf } from '../recorded-lives.ts'

const outputs = [...snapshotsOf(3)].map(
  ([name, snapshot]) => [name, unposted(plainDataOf(snapshot)) as unknown as Life] as const,
)

test('its output for the recorded lives is fixed', () => {
  const hashes = outputs.map(([name, life]) => [name, lifeHash(life).slice(0, 16)])
  expect(Object.fromEntries(hashes)).toEqual({
    creating: 'ca7122a13221e814',
    infant: '6cc8fac2a27d5c1c',
    child: '72eccc4ab91bba57',
    teen: 'af54b65f637cada2',
    student: 'a419c3b35dd672e2',
    adult: 'cc47fdbc65b21301',
    parent: '26b4117459748f94',
    old: '98d411c9c7a5084e',
    dead: '7ebdefff24cba89e',
    heir: 'b601991132a891b2',
    childHeir: 'daa89ef0c39c75e7',
    asked: '6a015479eaf3740b',
    dilemma: '38b7baa97530eb55',
    away: 'bb377e7c302e109b',
    stopped: '20159d3e6c27158f',
  })
})

test.each(outputs)('[LEDGER-4] %s: the next entry opens the ledger anew', (_, life) => {
  expect(life.unposted).toBeNull()
})

test.each([
  ['is over', 1_000, 0],
  ['was never bought', 0, 0],
  ['lasts for 90 game minutes more', 1_110, 1_700_000_100_000 + 90 * 60_000],
])('the time of unlimited energy %s', (_, unlimitedUntil, expected) => {
  const clock = { anchorMinute: 1_000, anchorAt: 1_700_000_000_000, rateNum: 1, rateDen: 5_000, limitMinute: null }
  const { retention } = unposted({ at: 1_700_000_100_000, clock, retention: { unlimitedUntil, energyReserve: 7 } })
  expect(retention).toEqual({ unlimitedUntil: expected, energyReserve: 7 })
})
