import { logger } from '@lifegrid/observability/logger'
import { StoreError } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, it } from 'vitest'
import { compareServers } from '../src/compare-servers.ts'
import { edgeLimits } from '../src/limits.ts'

const away = new StoreError('the record does not answer', false)
const other = new StoreError('Place 1 of MYSQL_URLS has another server.', false, undefined, true)

function compared(answers: readonly (StoreError | undefined)[]) {
  const clock = manualClock()
  let asked = 0
  const ended: unknown[] = []
  const starting = compareServers({
    clock,
    random: seededRandom('servers'),
    logger: logger({ name: 'edge', level: 'silent' }),
    async check() {
      const answer = answers[Math.min(asked++, answers.length - 1)]
      if (answer !== undefined) throw answer
    },
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
