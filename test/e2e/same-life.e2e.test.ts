import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killSim } from '../chaos/faults.ts'
import { liveLife } from '../chaos/nodes.ts'
import { replayedHash } from '../chaos/replay-check.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { expectSound, figure } from './support.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.end())

test('[ENG-1] [ENG-2] lives played through failovers and moves replay to the very life that is live', async () => {
  const { cluster, store, engine } = stage
  const crowd = await stage.crowd({ players: 12, commandsPerSecond: 8, seed: 'same-life', speeds: [50, 20, 1] })
  crowd.play()
  for (const name of ['sim-1', 'sim-2', 'sim-1']) {
    await sleep(clock, 1_500)
    await killSim(stage, name, () => {})
  }
  await sleep(clock, 1_500)
  await expectSound('same life', stage, crowd)
  let minutes = 0
  for (const { ledger } of crowd.players) {
    const live = await liveLife(cluster, ledger.userID)
    expect(live, `${ledger.userID} is in some sim's memory`).toBeDefined()
    if (live === undefined) continue
    const journal = await store.journal(ledger.userID, live.seq)
    expect(replayedHash(journal, live.at, engine), ledger.userID).toBe(live.hash)
    minutes += live.minute
  }
  figure(`same life: ${crowd.players.length} lives of ${minutes} game minutes in all, live and replayed hashes equal`)
  // Clocks that stood the whole time would be equal too.
  expect(minutes).toBeGreaterThan(100_000)
})
