import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { expect, test } from 'vitest'
import { waitUntilOwning } from '../harness/faults.ts'
import { figures } from '../harness/figures.ts'
import { ownerOf, waitForOwner } from '../harness/nodes.ts'
import type { Player } from '../harness/player.ts'
import { expectNothingLost, expectSocketsStood, figure, recoveryDeadlineMs, stageOfFile } from './support.ts'

const getStage = stageOfFile()

const kills = 6

test('[CMD-5] [FENCE-5] [LEASE-1] the owner is killed six times under load, and nothing is lost or doubled', async () => {
  const stage = getStage()
  const { cluster } = stage
  // The players are on different edges, so the result does not depend on one edge.
  const crowd = await stage.crowd({ urls: stage.edgeUrls(), players: 2, commandsPerSecond: 20, seed: 'sim-killed' })
  const [first] = crowd.players
  expect(first).toBeDefined()
  crowd.play()
  const recovery = figures()
  const bystander = figures()
  for (let i = 0; i < kills; i++) {
    await sleep(clock, 1_000)
    const userID = crowd.players[i % 2]?.ledger.userID as string
    const { name } = await waitForOwner(cluster, userID, stage.partitions)
    const orphaned: Player[] = []
    for (const player of crowd.players) {
      if ((await ownerOf(cluster, player.ledger.userID, stage.partitions))?.name === name) orphaned.push(player)
    }
    const killedAt = clock.monotonic()
    await cluster.kill(name, 'SIGKILL')
    for (const ms of await crowd.recoveries(killedAt, recoveryDeadlineMs, orphaned)) recovery.add(ms)
    const others = crowd.players.filter((player) => !orphaned.includes(player))
    for (const ms of await crowd.recoveries(killedAt, recoveryDeadlineMs, others)) bystander.add(ms)
    await cluster.restart(name)
    await waitUntilOwning(stage, name)
  }
  figure(`sim killed, first acknowledgement of its players: ${recovery}`)
  figure(`sim killed, first acknowledgement of the other players: ${bystander}`)
  const result = await expectNothingLost('sim killed', stage, crowd)
  expect(result.epochs).toBeGreaterThan(kills)
  // No edge died, so no socket may have closed.
  await expectSocketsStood(stage, crowd)
})
