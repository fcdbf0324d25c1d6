import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { inTrace } from './tracing/current-trace.ts'

/** Sets the metrics of Redis from what a node learns of it every few seconds. */
export function reportRedis(
  { node }: Pick<Metrics, 'node'>,
  redis: { readonly usedBytes: number; readonly maxBytes: number; readonly latencyMs: number },
): void {
  node.redisMemoryUsedBytes.set(redis.usedBytes)
  node.redisMemoryMaxBytes.set(redis.maxBytes)
  node.redisLatencyMs.observe(redis.latencyMs)
}

/** [REDIS-3] Reports that this node has loaded its scripts into a Redis that did not have them. */
export function reportScriptsLoaded({ node }: Pick<Metrics, 'node'>, log: Pick<Logger, 'info'>): void {
  node.redisScriptLoads.inc()
  // [OPS-9] The command that has found them missing is one of many.
  inTrace(undefined, () => log.info('the scripts were loaded into Redis'))
}

/** Sets the metrics of the node's connections to MySQL. */
export function reportMysql(
  { node }: Pick<Metrics, 'node'>,
  connections: { readonly open: number; readonly busy: number; readonly waiting: number; readonly max: number },
): void {
  node.mysqlConnections.set(connections.open)
  node.mysqlConnectionsBusy.set(connections.busy)
  node.mysqlWaiting.set(connections.waiting)
  node.mysqlConnectionsMax.set(connections.max)
}
