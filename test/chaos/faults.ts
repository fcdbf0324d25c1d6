import { readFileSync } from 'node:fs'
import { type Clock, sleep } from '@lifegrid/base/clock'
import { type Random, unit } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import type { LocalCluster } from '@lifegrid/local/cluster'
import { until } from '@lifegrid/local/process/until'
import type { TcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { partitionsOf } from './nodes.ts'

/** What can be done to a running cluster. Each fault ends with all its nodes up again. */
export interface FaultContext {
  readonly cluster: LocalCluster
  readonly clock: Clock
  readonly random: Random
  /** Stands between the clients and the load balancer. */
  readonly proxy: TcpProxy
}

export interface Fault {
  readonly name: string
  /** How often it comes, compared with the others. */
  readonly weight: number
  /** @param hit called at the moment of the fault: recovery times count from here. */
  run(ctx: FaultContext, hit: () => void): Promise<unknown>
}

/** Kills a sim with SIGKILL and starts a fresh one in its place. */
export async function killSim(ctx: Pick<FaultContext, 'cluster'>, name: string, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.kill(name, 'SIGKILL')
  await ctx.cluster.restart(name)
  await owning(ctx, name)
}

export async function killEdge(ctx: Pick<FaultContext, 'cluster'>, name: string, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.kill(name, 'SIGKILL')
  await ctx.cluster.restart(name)
  await ctx.cluster.haproxy.edgesUp()
}

/** Stops a node in the middle of whatever it does, and lets it go on after `ms`. */
export async function pauseNode(
  ctx: Pick<FaultContext, 'cluster' | 'clock'>,
  name: string,
  ms: number,
  hit: () => void,
): Promise<void> {
  hit()
  await ctx.cluster.kill(name, 'SIGSTOP')
  try {
    await sleep(ctx.clock, ms)
  } finally {
    await ctx.cluster.kill(name, 'SIGCONT')
  }
}

/** Redis dies and comes back on the same port with nothing. */
export async function emptyRedis(ctx: Pick<FaultContext, 'cluster'>, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.redis.kill('SIGKILL')
  await ctx.cluster.redis.restart({ empty: true })
}

/** The database dies and recovers from its own log, on the same port with the same data. */
export async function killMysql(ctx: Pick<FaultContext, 'cluster'>, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.mysql.kill('SIGKILL')
  await ctx.cluster.mysql.restart()
}

/** A sim joins, takes its share, and is drained again. Returns the pauses of the partitions that were handed to it: {@link movePauses}. */
export async function addAndDrainSim(ctx: Pick<FaultContext, 'cluster'>, hit: () => void): Promise<readonly number[]> {
  hit()
  const since = systemClock.now()
  const node = await ctx.cluster.addSim()
  await sharing(ctx, node.name)
  await ctx.cluster.drain(node.name)
  await polled(`${node.name} drained`, async () => (await partitionsOf(node)).length === 0)
  const pauses = movePauses(node.logFile, since)
  await ctx.cluster.remove(node.name)
  return pauses
}

/** Waits until the sim holds partitions. */
export async function owning(ctx: Pick<FaultContext, 'cluster'>, name: string): Promise<void> {
  await polled(`${name} owns its share`, async () => (await partitionsOf(ctx.cluster.node(name))).length > 0)
}

/**
 * A sim drains, stands still in the middle of it for longer than it may believe in its session, and goes on: all that it drops by that has
 * to be had again and given. It is taken back in the end.
 */
export async function drainAndPauseSim(
  ctx: Pick<FaultContext, 'cluster' | 'clock'>,
  name: string,
  hit: () => void,
): Promise<void> {
  const node = ctx.cluster.node(name)
  hit()
  // The deadline is for operators: here it would undo what is to be seen.
  await askOf(node.adminUrl, 'POST', '/drain?deadlineMs=60000')
  await sleep(ctx.clock, 10)
  await pauseNode(ctx, name, 2_000, () => undefined)
  await polled(`${name} has given all away`, async () => (await partitionsOf(node)).length === 0)
  await askOf(node.adminUrl, 'DELETE', '/drain')
  await owning(ctx, name)
}

async function askOf(adminUrl: string, method: 'POST' | 'DELETE', path: string): Promise<void> {
  const response = await fetch(`${adminUrl}${path}`, { method, signal: AbortSignal.timeout(5_000) })
  if (!response.ok) throw new Error(`${method} ${adminUrl}${path} answered ${response.status}`)
}

/** Waits until the sim has its share: it holds partitions, and no more have come for a while. */
async function sharing(ctx: Pick<FaultContext, 'cluster'>, name: string): Promise<void> {
  let before = 0
  await polled(`${name} has its share`, async () => {
    const now = (await partitionsOf(ctx.cluster.node(name))).length
    const still = now > 0 && now === before
    before = now
    if (!still) await sleep(systemClock, stillMs)
    return still
  })
}

/** Far longer than one step of a move. */
const stillMs = 500

/** The pauses of planned moves that a sim has logged since a wall time, in ms; one for each partition. */
export function movePauses(logFile: string, since = 0): number[] {
  const pauses: number[] = []
  for (const line of readFileSync(logFile, 'utf8').split('\n')) {
    if (!line.includes('[MOVE-1] partitions moved here')) continue
    const move = JSON.parse(line) as { time: number; partitions: readonly number[]; pauseMs: number }
    if (move.time >= since) for (const _ of move.partitions) pauses.push(move.pauseMs)
  }
  return pauses
}

/** How many lines of a node's log hold the text. */
export function logged(logFile: string, text: string): number {
  return readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => line.includes(text)).length
}

