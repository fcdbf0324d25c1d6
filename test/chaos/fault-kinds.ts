import { sleep } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { below, pick } from '@lifegrid/testkit/pick'
import type { TcpProxy } from '@lifegrid/testkit/tcp-proxy'
import type { Crowd } from '../harness/crowd.ts'
import {
  addAndDrainSim,
  drainAndPauseSim,
  emptyRedis,
  type FaultContext,
  killEdge,
  killMysql,
  killSim,
  pauseNode,
  rollBackRedis,
} from '../harness/faults.ts'
import { secondDevice } from '../harness/second-device.ts'
import type { Network, ServiceName } from './network.ts'

/** The parts of a run on which its faults act. */
export interface ChaosContext extends FaultContext {
  readonly network: Network
  /** Between the clients and the load balancer. */
  readonly front: TcpProxy
  readonly crowd: Crowd
}

/** The nodes and players that a fault can hit. */
export interface Targets {
  readonly sims: readonly string[]
  readonly edges: readonly string[]
  readonly workers: readonly string[]
  readonly players: number
}

/** One fault of a schedule. It depends on the seed only. */
export interface Fault {
  readonly kind: string
  /** Describes the fault in the printed schedule. */
  readonly text: string
  /** Two faults that share one of these do not overlap. */
  readonly locks: readonly string[]
  /** @param hit called at the moment of the fault. Resolves when everything runs again. */
  run(ctx: ChaosContext, hit: () => void): Promise<unknown>
}

export interface FaultKind {
  readonly name: string
  /** How often it occurs in one round of all kinds. 0 means only on request. */
  readonly weight: number
  plan(random: Random, targets: Targets): Omit<Fault, 'kind'>
}

export const faultKinds: readonly FaultKind[] = [
  {
    name: 'sim killed',
    weight: 3,
    plan: (random, { sims }) => onNode(pick(random, sims), 'killed', killSim),
  },
  {
    name: 'edge killed',
    weight: 2,
    plan: (random, { edges }) => onNode(pick(random, edges), 'killed', killEdge),
  },
  { name: 'sim paused', weight: 2, plan: (random, { sims }) => paused(pick(random, sims), pauseMs(random)) },
  { name: 'edge paused', weight: 1, plan: (random, { edges }) => paused(pick(random, edges), pauseMs(random)) },
  {
    name: 'sim joins, drains',
    weight: 1,
    plan: () => ({ text: 'a sim joins and drains', locks: ['join'], run: addAndDrainSim }),
  },
  {
    name: 'sim drains, paused',
    weight: 1,
    plan: (random, { sims }) => onNode(pick(random, sims), 'drains, and is paused in its drain', drainAndPauseSim),
  },
  { name: 'redis emptied', weight: 1, plan: () => ({ text: 'Redis emptied', locks: ['redis'], run: emptyRedis }) },
  {
    name: 'redis rolled back',
    weight: 2,
    plan(random) {
      const backMs = between(random, 200, 6_000)
      return {
        text: `Redis rolled back by ${backMs} ms`,
        locks: ['redis'],
        run: (ctx, hit) => rollBackRedis(ctx, backMs, hit),
      }
    },
  },
  { name: 'mysql killed', weight: 1, plan: () => ({ text: 'MySQL killed', locks: ['mysql'], run: killMysql }) },
  { name: 'commit reply lost', weight: 2, plan: (random, { sims }) => replyLost(random, pick(random, sims)) },
  {
    name: 'one-way cut',
    weight: 4,
    plan(random, { sims, edges, workers }) {
      const [node, service] = pick(random, [
        ...[...sims, ...edges].map((name): [string, ServiceName] => [name, 'redis']),
        ...[...sims, ...workers].map((name): [string, ServiceName] => [name, 'mysql']),
      ])
      return cutOneWay(random, `${node} and ${service}`, ({ network }) => network.link(node, service))
    },
  },
  {
    name: 'one-way cut of clients',
    weight: 1,
    plan: (random) => cutOneWay(random, 'the clients and the edges', ({ front }) => front),
  },
  {
    name: 'sockets cut',
    weight: 1,
    plan: () => ({
      text: 'all sockets cut',
      locks: [],
      async run({ front }, hit) {
        hit()
        front.cut()
      },
    }),
  },
  {
    name: 'second device',
    weight: 2,
    plan(random, { players }) {
      const n = below(random, players)
      const forMs = between(random, 1_000, 6_000)
      return {
        text: `player ${n} plays on another device for ${forMs} ms`,
        locks: [`player ${n}`],
        run: (ctx, hit) => secondDevice(ctx, n, forMs, hit),
      }
    },
  },
  { name: 'clock step', weight: 1, plan: (random) => clockStep(random, undefined) },
  { name: 'clock step of a sim', weight: 1, plan: (random, { sims }) => clockStep(random, pick(random, sims)) },
]

function onNode(
  name: string,
  what: string,
  run: (ctx: ChaosContext, name: string, hit: () => void) => Promise<unknown>,
): Omit<Fault, 'kind'> {
  return { text: `${name} ${what}`, locks: [name], run: (ctx, hit) => run(ctx, name, hit) }
}

function paused(name: string, ms: number): Omit<Fault, 'kind'> {
  return onNode(name, `paused for ${ms} ms`, (ctx, _name, hit) => pauseNode(ctx, name, ms, hit))
}

/** Bytes of one direction do not arrive. Afterwards the network delivers them late, or the connections have been reset. */
function cutOneWay(random: Random, ends: string, link: (ctx: ChaosContext) => TcpProxy): Omit<Fault, 'kind'> {
  const direction = pick(random, ['toServer', 'toClient'])
  const forMs = between(random, 500, 9_000)
  const reset = below(random, 2) === 0
  return {
    text: `network between ${ends} cut ${direction} for ${forMs} ms, then ${reset ? 'reset' : 'delivered'}`,
    locks: [`network of ${ends}`],
    async run(ctx, hit) {
      const proxy = link(ctx)
      hit()
      proxy.freezeOneWay(direction)
      await sleep(ctx.clock, forMs)
      if (reset) proxy.cut()
      proxy.resume()
    },
  }
}

/** The database gets the commits of a sim and executes them, and the sim never gets an answer. */
function replyLost(random: Random, sim: string): Omit<Fault, 'kind'> {
  const forMs = between(random, 50, 1_500)
  return {
    text: `the replies to the commits of ${sim} lost for ${forMs} ms`,
    locks: [`network of ${sim} and mysql`],
    async run({ network, clock }, hit) {
      const proxy = network.link(sim, 'mysql')
      hit()
      proxy.freezeOneWay('toClient')
      await sleep(clock, forMs)
      proxy.cut()
      proxy.resume()
    },
  }
}

function clockStep(random: Random, sim: string | undefined): Omit<Fault, 'kind'> {
  const offsetMs = pick(random, [-60_000, -3_000, -500, 500, 3_000, 60_000, 7_200_000])
  const forMs = between(random, 500, 10_000)
  const whose = sim === undefined ? 'for all nodes' : `for ${sim}`
  return {
    text: `the clock of Redis steps by ${offsetMs} ms ${whose}, and back after ${forMs} ms`,
    locks: ['clock'],
    async run({ network, clock }, hit) {
      hit()
      network.shiftClock(offsetMs, sim)
      await sleep(clock, forMs)
      network.shiftClock(0, sim)
    },
  }
}

/** From 1 to 12 s: shorter than a session, about as long, and much longer. */
function pauseMs(random: Random): number {
  return between(random, 1_000, 12_000)
}

function between(random: Random, from: number, to: number): number {
  return from + below(random, to - from)
}
