import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { expect, test } from 'vitest'
import { killSim } from '../harness/faults.ts'
import { liveLife } from '../harness/nodes.ts'
import { replayedHash } from '../harness/replay-check.ts'
import { expectNothingLost, figure, stageOfFile } from './support.ts'

const getStage = stageOfFile()

test('[ENG-1] [ENG-2] after failovers and moves, the journal of every life replays to the live life', async () => {
  const stage = getStage()
  const { cluster, store, engine } = stage
  const crowd = await stage.crowd({ players: 12, commandsPerSecond: 8, seed: 'same-life', speeds: [50, 20, 1] })
  crowd.play()
  for (const name of ['sim-1', 'sim-2', 'sim-1']) {
    await sleep(clock, 1_500)
    await killSim(stage, name, () => {})
  }
  await sleep(clock, 1_500)
  await expectNothingLost('same life', stage, crowd)
  let minutes = 0
  for (const { ledger } of crowd.players) {
    const live = await liveLife(cluster, ledger.userID)
    expect(live, `${ledger.userID} is in a sim's memory`).toBeDefined()
    if (live === undefined) continue
    const journal = await store.journal(ledger.userID, live.seq)
    expect(replayedHash(journal, live.at, engine), ledger.userID).toBe(live.hash)
    minutes += live.minute
  }
  figure(`same life: ${crowd.players.length} lives of ${minutes} game minutes in all, live and replayed hashes equal`)
  // Without this check, clocks that stood still all the time would pass.
  expect(minutes).toBeGreaterThan(100_000)
})
