import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { test } from 'vitest'
import { emptyRedis } from '../harness/faults.ts'
import { figures } from '../harness/figures.ts'
import { expectNothingLost, figure, recoveryDeadlineMs, stageOfFile } from './support.ts'

const getStage = stageOfFile()

test('[CMD-6] Redis dies three times and comes back without data, and no acknowledged command is lost', async () => {
  const stage = getStage()
  const crowd = await stage.crowd({ players: 8, commandsPerSecond: 10, seed: 'redis-emptied' })
  crowd.play()
  const recovery = figures()
  for (let i = 0; i < 3; i++) {
    await sleep(clock, 1_500)
    const emptiedAt = clock.monotonic()
    await emptyRedis(stage, () => {})
    for (const ms of await crowd.recoveries(emptiedAt, recoveryDeadlineMs)) recovery.add(ms)
  }
  figure(`Redis killed and emptied, first acknowledgement of all players: ${recovery}`)
  await expectNothingLost('redis emptied', stage, crowd)
})
