import { sleep } from '@lifegrid/base/clock'
import { randomId } from '@lifegrid/base/random'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { partitionOf } from '@lifegrid/contract/partition'
import { migrate } from '@lifegrid/storage/migrate'
import { moveRange } from '@lifegrid/storage/shards/move/move-range'
import { shardStates } from '@lifegrid/storage/shards/shard-states'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { waitForOwner } from '../harness/nodes.ts'
import { type Stage, startStage } from '../harness/stage.ts'
import { expectNothingLost, expectSocketsStood, figure, recoveryDeadlineMs } from './support.ts'

/** The MySQL of the tests is another process than that of the cluster. */
let second: FreshDatabase
let stage: Stage
beforeAll(async () => {
  second = await freshDatabase(inject('mysqlUrl'))
  await migrate(second.url)
  stage = await startStage({ furtherMysqlUrls: [second.url] })
})
afterAll(async () => {
  await stage?.end()
  await second?.drop()
})

/** Less than for a cluster with long queries: a process reads the map again each second, and no query here lasts that long. */
const graceMs = 2_500

const move = (first: number, last: number, to: number) =>
  moveRange({ urls: stage.recordUrls, clock, newId: () => randomId(systemRandom, 16), graceMs }, { first, last, to })

test('[SHARD-4] ranges move between two servers and back under load: no socket closes and nothing is lost', async () => {
  const crowd = await stage.crowd({ players: 24, commandsPerSecond: 10, seed: 'two-servers' })
  crowd.play()
  await sleep(clock, 1_000)
  const out = await move(128, 255, 1)
  figure(
    `${out.lives} lives moved to the second server; they stopped for ${Math.round(out.pauseMs)} ms, ${Math.round(out.releaseMs)} of them for the release`,
  )
  expect(out.lives).toBeGreaterThan(0)
  await sleep(clock, 1_000)
  const back = await move(192, 255, 0)
  figure(
    `${back.lives} lives moved back; they stopped for ${Math.round(back.pauseMs)} ms, ${Math.round(back.releaseMs)} of them for the release`,
  )
  await sleep(clock, 1_000)
  const { servers, move: moving } = await shardStates(stage.recordUrls, clock)
  expect(moving).toBeNull()
  expect(servers.map(({ ranges }) => ranges)).toEqual([
    [
      { first: 0, last: 127 },
      { first: 192, last: 255 },
    ],
    [{ first: 128, last: 191 }],
  ])
  const players = crowd.players.map(({ ledger }) => ledger.userID)
  const onSecond = players.filter((id) => Math.floor(partitionOf(id, stage.partitions) / 64) === 2).length
  expect(servers[1]?.players).toBe(onSecond)
  await expectNothingLost('two servers', stage, crowd)
  await expectSocketsStood(stage, crowd)
})

test('[SHARD-11] while the first server is down a sim dies, and the lives of the second one are taken over and go on', async () => {
  const { cluster, partitions } = stage
  const crowd = await stage.crowd({ players: 16, commandsPerSecond: 10, seed: 'directory-down' })
  crowd.play()
  await sleep(clock, 1_000)
  const onSecond = crowd.players.filter(({ ledger }) => Math.floor(partitionOf(ledger.userID, partitions) / 64) === 2)
  const { name } = await waitForOwner(cluster, onSecond[0]?.ledger.userID as string, partitions)
  await cluster.mysql.kill('SIGKILL')
  await cluster.kill(name, 'SIGKILL')
  const recovered = await crowd.recoveries(clock.monotonic(), recoveryDeadlineMs, onSecond)
  figure(`lives of the second server taken over without the first one: ${Math.round(Math.max(...recovered))} ms`)
  await cluster.mysql.restart()
  await cluster.restart(name)
  await crowd.recoveries(clock.monotonic(), recoveryDeadlineMs)
  await expectNothingLost('first server down', stage, crowd)
  await expectSocketsStood(stage, crowd)
})
