import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import type { Service } from '@lifegrid/local/services/service'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { ownRedis } from '@lifegrid/testkit/redis'
import { makeRedisUsers, type Role, urlOf } from '@lifegrid/testkit/role-users'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { keys } from '../src/keys.ts'
import { type ClusterConnection, connectCluster } from '../src/redis/cluster.ts'
import { scriptLibrary } from '../src/redis/script-library.ts'
import { ignoreError, pass } from './redis-worlds.ts'
import { session } from './sessions-contract.ts'
import { eventually, recorder } from './streams-contract.ts'

const world = { pass }

let users: string
let redis: Service
let admin: Redis
const closing: (() => Promise<unknown>)[] = []
/** The roles of the nodes that have loaded the scripts, once for each time. */
let loads: Role[] = []

/** A Redis that knows the users of the roles after a restart too, and nothing else. */
beforeAll(async () => {
  users = await dataFolder('users')
  const file = join(users, 'users.acl')
  await writeFile(file, '')
  redis = await ownRedis({ config: [`aclfile ${file}`] })
  await makeRedisUsers(redis.url)
  admin = new Redis(redis.url)
  // This connection is lost in the tests that restart the server.
  admin.on('error', ignoreError)
  await admin.call('ACL', 'SAVE')
})
beforeEach(async () => {
  await admin.flushall()
  await admin.function('FLUSH')
  loads = []
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(async () => {
  admin?.disconnect()
  await redis?.discard()
  await rm(users, { recursive: true, force: true })
})

async function connect(role: Role): Promise<ClusterConnection> {
  const node = await connectCluster({
    redisUrl: urlOf(role, redis.url),
    clock: systemClock,
    random: seededRandom(role),
    sessionTtlMs: 3000,
    lanes: 1,
    onError: ignoreError,
    onScriptsLoaded: () => loads.push(role),
  })
  closing.push(() => node.close())
  return node
}

const append = ({ streams }: ClusterConnection, data: string) =>
  streams.append({ lane: 0, partition: 0, data, backlogMax: 10, limit: { player: 'ada', perMinute: 600, burst: 10 } })

it('[OPS-29] an edge does its work with the rights of its role', async () => {
  const [sim, edge] = [await connect('sim'), await connect('edge')]
  const [got, inbox, feed] = [recorder(), [] as string[], [] as string[]]
  sim.streams.openLane(0, 'sim', got.events).open(0, '0')
  expect(await append(edge, 'a command')).toMatchObject({ outcome: 'appended' })
  await eventually(world, 'the sim reads the command', () => got.data().includes('a command'))

  const failures: unknown[] = []
  const failed = (error: unknown) => failures.push(error)
  const reader = await edge.streams.openInbox('edge-1', { entry: (data) => inbox.push(data), gap() {}, failed })
  expect(await sim.streams.publish('edge-1', 'a frame')).toBe('appended')
  expect(await edge.streams.publish('edge-1', 'a revocation', { beyondBound: true })).toBe('appended')
  await eventually(world, 'the edge reads both', () => inbox.length === 2)
  await reader.stop()

  const { admission, sessions, lounge, standings } = edge
  expect(await admission.take('address', { perHour: 60, burst: 1 })).toBe(0)
  await admission.putTicket('ticket', 'ada', 10_000)
  expect(await admission.takeTicket('ticket')).toBe('ada')
  const registration = await sessions.register(session('edge-1', { kind: 'edge' }), () => {})
  const watching = sessions.watch(() => {})
  expect((await sessions.view()).nodes).toHaveLength(1)
  watching.cancel()
  await registration.end()

  const feeding = lounge.openFeed(10, { entries: (some) => feed.push(...some.map(({ data }) => data)), failed })
  const limit = { key: 'address', perMinute: 60, burst: 10 }
  expect(await lounge.post({ data: 'hello', entriesMax: 10, limit, once: 'one' })).toMatchObject({ outcome: 'posted' })
  await eventually(world, 'the edge reads the lounge', () => feed.includes('hello'))
  await feeding.stop()
  expect(await lounge.online('edge-1', 3, 5000)).toBe(3)
  await lounge.offline('edge-1')
  const board = { board: 'age', period: 'day' }
  await standings.raise([{ ...board, scorer: 'ada', value: 80 }])
  await standings.markWhole('age', 'day')
  const page = await standings.page({ ...board, offset: 0, limit: 10, scorer: 'ada', around: true })
  expect(page).toMatchObject({ total: 1, own: { index: 0, value: 80 } })
  await edge.checkWrites()
  expect([failures, loads]).toEqual([[], ['sim']])
})

it('[OPS-29] an edge runs no Lua but the functions in Redis, cannot change these, and gets no command of a sim through them', async () => {
  const sim = await connect('sim')
  await append(sim, 'a command')
  const [stream, other] = [keys.commands(0, 0), keys.outbound('edge-2')]
  const sha = (await admin.script('LOAD', 'return 1')) as string
  const trim = scriptLibrary.functions.get('trim') as string
  const denied: string[][] = [
    ['EVAL', 'return 1', '0'],
    ['EVAL_RO', 'return 1', '0'],
    ['EVALSHA', sha, '0'],
    ['EVALSHA_RO', sha, '0'],
    ['SCRIPT', 'LOAD', 'return 1'],
    ['SCRIPT', 'FLUSH'],
    ['FUNCTION', 'LOAD', 'REPLACE', scriptLibrary.text],
    ['FUNCTION', 'DELETE', scriptLibrary.name],
    ['FUNCTION', 'FLUSH'],
    ['FUNCTION', 'RESTORE', ''],
    ['FCALL', trim, '1', stream, '9999999999999', '0', '9999999999999-1'],
    ['DEL', stream],
    ['XTRIM', stream, 'MAXLEN', '0'],
    ['XDEL', stream, '1-1'],
    ['XRANGE', stream, '-', '+'],
    ['SET', stream, ''],
    ['RENAME', stream, keys.rateLimit(0, 'ada')],
    ['EXPIRE', stream, '1'],
    ['XTRIM', keys.loungeFeed, 'MAXLEN', '0'],
    ['DEL', keys.loungeFeed],
    ['ZREM', keys.board('age', 'day'), 'ada'],
    ['GET', keys.ticket('of another edge')],
    ['XGROUP', 'CREATE', other, 'g', '$', 'MKSTREAM'],
    ['PUBLISH', keys.notify('sim-1'), ''],
    ['SUBSCRIBE', keys.notify('sim-1')],
    ['CLIENT', 'KILL', 'TYPE', 'normal'],
    ['FLUSHALL'],
  ]
  const client = new Redis(urlOf('edge', redis.url))
  for (const [command = '', ...args] of denied)
    await expect(client.call(command, ...args), `${command} ${args}`).rejects.toThrow(
      /NOPERM|user executing the script/,
    )
  client.disconnect()
  expect(await admin.xlen(stream)).toBe(1)
})

it('[REDIS-3] an edge that starts first waits for the scripts, says what is missing when they vanish, and works again when a sim has loaded them', async () => {
  const starting = connect('edge')
  await pass(200)
  const first = await connect('sim')
  const edge = await starting
  await first.close()
  await admin.function('FLUSH')
  const why =
    '[REDIS-3] Redis does not have the scripts of this release. This user may not load them; sims and workers do'
  await expect(edge.checkWrites()).rejects.toThrow(why)
  await expect(append(edge, 'lost')).rejects.toThrow(why)
  await connect('worker')
  await edge.checkWrites()
  expect(await append(edge, 'kept')).toMatchObject({ outcome: 'appended' })
  expect(loads).toEqual(['sim', 'worker'])
})

it('[REDIS-3] a running node that gets the right to load the scripts loads them', async () => {
  await connect('sim')
  const edge = await connect('edge')
  await admin.function('FLUSH')
  await expect(edge.checkWrites()).rejects.toThrow('This user may not load them')
  await admin.call('ACL', 'SETUSER', 'lifegrid_edge', '+function|load')
  try {
    await expect.poll(() => edge.checkWrites().then(() => 'written', String), { timeout: 10_000 }).toBe('written')
    expect(loads).toEqual(['sim', 'edge'])
  } finally {
    await admin.call('ACL', 'SETUSER', 'lifegrid_edge', '-function|load')
  }
})

it('[REDIS-3] a Redis that comes up empty under a running cluster gets the scripts from the sims', async () => {
  const [sim, edge] = [await connect('sim'), await connect('edge')]
  await sim.sessions.register(session('sim-1'), () => {})
  expect(loads).toEqual(['sim'])
  await redis.restart()
  await expect.poll(() => append(edge, 'x').catch(String), { timeout: 30_000 }).toMatchObject({ outcome: 'appended' })
  await edge.checkWrites()
  expect(loads).toEqual(['sim', 'sim'])
})
