import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { startReaper } from '@lifegrid/local/process/reaper'
import type { Service } from '@lifegrid/local/services/service'
import { ownRedis } from '@lifegrid/testkit/redis'
import { startTcpProxy, type TcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, test } from 'vitest'
import { type Stage, startStage } from '../harness/stage.ts'
import { everyNodeAnswers, expectNothingLost, figure, recoveryDeadlineMs } from './support.ts'

const reaper = startReaper()
let servers: readonly [Service, Service]
let admins: readonly [Redis, Redis]
let proxy: TcpProxy
let stage: Stage

beforeAll(async () => {
  servers = [await ownRedis({ reaper }), await ownRedis({ reaper })]
  admins = [new Redis(servers[0].url), new Redis(servers[1].url)]
  await admins[1].replicaof(servers[0].host, servers[0].port)
  // It stands for a name that leads to the master: open connections stay where they are when it changes.
  proxy = await startTcpProxy(servers[0])
  stage = await startStage({ env: { REDIS_URL: `redis://127.0.0.1:${proxy.port}` } })
})
afterAll(async () => {
  await stage?.end()
  await proxy?.close()
  for (const admin of admins ?? []) admin.disconnect()
  for (const server of servers ?? []) await server.discard()
  await reaper.close()
})

test('[REDIS-1] after a failover of Redis no node is ready while writes fail, and commands are acknowledged on the new master', async () => {
  const crowd = await stage.crowd({ players: 8, commandsPerSecond: 10, seed: 'redis-failover' })
  crowd.play()
  await sleep(clock, 2_000)
  await everyNodeAnswers(stage, 200)
  const failedAt = clock.monotonic()
  await admins[1].replicaof('NO', 'ONE')
  await admins[0].replicaof(servers[1].host, servers[1].port)
  await everyNodeAnswers(stage, 503)
  proxy.redirect(servers[1])
  const recoveries = await crowd.recoveries(failedAt, recoveryDeadlineMs)
  figure(`Redis failed over, first acknowledgement of all players in ms: ${recoveries.map(Math.round).join(' ')}`)
  await everyNodeAnswers(stage, 200)
  await expectNothingLost('redis failover', stage, crowd)
})
