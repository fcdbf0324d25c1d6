import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { owning } from '../chaos/faults.ts'
import { figures } from '../chaos/figures.ts'
import { ownerOf } from '../chaos/nodes.ts'
import type { Player } from '../chaos/player.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { expectSound, figure } from './support.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.end())

const kills = 10

test('[CMD-5] [FENCE-5] [LEASE-1] ten times the owner is killed while commands flow, and nothing is lost or doubled', async () => {
  const { cluster } = stage
  // On different edges, so that neither edge is why it works.
  const crowd = await stage.crowd({ urls: stage.edgeUrls(), players: 2, commandsPerSecond: 20, seed: 'sim-killed' })
  const [first] = crowd.players
  expect(first).toBeDefined()
  crowd.play()
  const recovery = figures()
  const bystander = figures()
  for (let i = 0; i < kills; i++) {
    await sleep(clock, 1_000)
    const userID = crowd.players[i % 2]?.ledger.userID as string
    const owner = await ownerOf(cluster, userID, stage.partitions)
    expect(owner, `somebody owns ${userID}`).toBeDefined()
    const name = owner?.name as string
    const orphaned: Player[] = []
    for (const player of crowd.players) {
      if ((await ownerOf(cluster, player.ledger.userID, stage.partitions))?.name === name) orphaned.push(player)
    }
    const killedAt = clock.monotonic()
    await cluster.kill(name, 'SIGKILL')
    for (const ms of await crowd.recoveries(killedAt, 30_000, orphaned)) recovery.add(ms)
    const others = crowd.players.filter((player) => !orphaned.includes(player))
    for (const ms of await crowd.recoveries(killedAt, 30_000, others)) bystander.add(ms)
    await cluster.restart(name)
    await owning(stage, name)
  }
  figure(`sim killed, first acknowledgement of its players: ${recovery}`)
  figure(`sim killed, first acknowledgement of the others' players: ${bystander}`)
  const result = await expectSound('sim killed', stage, crowd)
  expect(result.epochs).toBeGreaterThan(kills)
  // No edge has died, so no socket had a reason to close.
  expect(crowd.closes()).toBe(0)
})
