import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { logged } from '../chaos/faults.ts'
import { figures } from '../chaos/figures.ts'
import { metric, ownerOf } from '../chaos/nodes.ts'
import { until } from '../chaos/player.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { expectSound, figure } from './support.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.end())

test('[FENCE-2] [LEASE-2] a sim that slept for 8 s under load wakes to find its writes refused', async () => {
  const { cluster } = stage
  // So many that the sim is stopped in the middle of something.
  const crowd = await stage.crowd({ players: 24, commandsPerSecond: 20, seed: 'sim-paused' })
  crowd.play()
  const recovery = figures()
  let sleeper = cluster.nodes('sim')[0]
  for (let round = 0; round < 2; round++) {
    await sleep(clock, 1_500)
    sleeper = await ownerOf(cluster, crowd.players[0]?.ledger.userID as string, stage.partitions)
    const name = sleeper?.name as string
    const stoppedAt = clock.monotonic()
    await cluster.kill(name, 'SIGSTOP')
    await sleep(clock, 8_000)
    await cluster.kill(name, 'SIGCONT')
    for (const ms of await crowd.recoveries(stoppedAt, 30_000)) recovery.add(ms)
    await sleep(clock, 1_000)
  }
  figure(`sim paused for 8 s, first acknowledgement of all players: ${recovery}`)
  await expectSound('sim paused', stage, crowd)
  let fenced = 0
  let leasesLost = 0
  for (const node of cluster.nodes('sim')) {
    fenced += await metric(node, 'lifegrid_sim_commit_failures_total', { kind: 'fenced' })
    leasesLost += logged(node.logFile, '[LEASE-2] all leases are treated as lost')
  }
  figure(`sim paused: ${fenced} commits refused by the fence, leases given up ${leasesLost} times`)
  expect(fenced + leasesLost).toBeGreaterThan(0)
  await until(clock, 10_000, 'sockets', () => crowd.players.every(({ client }) => client.state === 'live'))
})
