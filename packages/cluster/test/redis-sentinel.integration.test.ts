import { systemClock } from '@lifegrid/base/system-clock'
import { type RedisSentinels, startRedisSentinels } from '@lifegrid/local/services/redis-sentinel'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ClusterConnection, connectCluster } from '../src/redis/cluster.ts'
import { redisFacts } from '../src/redis/server-facts.ts'
import { pass } from './redis-worlds.ts'
import { session } from './sessions-contract.ts'
import { eventually, recorder } from './streams-contract.ts'

const world = { pass }

let redis: RedisSentinels
let node: ClusterConnection
let loads = 0

beforeAll(async () => {
  redis = await startRedisSentinels({ folder: await dataFolder('sentinel') })
  node = await connectCluster({
    redisUrl: redis.url,
    clock: systemClock,
    random: seededRandom('sentinel'),
    sessionTtlMs: 3000,
    lanes: 1,
    onError() {},
    onScriptsLoaded: () => loads++,
  })
})
afterAll(async () => {
  await node?.close()
  await redis?.discard()
})

it('[REDIS-1] [REDIS-3] a node follows the master that the sentinels name, whether the former one refuses writes or is gone', async () => {
  const { streams, sessions } = node
  const got = recorder()
  const inbox: string[] = []
  const hints: string[] = []
  streams.openLane(0, 'sim', got.events).open(0, '0')
  await streams.openInbox('edge', { entry: (data) => inbox.push(data), gap() {}, failed() {} })
  await sessions.register(session('sim-1'), () => {})
  await sessions.onNotify('sim-1', (hint) => hints.push(hint))
  /** Everything reaches the master of now. What is sent while there is none is sent again. */
  const works = async (text: string): Promise<void> => {
    const again = async (what: string, send: () => Promise<unknown>, done: () => boolean): Promise<void> => {
      await eventually(world, what, () => {
        if (done()) return true
        send().catch(() => {})
        return false
      })
    }
    const append = () => streams.append({ lane: 0, partition: 0, data: text, backlogMax: 1000 })
    await again(`the lane is read: ${text}`, append, () => got.data().includes(text))
    await again(
      `the inbox is read: ${text}`,
      () => streams.publish('edge', text),
      () => inbox.includes(text),
    )
    await again(
      `a hint arrives: ${text}`,
      () => sessions.notify('sim-1', text),
      () => hints.includes(text),
    )
    // A connection that has just been lost answers nothing, so each of these may be asked again.
    const deadline = { timeout: 60_000, interval: 50 }
    await expect.poll(() => node.checkWrites().then(() => 'written'), deadline).toBe('written')
    await expect.poll(async () => (await sessions.view()).nodes.map(({ id }) => id), deadline).toEqual(['sim-1'])
    // Right after a failover one sentinel may still name the former master, so both are asked each time.
    const facts = async () => {
      const master = `127.0.0.1:${(await redis.master()).port}`
      return (await redisFacts(redis.url)).map(({ address, info }) => [
        address === master ? 'the named one' : address,
        info.get('role'),
      ])
    }
    await expect.poll(facts, deadline).toEqual([['the named one', 'master']])
  }
  await works('before')
  // The former master runs on as a replica, and answers READONLY on the connections that are open.
  await redis.failover()
  await works('after a planned failover')
  // The first sentinel of the URL and the master die together; the other two agree on the new master.
  await redis.sentinels[0]?.kill('SIGKILL')
  await (await redis.master()).kill('SIGKILL')
  await works('after the death of the master')
  // [REDIS-3] The scripts are replicated, so a promoted replica has them.
  expect(loads).toBe(1)
})
