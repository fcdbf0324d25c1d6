import { rm } from 'node:fs/promises'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { startReaper } from '@lifegrid/local/process/reaper'
import { type RedisSentinels, startRedisSentinels } from '@lifegrid/local/services/redis-sentinel'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { afterAll, beforeAll, test } from 'vitest'
import { type Stage, startStage } from '../harness/stage.ts'
import { everyNodeAnswers, expectNothingLost, figure, recoveryDeadlineMs } from './support.ts'

const reaper = startReaper()
let folder: string
let redis: RedisSentinels
let stage: Stage

beforeAll(async () => {
  folder = await dataFolder('redis-sentinel')
  // So long that every node is seen without a master.
  redis = await startRedisSentinels({ folder, downAfterMs: 3_000, reaper })
  stage = await startStage({ env: { REDIS_URL: redis.url } })
})
afterAll(async () => {
  await stage?.end()
  await redis?.discard()
  await reaper.close()
  await rm(folder, { recursive: true, force: true })
})

test('[REDIS-1] when the master of Redis dies no node is ready, and commands are acknowledged on the one that the sentinels choose', async () => {
  const crowd = await stage.crowd({ players: 8, commandsPerSecond: 10, seed: 'redis-sentinel' })
  crowd.play()
  await sleep(clock, 2_000)
  await everyNodeAnswers(stage, 200)
  const failedAt = clock.monotonic()
  await (await redis.master()).kill('SIGKILL')
  await everyNodeAnswers(stage, 503)
  const recoveries = await crowd.recoveries(failedAt, recoveryDeadlineMs)
  figure(`Redis failed over, first acknowledgement of all players in ms: ${recoveries.map(Math.round).join(' ')}`)
  await everyNodeAnswers(stage, 200)
  await expectNothingLost('redis sentinel', stage, crowd)
})
