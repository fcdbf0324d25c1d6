import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { ownRedis } from '@lifegrid/testkit/redis'
import { startTcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { Redis } from 'ioredis'
import { expect, it } from 'vitest'
import { bullmqQueues } from '../../src/bullmq/queues.ts'

const deadlineMs = 120_000

it('[REDIS-1] producers and workers leave a master that has become a replica, and run jobs on the new one', async () => {
  const servers = [await ownRedis(), await ownRedis()] as const
  const admins = [new Redis(servers[0].url), new Redis(servers[1].url)] as const
  await admins[1].replicaof(servers[0].host, servers[0].port)
  const proxy = await startTcpProxy(servers[0])
  const queues = bullmqQueues({
    redisUrl: `redis://127.0.0.1:${proxy.port}`,
    clock: systemClock,
    random: systemRandom,
    now: () => systemClock.now(),
    onError: () => {},
  })
  const ran: string[] = []
  const enqueue = (id: string) =>
    queues.enqueue({ id, queue: 'offline-tick', payload: '{"kind":"player","player":"ada"}', runAt: 0 })
  try {
    queues.worker('offline-tick', async (_payload, { id }) => void ran.push(id), { concurrency: 1 })
    await enqueue('before')
    await until('the job runs', async () => ran.includes('before'))

    await admins[1].replicaof('NO', 'ONE')
    await admins[0].replicaof(servers[1].host, servers[1].port)
    await expect(queues.checkWrites()).rejects.toThrow()
    // For a while, new connections reach the old master as well.
    await sleep(systemClock, 1000)
    proxy.redirect(servers[1])

    await until('a job is enqueued', () => enqueue('after').then(() => true))
    await queues.checkWrites()
    await until('the job runs', async () => ran.includes('after'))
  } finally {
    await queues.close()
    await proxy.close()
    for (const admin of admins) admin.disconnect()
    for (const server of servers) await server.discard()
  }
})

/** Tries until the condition holds. An attempt that rejects counts as false. */
async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const giveUpAt = systemClock.monotonic() + deadlineMs
  while (!(await condition().catch(() => false))) {
    if (systemClock.monotonic() > giveUpAt) throw new Error(`never happened: ${what}`)
    await sleep(systemClock, 20)
  }
}
