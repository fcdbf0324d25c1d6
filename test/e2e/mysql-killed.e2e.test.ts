import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killMysql } from '../chaos/faults.ts'
import { figures } from '../chaos/figures.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { expectSound, figure } from './support.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.end())

test('[GATE-2] MySQL is killed and restarted, three times: what was acknowledged stands, what was not is decided', async () => {
  const crowd = await stage.crowd({ players: 8, commandsPerSecond: 10, seed: 'mysql-killed' })
  crowd.play()
  const recovery = figures()
  for (let i = 0; i < 3; i++) {
    await sleep(clock, 1_500)
    const killedAt = clock.monotonic()
    await killMysql(stage, () => {})
    for (const ms of await crowd.recoveries(killedAt, 45_000)) recovery.add(ms)
  }
  figure(`MySQL killed and restarted, first acknowledgement of all players: ${recovery}`)
  await expectSound('mysql killed', stage, crowd)
  // The sockets have nothing to do with the record.
  expect(crowd.closes()).toBe(0)
})