export const faults: readonly Fault[] = [
  { name: 'sim killed', weight: 5, run: (ctx, hit) => killSim(ctx, anyOf(ctx, 'sim'), hit) },
  { name: 'edge killed', weight: 3, run: (ctx, hit) => killEdge(ctx, anyOf(ctx, 'edge'), hit) },
  { name: 'sim paused', weight: 3, run: (ctx, hit) => pauseNode(ctx, anyOf(ctx, 'sim'), pauseMs(ctx), hit) },
  { name: 'edge paused', weight: 1, run: (ctx, hit) => pauseNode(ctx, anyOf(ctx, 'edge'), pauseMs(ctx), hit) },
  { name: 'redis emptied', weight: 1, run: (ctx, hit) => emptyRedis(ctx, hit) },
  { name: 'mysql killed', weight: 1, run: (ctx, hit) => killMysql(ctx, hit) },
  { name: 'sim joins, drains', weight: 2, run: (ctx, hit) => addAndDrainSim(ctx, hit) },
  { name: 'sim drains, paused', weight: 1, run: (ctx, hit) => drainAndPauseSim(ctx, anyOf(ctx, 'sim'), hit) },
  {
    name: 'sockets cut',
    weight: 2,
    async run(ctx, hit) {
      hit()
      ctx.proxy.cut()
    },
  },
]

/** One of the faults, by weight. */
export function pickFault(random: Random, from: readonly Fault[] = faults): Fault {
  let roll = unit(random) * from.reduce((sum, { weight }) => sum + weight, 0)
  for (const fault of from) {
    roll -= fault.weight
    if (roll < 0) return fault
  }
  throw new Error('there are no faults to choose from')
}

/** From 1 to 12 s: shorter than a session, about as long, and far longer. */
function pauseMs(ctx: FaultContext): number {
  return 1_000 + Math.floor(unit(ctx.random) * 11_000)
}

function anyOf(ctx: FaultContext, kind: 'sim' | 'edge'): string {
  const nodes = ctx.cluster.nodes(kind)
  const node = nodes[Math.floor(unit(ctx.random) * nodes.length)]
  if (node === undefined) throw new Error(`the cluster has no ${kind}`)
  return node.name
}

/** A minute: far more than anything here takes, so that only what hangs fails. */
function polled(what: string, holds: () => Promise<boolean>): Promise<true> {
  return until(what, 60_000, async () => ((await holds()) ? true : undefined))
}
