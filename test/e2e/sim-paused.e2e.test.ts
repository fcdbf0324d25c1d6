import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { Redis } from 'ioredis'
import { afterEach, expect, test } from 'vitest'
import { logged } from '../chaos/faults.ts'
import { figures } from '../chaos/figures.ts'
import { metric, ownerOf } from '../chaos/nodes.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { expectSound, figure } from './support.ts'

let stage: Stage

afterEach(() => stage?.end())

test('[LEASE-1] [LEASE-2] a sim that stands still for 8 s under load gives all up when it wakes, and nothing is lost', async () => {
  stage = await startStage()
  const { cluster } = stage
  // So many that the sim is stopped in the middle of something.
  const crowd = await stage.crowd({ players: 24, commandsPerSecond: 20, seed: 'sim-paused' })
  crowd.play()
  await sleep(clock, 1_500)
  const sleeper = await ownerOf(cluster, crowd.players[0]?.ledger.userID as string, stage.partitions)
  const name = sleeper?.name as string
  const recovery = figures()
  const stoppedAt = clock.monotonic()
  await cluster.kill(name, 'SIGSTOP')
  await sleep(clock, 8_000)
  await cluster.kill(name, 'SIGCONT')
  for (const ms of await crowd.recoveries(stoppedAt, 30_000)) recovery.add(ms)
  await sleep(clock, 1_500)
  figure(`sim paused for 8 s, first acknowledgement of all players: ${recovery}`)
  await expectSound('sim paused', stage, crowd)
  expect(logged(cluster.node(name).logFile, '[LEASE-2] all leases are treated as lost')).toBeGreaterThan(0)
  // The edges stood all the while.
  expect(crowd.closes()).toBe(0)
})

test('[FENCE-2] a sim that wakes in the belief that it still owns its players has its late writes refused', async () => {
  // Sessions so long that the sleeper's own politeness does not stop it: what is left is the fence.
  stage = await startStage({ env: { SESSION_TTL_MS: '60000' } })
  const { cluster } = stage
  const crowd = await stage.crowd({ players: 24, commandsPerSecond: 20, seed: 'fenced' })
  crowd.play()
  await sleep(clock, 1_500)
  const sleeper = await ownerOf(cluster, crowd.players[0]?.ledger.userID as string, stage.partitions)
  const name = sleeper?.name as string
  const stoppedAt = clock.monotonic()
  await cluster.kill(name, 'SIGSTOP')
  // Commands reach its sockets, where they wait for it to wake.
  await sleep(clock, 500)
  await cutSession(cluster.redis.url, name)
  await sleep(clock, 7_500)
  await cluster.kill(name, 'SIGCONT')
  await crowd.recoveries(stoppedAt, 30_000)
  await sleep(clock, 1_500)
  await expectSound('sim paused, unaware', stage, crowd)
  const fenced = await metric(cluster.node(name), 'lifegrid_sim_commit_failures_total', { kind: 'fenced' })
  const said = logged(cluster.node(name).logFile, '[FENCE-2] commit refused: another owner has taken over')
  figure(`sim paused for 8 s, unaware of it: ${fenced} commits refused by the fence`)
  expect(fenced).toBeGreaterThan(0)
  expect(said).toBe(fenced)
})

/** Closes the connection that vouches for the sim's session, so that the others hold it for dead: [LEASE-1]. */
async function cutSession(redisUrl: string, name: string): Promise<void> {
  const redis = new Redis(redisUrl)
  try {
    const clients = String(await redis.client('LIST'))
    const line = clients.split('\n').find((client) => client.includes(`name=lifegrid:session:sim-${name}-`))
    const id = /^id=(\d+) /.exec(line ?? '')?.[1]
    if (id === undefined) throw new Error(`Redis has no connection of the session of ${name}`)
    await redis.client('KILL', 'ID', id)
  } finally {
    redis.disconnect()
  }
}
