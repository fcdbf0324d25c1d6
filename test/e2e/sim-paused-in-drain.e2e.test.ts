import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { expect, test } from 'vitest'
import { drainAndPauseSim } from '../harness/faults.ts'
import { figures } from '../harness/figures.ts'
import { expectNothingLost, expectSocketsStood, figure, recoveryDeadlineMs, stageOfFile } from './support.ts'

const getStage = stageOfFile()

test('[MOVE-1] [MOVE-2] after a sim is paused in the middle of its drain, every partition has an owner', async () => {
  const stage = getStage()
  const crowd = await stage.crowd({ players: 24, commandsPerSecond: 10, seed: 'paused-in-drain' })
  crowd.play()
  await sleep(clock, 1_000)
  const recovery = figures()
  for (const name of ['sim-1', 'sim-2']) {
    let stoppedAt = 0
    await drainAndPauseSim({ cluster: stage.cluster, clock }, name, () => {
      stoppedAt = clock.monotonic()
    })
    for (const ms of await crowd.recoveries(stoppedAt, recoveryDeadlineMs)) recovery.add(ms)
  }
  figure(`sim paused for 2 s during its drain, first acknowledgement of all players: ${recovery}`)
  await expectNothingLost('sim paused in its drain', stage, crowd)
  await expectSocketsStood(stage, crowd)
  const owners = await stage.store.owners()
  const alive = stage.cluster.nodes('sim').map(({ name }) => `sim-${name}`)
  const orphans = owners.filter(({ owner }) => !alive.some((id) => owner?.startsWith(id)))
  expect(orphans).toEqual([])
})
