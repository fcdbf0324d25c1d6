import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { Redis } from 'ioredis'
import { afterEach, expect, test } from 'vitest'
import { logLines } from '../harness/faults.ts'
import { figures } from '../harness/figures.ts'
import { metric, waitForOwner } from '../harness/nodes.ts'
import { type Stage, startStage } from '../harness/stage.ts'
import { expectNothingLost, expectSocketsStood, figure, recoveryDeadlineMs } from './support.ts'

let stage: Stage

afterEach(() => stage?.end())

test('[LEASE-1] [LEASE-2] a sim that is paused for 8 s under load gives everything up when it wakes, and nothing is lost', async () => {
  stage = await startStage()
  const { cluster } = stage
  // Enough commands that the sim is stopped in the middle of its work.
  const crowd = await stage.crowd({ players: 24, commandsPerSecond: 20, seed: 'sim-paused' })
  crowd.play()
  await sleep(clock, 1_500)
  const { name } = await waitForOwner(cluster, crowd.players[0]?.ledger.userID as string, stage.partitions)
  const recovery = figures()
  const stoppedAt = clock.monotonic()
  await cluster.kill(name, 'SIGSTOP')
  await sleep(clock, 8_000)
  await cluster.kill(name, 'SIGCONT')
  for (const ms of await crowd.recoveries(stoppedAt, recoveryDeadlineMs)) recovery.add(ms)
  await sleep(clock, 1_500)
  figure(`sim paused for 8 s, first acknowledgement of all players: ${recovery}`)
  await expectNothingLost('sim paused', stage, crowd)
  expect(logLines(cluster.node(name).logFile, '[LEASE-2] all leases are treated as lost').length).toBeGreaterThan(0)
  // The edges ran all the time.
  await expectSocketsStood(stage, crowd)
})

test('[FENCE-2] [FENCE-6] a sim that wakes up and still believes that it owns its partitions cannot commit', async () => {
  // With such a long session, LEASE-2 does not stop the paused sim. Only the fence does.
  stage = await startStage({ env: { SESSION_TTL_MS: '60000' } })
  const { cluster } = stage
  const crowd = await stage.crowd({ players: 24, commandsPerSecond: 20, seed: 'fenced' })
  crowd.play()
  await sleep(clock, 1_500)
  const { name } = await waitForOwner(cluster, crowd.players[0]?.ledger.userID as string, stage.partitions)
  const stoppedAt = clock.monotonic()
  await cluster.kill(name, 'SIGSTOP')
  // Commands arrive at its sockets meanwhile and wait there.
  await sleep(clock, 500)
  await cutSession(cluster.redis.url, name)
  await sleep(clock, 7_500)
  await cluster.kill(name, 'SIGCONT')
  await crowd.recoveries(stoppedAt, recoveryDeadlineMs)
  await sleep(clock, 1_500)
  await expectNothingLost('sim paused, unaware', stage, crowd)
  const fenced = await metric(cluster.node(name), 'lifegrid_sim_commit_failures_total', { kind: 'fenced' })
  const logged = logLines(cluster.node(name).logFile, '[FENCE-2] commit refused: another owner has taken over')
  const lost = await metric(cluster.node(name), 'lifegrid_sim_lost_partitions_total')
  figure(`sim paused for 8 s without noticing: ${lost} partitions lost, ${fenced} commits refused by the fence`)
  // Some are found by a refused commit, the others by comparing with the record; which ones depends on the moment.
  expect(lost).toBeGreaterThan(0)
  expect(logged.length).toBe(fenced)
})

/** Closes the Redis connection that keeps the sim's session open, so that the other sims treat it as dead: [LEASE-1]. */
async function cutSession(redisUrl: string, name: string): Promise<void> {
  const redis = new Redis(redisUrl)
  try {
    const clients = String(await redis.client('LIST'))
    const line = clients.split('\n').find((client) => client.includes(`name=lifegrid:session:sim-${name}-`))
    const id = /^id=(\d+) /.exec(line ?? '')?.[1]
    if (id === undefined) throw new Error(`Redis has no connection for the session of ${name}`)
    await redis.client('KILL', 'ID', id)
  } finally {
    redis.disconnect()
  }
}
