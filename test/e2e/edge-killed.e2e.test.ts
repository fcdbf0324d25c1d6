import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figures } from '../chaos/figures.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { expectSound, figure } from './support.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.end())

const kills = 4

test('[CMD-1] edges are killed under their clients, who go on through another one and miss nothing', async () => {
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
    await crowd.recoveries(killedAt, 30_000)
    const cut = crowd.players.filter(({ ledger }, n) => ledger.closes.length > (before[n] ?? 0))
    for (const ms of await crowd.recoveries(killedAt, 30_000, cut)) recovery.add(ms)
    await cluster.restart(name)
    await cluster.haproxy.edgesUp()
  }
  figure(`edge killed, first acknowledgement of its clients: ${recovery}`)
  await expectSound('edge killed', stage, crowd)
  expect(crowd.closes()).toBeGreaterThan(0)
  expect(recovery.count).toBeGreaterThan(0)
})
