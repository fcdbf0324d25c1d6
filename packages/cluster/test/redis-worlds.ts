import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { redisLounge } from '@lifegrid/cluster/lounge/redis-lounge'
import { redisStandings } from '@lifegrid/cluster/lounge/redis-standings'
import { redisAdmission } from '@lifegrid/cluster/redis/admission'
import { connectRedis, type RedisLink } from '@lifegrid/cluster/redis/connect'
import { redisSessions } from '@lifegrid/cluster/redis/sessions'
import { redisSpending } from '@lifegrid/cluster/redis/spending'
import { redisStreams } from '@lifegrid/cluster/redis/streams'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { startTcpProxy, type TcpProxy } from '@lifegrid/testkit/tcp-proxy'
import type { AdmissionWorld } from './admission-contract.ts'
import type { LoungeWorld } from './lounge-contract.ts'
import type { SessionsNode, SessionsWorld } from './sessions-contract.ts'
import type { SpendingWorld } from './spending-contract.ts'
import type { StandingsWorld } from './standings-contract.ts'
import type { StreamsWorld } from './streams-contract.ts'

/** Ignores errors: these tests cut connections and kill servers, so errors are reported all the time. */
export const ignoreError = (): void => {}

export const pass = (ms: number): Promise<void> => sleep(systemClock, ms)

export function linkTo(url: string): RedisLink {
  return connectRedis(url, { clock: systemClock, random: seededRandom(url), onError: ignoreError })
}

/** A node's link to Redis whose network can be broken. Only for a single Redis: the nodes of a Cluster send their own addresses. */
export async function breakableLink(
  url: string,
): Promise<{ link: RedisLink; proxy: TcpProxy; close(): Promise<void> }> {
  const target = new URL(url)
  const proxy = await startTcpProxy({ host: target.hostname, port: Number(target.port) })
  const link = linkTo(`redis://127.0.0.1:${proxy.port}`)
  return {
    link,
    proxy,
    async close() {
      await link.close()
      await proxy.close()
    },
  }
}

export function streamsOf(link: RedisLink) {
  return redisStreams({ link, clock: systemClock, random: seededRandom('streams'), onError: ignoreError })
}

export function sessionsOf(link: RedisLink, ttlMs: number, startDeadlineMs = 10_000) {
  return redisSessions({
    ...{ link, clock: systemClock, random: seededRandom('sessions'), ttlMs, startDeadlineMs, onError: ignoreError },
  })
}

/** Two workers on Redis. `empty` removes all data of the test before. */
export async function redisSpendingWorld(url: string, empty: () => Promise<void>): Promise<SpendingWorld> {
  await empty()
  const links = [linkTo(url), linkTo(url)] as const
  return {
    first: redisSpending(links[0]),
    second: redisSpending(links[1]),
    loseEverything: empty,
    async close() {
      await Promise.all(links.map((link) => link.close()))
    },
  }
}

export async function redisStandingsWorld(url: string, empty: () => Promise<void>): Promise<StandingsWorld> {
  await empty()
  const link = linkTo(url)
  return { standings: redisStandings(link), loseEverything: empty, close: () => link.close() }
}

/** Two edges on Redis. `empty` removes all data of the test before. */
export async function redisLoungeWorld(url: string, empty: () => Promise<void>): Promise<LoungeWorld> {
  await empty()
  const links = [linkTo(url), linkTo(url)] as const
  const [first, second] = links.map((link) =>
    redisLounge({ link, clock: systemClock, random: seededRandom('lounge') }),
  ) as [ReturnType<typeof redisLounge>, ReturnType<typeof redisLounge>]
  return {
    first,
    second,
    pass,
    loseEverything: empty,
    async close() {
      await Promise.all([first.close(), second.close()])
      await Promise.all(links.map((link) => link.close()))
    },
  }
}

/** Two nodes on Redis. `empty` removes all data of the test before. */
export async function redisStreamsWorld(url: string, empty: () => Promise<void>): Promise<StreamsWorld> {
  await empty()
  const links = [linkTo(url), linkTo(url)] as const
  const [edge, sim] = [streamsOf(links[0]), streamsOf(links[1])]
  return {
    edge,
    sim,
    pass,
    loseEverything: empty,
    async close() {
      await edge.close()
      await sim.close()
      await Promise.all(links.map((link) => link.close()))
    },
  }
}

/** Two edges on Redis. */
export async function redisAdmissionWorld(url: string, empty: () => Promise<void>): Promise<AdmissionWorld> {
  await empty()
  const links = [linkTo(url), linkTo(url)] as const
  return {
    first: redisAdmission(links[0]),
    second: redisAdmission(links[1]),
    pass,
    async close() {
      await Promise.all(links.map((link) => link.close()))
    },
  }
}

/** Nodes on a single Redis, each with its own network. To kill a node, its connections are reset. */
export async function redisSessionsWorld(
  url: string,
  empty: () => Promise<void>,
  restartEmpty: () => Promise<void>,
): Promise<SessionsWorld> {
  await empty()
  const closing: (() => Promise<void>)[] = []
  return {
    async node(ttlMs): Promise<SessionsNode> {
      const { link, proxy, close } = await breakableLink(url)
      const sessions = sessionsOf(link, ttlMs)
      closing.push(async () => {
        proxy.resume()
        await sessions.close()
        await close()
      })
      return {
        sessions,
        monotonic: () => systemClock.monotonic(),
        kill: async () => proxy.refuse(),
        freeze: async () => proxy.freeze(),
        thaw: async () => proxy.resume(),
      }
    },
    pass,
    restartEmpty,
    async close() {
      await Promise.all(closing.map((close) => close()))
    },
  }
}
