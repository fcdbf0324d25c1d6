import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { expect, test } from 'vitest'
import { figures } from '../harness/figures.ts'
import { expectNothingLost, figure, recoveryDeadlineMs, stageOfFile } from './support.ts'

const getStage = stageOfFile()

const kills = 4

test('[CMD-1] when edges are killed, their clients continue through another edge and miss nothing', async () => {
  const stage = getStage()
  const { cluster } = stage
  const crowd = await stage.crowd({ players: 8, commandsPerSecond: 10, seed: 'edge-killed' })
  crowd.play()
  const recovery = figures()
  for (let i = 0; i < kills; i++) {
    await sleep(clock, 1_000)
    const name = cluster.nodes('edge')[i % 2]?.name as string
    const before = crowd.players.map(({ ledger }) => ledger.closes.length)
    const killedAt = clock.monotonic()
    await cluster.kill(name, 'SIGKILL')
    await crowd.recoveries(killedAt, recoveryDeadlineMs)
    const cut = crowd.players.filter(({ ledger }, n) => ledger.closes.length > (before[n] ?? 0))
    for (const ms of await crowd.recoveries(killedAt, recoveryDeadlineMs, cut)) recovery.add(ms)
    await cluster.restart(name)
    await cluster.haproxy.edgesUp()
  }
  figure(`edge killed, first acknowledgement of its clients: ${recovery}`)
  await expectNothingLost('edge killed', stage, crowd)
  expect(crowd.closes()).toBeGreaterThan(0)
  expect(recovery.count).toBeGreaterThan(0)
})
