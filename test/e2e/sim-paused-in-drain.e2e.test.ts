import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drainAndPauseSim } from '../chaos/faults.ts'
import { figures } from '../chaos/figures.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { expectSound, figure } from './support.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.end())

test('[MOVE-1] [MOVE-2] a sim that stands still in the middle of its drain leaves no partition to nobody', async () => {
  const crowd = await stage.crowd({ players: 24, commandsPerSecond: 10, seed: 'paused-in-drain' })
  crowd.play()
  await sleep(clock, 1_000)
  const recovery = figures()
  for (const name of ['sim-1', 'sim-2']) {
    let stoppedAt = 0
    await drainAndPauseSim({ cluster: stage.cluster, clock }, name, () => {
      stoppedAt = clock.monotonic()
    })
    for (const ms of await crowd.recoveries(stoppedAt, 30_000)) recovery.add(ms)
  }
  figure(`sim paused for 2 s in the middle of its drain, first acknowledgement of all players: ${recovery}`)
  await expectSound('sim paused in its drain', stage, crowd)
  expect(crowd.closes()).toBe(0)
  const owners = await stage.store.owners()
  const alive = new Set(stage.cluster.nodes('sim').map(({ name }) => `sim-${name}`))
  for (const { partition, owner } of owners)
    expect(
      [...alive].some((id) => owner?.startsWith(id)),
      `${partition}`,
    ).toBe(true)
})
