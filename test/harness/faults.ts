import { readFileSync } from 'node:fs'
import { type Clock, sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import type { LocalCluster } from '@lifegrid/local/cluster'
import type { ClusterNode } from '@lifegrid/local/nodes/managed-node'
import { saveRedis } from '@lifegrid/testkit/redis'
import { partitionsOf } from './nodes.ts'
import { waitUntil } from './wait-until.ts'

/**
 * The cluster on which a fault acts. When the fault has ended, all nodes are up again. `hit` is called at the moment of
 * the fault, from which recovery times are measured.
 */
export interface FaultContext {
  readonly cluster: LocalCluster
  readonly clock: Clock
}

/** Kills a sim with SIGKILL and starts a new process in its place. */
export async function killSim(ctx: Pick<FaultContext, 'cluster'>, name: string, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.kill(name, 'SIGKILL')
  await startAgain(ctx, name)
  await waitUntilOwning(ctx, name)
}

/** Kills an edge with SIGKILL and starts a new process in its place. */
export async function killEdge(ctx: Pick<FaultContext, 'cluster'>, name: string, hit: () => void): Promise<void> {
  hit()
  await ctx.cluster.kill(name, 'SIGKILL')
  await startAgain(ctx, name)
  await waitUntil('all edges in the load balancer', () => ctx.cluster.haproxy.edgesUp().then(() => true), overlappingMs)
}

/** A node needs Redis and the database to start. Another fault may have taken them away. */
async function startAgain(ctx: Pick<FaultContext, 'cluster'>, name: string): Promise<void> {
  await waitUntil(`${name} runs again`, () => ctx.cluster.restart(name).then(() => true), overlappingMs)
}

/** Stops a node with SIGSTOP, wherever it is in its work, and continues it after `ms`. */
export async function pauseNode(ctx: FaultContext, name: string, ms: number, hit: () => void): Promise<void> {
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

/**
 * Kills Redis and starts it again with the data that it had `backMs` before, as after a crash without its latest writes. Its appends since
 * then are lost.
 */
export async function rollBackRedis(ctx: FaultContext, backMs: number, hit: () => void): Promise<void> {
  await saveRedis(ctx.cluster.redis.url)
  await sleep(ctx.clock, backMs)
  hit()
  await ctx.cluster.redis.kill('SIGKILL')
  await ctx.cluster.redis.restart()
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
  const node = await addSim(ctx)
  await waitUntilShareIsHeld(ctx, node.name)
  await drainSim(node)
  const pauses = movePauses(node.logFile, since)
  await ctx.cluster.remove(node.name)
  return pauses
}

async function addSim(ctx: Pick<FaultContext, 'cluster'>): Promise<ClusterNode> {
  const before = ctx.cluster.nodes('sim').map(({ name }) => name)
  try {
    return await ctx.cluster.addSim()
  } catch (error) {
    const added = ctx.cluster.nodes('sim').find(({ name }) => !before.includes(name))
    if (added === undefined) throw error
    await startAgain(ctx, added.name)
    return added
  }
}

/** How long a fault waits for an effect, which another fault may delay. */
const overlappingMs = 120_000

/** Waits until the sim holds partitions. */
export async function waitUntilOwning(ctx: Pick<FaultContext, 'cluster'>, name: string): Promise<void> {
  await waitUntil(`${name} owns partitions`, async () => (await partitionCount(ctx, name)) > 0, overlappingMs)
}

/**
 * Drains a sim and pauses it in the middle of the drain, for longer than its session is valid. When it continues, it loses its partitions and
 * must acquire them again before it can hand them over. In the end the drain is undone.
 */
export async function drainAndPauseSim(ctx: FaultContext, name: string, hit: () => void): Promise<void> {
  const node = ctx.cluster.node(name)
  hit()
  await startDrain(node)
  await sleep(ctx.clock, 10)
  await pauseNode(ctx, name, 2_000, () => undefined)
  await waitUntilEmpty(node)
  await request(node, 'DELETE', '/drain')
  await waitUntilOwning(ctx, name)
}

/** Drains a sim and waits until it holds no partition. */
export async function drainSim(node: ClusterNode): Promise<void> {
  await startDrain(node)
  await waitUntilEmpty(node)
}

/** The long deadline keeps a busy machine, a pause or another fault from undoing the drain. */
function startDrain(node: ClusterNode): Promise<void> {
  return request(node, 'POST', `/drain?deadlineMs=${overlappingMs}`)
}

function waitUntilEmpty(node: ClusterNode): Promise<void> {
  return waitUntil(
    `${node.name} has given everything away`,
    async () => (await partitionsOf(node))?.length === 0,
    overlappingMs,
  )
}

/** Repeated until the node does it: it may not answer at once, and the last sim that runs refuses to drain. */
async function request(node: ClusterNode, method: 'POST' | 'DELETE', path: string): Promise<void> {
  const ask = async (): Promise<boolean> => {
    const response = await node.command(method, path)
    if (!response.ok) throw new Error(`${method} ${path} of ${node.name} answered ${response.status}`)
    return true
  }
  await waitUntil(`${method} ${path} of ${node.name}`, ask, overlappingMs)
}

async function partitionCount(ctx: Pick<FaultContext, 'cluster'>, name: string): Promise<number> {
  return (await partitionsOf(ctx.cluster.node(name)))?.length ?? 0
}

/** Far longer than one step of a move. */
const unchangedMs = 500

/** Waits until the sim has its share: it holds partitions, and their number has not changed for {@link unchangedMs}. */
async function waitUntilShareIsHeld(ctx: Pick<FaultContext, 'cluster'>, name: string): Promise<void> {
  let before = 0
  await waitUntil(
    `${name} has its share`,
    async () => {
      const now = await partitionCount(ctx, name)
      const still = now > 0 && now === before
      before = now
      if (!still) await sleep(systemClock, unchangedMs)
      return still
    },
    overlappingMs,
  )
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
