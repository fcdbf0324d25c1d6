import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { test } from 'vitest'
import { killMysql } from '../harness/faults.ts'
import { figures } from '../harness/figures.ts'
import { expectNothingLost, expectSocketsStood, figure, recoveryDeadlineMs, stageOfFile } from './support.ts'

const getStage = stageOfFile()

test('[GATE-2] MySQL is killed and restarted three times: acknowledged commands stand, and every other command gets an outcome', async () => {
  const stage = getStage()
  const crowd = await stage.crowd({ players: 8, commandsPerSecond: 10, seed: 'mysql-killed' })
  crowd.play()
  const recovery = figures()
  for (let i = 0; i < 3; i++) {
    await sleep(clock, 1_500)
    const killedAt = clock.monotonic()
    await killMysql(stage, () => {})
    for (const ms of await crowd.recoveries(killedAt, recoveryDeadlineMs)) recovery.add(ms)
  }
  figure(`MySQL killed and restarted, first acknowledgement of all players: ${recovery}`)
  await expectNothingLost('mysql killed', stage, crowd)
  // Sockets do not depend on MySQL.
  await expectSocketsStood(stage, crowd)
})
