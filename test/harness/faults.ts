import { readFileSync } from 'node:fs'
import { type Clock, sleep } from '@lifegrid/base/clock'
import { type Random, unit } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import type { LocalCluster } from '@lifegrid/local/cluster'
import type { ClusterNode } from '@lifegrid/local/nodes/managed-node'
import { pick } from '@lifegrid/testkit/pick'
import type { TcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { partitionsOf } from './nodes.ts'
import { waitUntil } from './wait-until.ts'

/** What a fault works on. */
export interface FaultContext {
  readonly cluster: LocalCluster
  readonly clock: Clock
  readonly random: Random
  /** Between the clients and the load balancer. */
  readonly proxy: TcpProxy
}

/** Something that is done to a running cluster. When a fault has ended, all nodes are up again. */
export interface Fault {
  readonly name: string
  /** How often it is chosen, relative to the others. */
  readonly weight: number
  /** @param hit called at the moment of the fault. Recovery times count from then on. */
  run(ctx: FaultContext, hit: () => void): Promise<unknown>
}

/** Kills a sim with SIGKILL and starts a new process in its place. */
export async function killSim(ctx: Pick<FaultContext, 'cluster'>, name: string, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.kill(name, 'SIGKILL')
  await ctx.cluster.restart(name)
  await owning(ctx, name)
}

/** Kills an edge with SIGKILL and starts a new process in its place. */
async function killEdge(ctx: Pick<FaultContext, 'cluster'>, name: string, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.kill(name, 'SIGKILL')
  await ctx.cluster.restart(name)
  await ctx.cluster.haproxy.edgesUp()
}

/** Stops a node with SIGSTOP, wherever it is in its work, and continues it after `ms`. */
async function pauseNode(
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

/** Kills Redis and starts it again on the same port, without data. */
export async function emptyRedis(ctx: Pick<FaultContext, 'cluster'>, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.redis.kill('SIGKILL')
  await ctx.cluster.redis.restart({ empty: true })
}

/** Kills the database and starts it again on the same port; it recovers its data from its log. */
export async function killMysql(ctx: Pick<FaultContext, 'cluster'>, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.mysql.kill('SIGKILL')
  await ctx.cluster.mysql.restart()
}

/** Adds a sim, waits until it has its share, and drains it. @returns the pauses of the partitions that moved to it: {@link movePauses}. */
export async function addAndDrainSim(ctx: Pick<FaultContext, 'cluster'>, hit: () => void): Promise<readonly number[]> {
  hit()
  const since = systemClock.now()
  const node = await ctx.cluster.addSim()
  await sharing(ctx, node.name)
  await drainSim(node)
  const pauses = movePauses(node.logFile, since)
  await ctx.cluster.remove(node.name)
  return pauses
}

/** Waits until the sim holds partitions. */
export async function owning(ctx: Pick<FaultContext, 'cluster'>, name: string): Promise<void> {
  await waitUntil(`${name} owns partitions`, async () => (await partitionCount(ctx, name)) > 0)
}

/**
 * Drains a sim and pauses it in the middle of the drain, for longer than its session is valid. When it continues, it loses its partitions and
 * must acquire them again before it can hand them over. In the end the drain is undone.
 */
export async function drainAndPauseSim(
  ctx: Pick<FaultContext, 'cluster' | 'clock'>,
  name: string,
  hit: () => void,
): Promise<void> {
  const node = ctx.cluster.node(name)
  hit()
  await startDrain(node)
  await sleep(ctx.clock, 10)
  await pauseNode(ctx, name, 2_000, () => undefined)
  await emptied(node)
  await request(node.adminUrl, 'DELETE', '/drain')
  await owning(ctx, name)
}

/** Drains a sim and waits until it holds no partition. */
export async function drainSim(node: ClusterNode): Promise<void> {
  await startDrain(node)
  await emptied(node)
}

/** The long deadline keeps a busy machine, or a pause, from undoing the drain. */
function startDrain(node: ClusterNode): Promise<void> {
  return request(node.adminUrl, 'POST', '/drain?deadlineMs=60000')
}

function emptied(node: ClusterNode): Promise<void> {
  return waitUntil(`${node.name} has given everything away`, async () => (await partitionsOf(node))?.length === 0)
}

async function request(adminUrl: string, method: 'POST' | 'DELETE', path: string): Promise<void> {
  const response = await fetch(`${adminUrl}${path}`, { method, signal: AbortSignal.timeout(5_000) })
  if (!response.ok) throw new Error(`${method} ${adminUrl}${path} answered ${response.status}`)
}

async function partitionCount(ctx: Pick<FaultContext, 'cluster'>, name: string): Promise<number> {
  return (await partitionsOf(ctx.cluster.node(name)))?.length ?? 0
}

/** Far longer than one step of a move. */
const stillMs = 500

/** Waits until the sim has its share: it holds partitions, and their number has not changed for {@link stillMs}. */
async function sharing(ctx: Pick<FaultContext, 'cluster'>, name: string): Promise<void> {
  let before = 0
  await waitUntil(`${name} has its share`, async () => {
    const now = await partitionCount(ctx, name)
    const still = now > 0 && now === before
    before = now
    if (!still) await sleep(systemClock, stillMs)
    return still
  })
}

/** The pauses in ms of planned moves that a sim has logged since a wall time; one for each partition. */
export function movePauses(logFile: string, since = 0): number[] {
  const pauses: number[] = []
  for (const line of logLines(logFile, '[MOVE-1] partitions moved here')) {
    const move = JSON.parse(line) as { time: number; partitions: readonly number[]; pauseMs: number }
    if (move.time >= since) for (const _ of move.partitions) pauses.push(move.pauseMs)
  }
  return pauses
}

/** The lines of a node's log that contain the text. */
export function logLines(logFile: string, text: string): string[] {
  return readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => line.includes(text))
}

const faults: readonly Fault[] = [
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

/** Draws one of the faults by weight. */
export function pickFault(random: Random, from: readonly Fault[] = faults): Fault {
  let roll = unit(random) * from.reduce((sum, { weight }) => sum + weight, 0)
  for (const fault of from) {
    roll -= fault.weight
    if (roll < 0) return fault
  }
  throw new Error('there are no faults to choose from')
}

/** From 1 to 12 s: shorter than a session, about as long, and much longer. */
function pauseMs(ctx: FaultContext): number {
  return 1_000 + Math.floor(unit(ctx.random) * 11_000)
}

function anyOf(ctx: FaultContext, kind: 'sim' | 'edge'): string {
  return pick(ctx.random, ctx.cluster.nodes(kind)).name
}
