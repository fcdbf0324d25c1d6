import { logger } from '@lifegrid/observability/logger'
import { StoreError } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, it } from 'vitest'
import { compareServers } from '../src/compare-servers.ts'
import { edgeLimits } from '../src/limits.ts'

const away = new StoreError('the record does not answer', false)
const other = new StoreError('Place 1 of MYSQL_URLS has another server.', false, undefined, true)

/** @param answers a text is what is wrong with a server; an error is what the comparison throws. */
function compared(answers: readonly (StoreError | string | undefined)[]) {
  const clock = manualClock()
  let asked = 0
  const ended: unknown[] = []
  const starting = compareServers({
    clock,
    random: seededRandom('servers'),
    logger: logger({ name: 'edge', level: 'silent' }),
    async problem() {
      const answer = answers[Math.min(asked++, answers.length - 1)]
      if (typeof answer === 'string') return answer
      if (answer !== undefined) throw answer
      return undefined
    },
    check: async () => undefined,
    isStopping: () => false,
    onOther: (error) => void ended.push(error),
  })
  return { clock, starting, ended, asked: () => asked }
}

it('[SHARD-10] an edge with another list of servers does not start', async () => {
  await expect(compared([other]).starting).rejects.toBe(other)
  await compared([undefined]).starting
})

it('[SHARD-10] an edge that starts while the record is away asks until it knows, and ends when its list is another one', async () => {
  const wrong = compared([away, away, other])
  await wrong.starting
  expect(wrong.ended).toEqual([])
  await wrong.clock.run(3 * edgeLimits.retryCapMs)
  expect(wrong.ended).toEqual([other])
  const right = compared([away, undefined])
  await right.starting
  await right.clock.run(5 * edgeLimits.retryCapMs)
  expect([right.ended, right.asked()]).toEqual([[], 2])
})

it('[OPS-24] an edge does not start on a replica; one that started while the record was away is not ready on it, and recovers', async () => {
  const replica = 'The database server is read-only.'
  await expect(compared([replica]).starting).rejects.toThrow(replica)
  const { clock, starting, ended } = compared([away, replica, replica, undefined])
  const servers = await starting
  const seen = new Set<string | undefined>()
  for (let i = 0; i < 400; i++) {
    await clock.run(edgeLimits.retryCapMs / 100)
    seen.add(servers.problem())
  }
  expect(seen).toContain(replica)
  expect(servers.problem()).toBeUndefined()
  expect(ended).toEqual([])
})
