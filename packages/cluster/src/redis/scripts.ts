import { systemClock } from '@lifegrid/base/system-clock'
import { Cluster, type Redis } from 'ioredis'
import { clusterLimits } from '../limits.ts'
import { type ScriptName, scriptLibrary } from './script-library.ts'
import { isForbidden } from './user-facts.ts'

interface Loading {
  /** Resolves when Redis has answered; undefined while nothing is being loaded. */
  running?: Promise<void> | undefined
  /** Why Redis did not take the library the last time. */
  failure?: unknown
  /**
   * Set when this client's user may not load them, on one master at least: the monotonic time until which it does not try again. An edge under
   * load would send the whole library many times a second.
   */
  forbiddenUntil?: number | undefined
  /** Called when the library has been loaded through this client. */
  onLoaded?: () => void
}

const loadings = new WeakMap<Redis | Cluster, Loading>()

/** [REDIS-3] Calls a function each time that this client has loaded the scripts into a Redis that did not have them. */
export function onScriptsLoaded(client: Redis | Cluster, onLoaded: () => void): void {
  loadingOf(client).onLoaded = onLoaded
}

/**
 * [REDIS-3] Runs a script, which is a function in Redis. When Redis does not have this release's functions, they are loaded, and the script runs
 * then. The caller casts the reply to the shape that the script's header describes. A call that has to be made again may be overtaken by a later one,
 * so callers that need an order have one call under way.
 * @throws Error when Redis does not have them and this user may not load them: a sim or a worker loads them. It may be tried again.
 */
export async function runScript(
  client: Redis | Cluster,
  name: ScriptName,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  const functionName = scriptLibrary.functions.get(name) as string
  const run = (): Promise<unknown> => client.fcall(functionName, keys.length, ...keys, ...args)
  const loading = loadingOf(client)
  try {
    return await run()
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  if (systemClock.monotonic() < (loading.forbiddenUntil ?? 0)) throw missing(loading)
  await loadOnce(client, loading)
  try {
    return await run()
  } catch (error) {
    if (isMissing(error)) throw missing(loading)
    throw error
  }
}

function loadingOf(client: Redis | Cluster): Loading {
  const known = loadings.get(client)
  if (known !== undefined) return known
  const fresh: Loading = {}
  loadings.set(client, fresh)
  return fresh
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('ERR Function not found')
}

function missing({ forbiddenUntil, failure }: Loading): Error {
  const lacking = '[REDIS-3] Redis does not have the scripts of this release'
  if (forbiddenUntil !== undefined) return new Error(`${lacking}. This user may not load them; sims and workers do`)
  const why = failure instanceof Error ? failure.message : 'they were removed again'
  return new Error(`${lacking}, and loading them failed: ${why}`, { cause: failure })
}

/** Loads the functions; callers that find them missing at the same time share it. It never rejects: the next call shows what came of it. */
function loadOnce(client: Redis | Cluster, loading: Loading): Promise<void> {
  loading.running ??= load(client, loading).finally(() => {
    loading.running = undefined
  })
  return loading.running
}

/** On every master of a Redis Cluster, because each of them keeps its own functions. */
async function load(client: Redis | Cluster, loading: Loading): Promise<void> {
  const masters = client instanceof Cluster ? client.nodes('master') : [client]
  const outcomes = await Promise.allSettled(masters.map(loadInto))
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  loading.failure = failures[0]
  loading.forbiddenUntil = failures.some(isForbidden)
    ? systemClock.monotonic() + clusterLimits.forbiddenLoadMs
    : undefined
  if (outcomes.some((outcome) => outcome.status === 'fulfilled' && outcome.value)) loading.onLoaded?.()
}

/** @returns false when the master has them already: another node was faster. */
async function loadInto(master: Redis): Promise<boolean> {
  try {
    await master.function('LOAD', scriptLibrary.text)
    return true
  } catch (error) {
    if (error instanceof Error && error.message === `ERR Library '${scriptLibrary.name}' already exists`) return false
    throw error
  }
}
