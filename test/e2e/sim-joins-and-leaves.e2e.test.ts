import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { movePauses, owning } from '../chaos/faults.ts'
import { figures } from '../chaos/figures.ts'
import { metric, partitionsOf } from '../chaos/nodes.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { expectSound, figure } from './support.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.end())

test('[MOVE-1] [MOVE-2] a third sim joins and is drained under load: nothing is refused and no socket closes', async () => {
  const { cluster } = stage
  const crowd = await stage.crowd({ players: 24, commandsPerSecond: 10, seed: 'joins-and-leaves' })
  crowd.play()
  await sleep(clock, 1_000)
  const node = await cluster.addSim()
  await owning(stage, node.name)
  await sleep(clock, 2_000)
  const share = (await partitionsOf(node)).length
  expect(share).toBeGreaterThan(0)
  await cluster.drain(node.name)
  while ((await partitionsOf(node)).length > 0) await sleep(clock, 50)
  await sleep(clock, 1_000)
  const joining = figures()
  for (const ms of movePauses(node.logFile)) joining.add(ms)
  const leaving = figures()
  await cluster.remove(node.name)
  for (const { logFile } of cluster.nodes('sim')) for (const ms of movePauses(logFile)) leaving.add(ms)
  figure(`a third sim took ${share} of 256 partitions; pause of each that was handed to it: ${joining}`)
  figure(`the third sim gave them back; pause of each: ${leaving}`)
  const result = await expectSound('sim joins and leaves', stage, crowd)
  expect(leaving.count).toBeGreaterThanOrEqual(share)
  // Nobody has died, so what it has was handed to it, save what a lost message would leave to the record.
  expect(joining.count).toBeGreaterThan(share / 2)
  expect(crowd.closes()).toBe(0)
  expect(result.gaps).toBe(0)
  // What an edge refuses for a moment the SDK sends again, and so hides: the edges themselves say whether they did.
  for (const edge of cluster.nodes('edge')) {
    for (const code of ['overloaded', 'unavailable', 'rate_limited', 'internal']) {
      expect(await metric(edge, 'lifegrid_edge_refusals_total', { code }), code).toBe(0)
    }
  }
})
