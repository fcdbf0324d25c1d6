import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { afterAll, beforeAll, test } from 'vitest'
import { emptyRedis } from '../chaos/faults.ts'
import { figures } from '../chaos/figures.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { expectSound, figure } from './support.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.end())

test('[CMD-6] Redis dies and comes back with nothing, three times, and no acknowledged command is lost', async () => {
  const crowd = await stage.crowd({ players: 8, commandsPerSecond: 10, seed: 'redis-emptied' })
  crowd.play()
  const recovery = figures()
  for (let i = 0; i < 3; i++) {
    await sleep(clock, 1_500)
    const emptiedAt = clock.monotonic()
    await emptyRedis(stage, () => {})
    for (const ms of await crowd.recoveries(emptiedAt, 45_000)) recovery.add(ms)
  }
  figure(`Redis killed and emptied, first acknowledgement of all players: ${recovery}`)
  await expectSound('redis emptied', stage, crowd)
})
