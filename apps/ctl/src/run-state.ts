import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { ExpectedFailure } from './expected-failure.ts'
import { projectRoot } from './project-root.ts'

/** Where everything that a local cluster keeps is: `.lifegrid` in the project, or where LIFEGRID_HOME says. */
export function lifegridHome(env: NodeJS.ProcessEnv = process.env): string {
  return env.LIFEGRID_HOME ? resolve(env.LIFEGRID_HOME) : join(projectRoot, '.lifegrid')
}

/** What of `npm start`'s notes on the cluster that it runs is of use here. Addresses are null until they are known. */
const runState = z.object({
  phase: z.enum(['starting', 'ready', 'stopping']),
  /** Names the cluster's data: the same on every port, another one after `--fresh`. */
  clusterId: z.string().regex(/^[a-z0-9]+$/),
  /** Where clients connect: ws://host:port/. */
  ws: z.string().nullable(),
  /** The lounge's address; the same lives are played there. */
  lounge: z.string().nullable(),
  redisUrl: z.string().nullable(),
  mysqlUrl: z.string().nullable(),
})
export type RunState = z.infer<typeof runState>

/** The local cluster's addresses; undefined when none has been started. @throws ExpectedFailure when the file cannot be understood. */
export function readRunState(env: NodeJS.ProcessEnv = process.env): RunState | undefined {
  const path = statePath(env)
  const parsed = parseState(path)
  if (parsed?.success === false) {
    throw new ExpectedFailure(`${path} is not what npm start writes:\n${z.prettifyError(parsed.error)}`)
  }
  return parsed?.data
}

function statePath(env: NodeJS.ProcessEnv): string {
  return join(lifegridHome(env), 'run', 'state.json')
}

function parseState(path: string): z.ZodSafeParseResult<RunState> | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return runState.safeParse(parseJson(text))
}

/** A cluster to play on. */
export interface Place {
  readonly url: string
  /** Names the cluster in file names: the local one by its data, whatever its ports are; another one by its address. */
  readonly cluster: string
  /** Whether it is the one that runs here. */
  readonly local: boolean
}

/** Where to play: at the address given, else at LIFEGRID_URL, else on the local cluster. @throws ExpectedFailure when that is nowhere. */
export function placeToPlay(given: string | undefined, env: NodeJS.ProcessEnv = process.env): Place {
  const url = given ?? env.LIFEGRID_URL ?? readyState(env)?.ws
  if (typeof url !== 'string') {
    throw new ExpectedFailure(
      'No cluster is running here. Start one with `npm start`, or name one: --url ws://host:port',
    )
  }
  if (!/^wss?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ExpectedFailure(`${url} is no address of a cluster: it must be like ws://host:port or wss://host`)
  }
  // Whoever plays elsewhere does not depend on what stands in the local file; where it is needed, `readyState` complains.
  const local = parseState(statePath(env))?.data
  const addresses = [local?.ws, local?.lounge].map((address) => address && URL.canParse(address) && sameForm(address))
  return local !== undefined && addresses.includes(sameForm(url))
    ? { url, cluster: `local-${local.clusterId}`, local: true }
    : { url, cluster: nameOfAddress(url), local: false }
}

/** One form for the ways to write one address. */
function sameForm(url: string): string {
  const parsed = new URL(url)
  if (parsed.hostname === 'localhost') parsed.hostname = '127.0.0.1'
  return parsed.href
}

/** Readable by its host, and different for each address by its hash. */
function nameOfAddress(url: string): string {
  const address = sameForm(url)
  const host = new URL(address).host.replaceAll(/[^a-z0-9.-]/g, '_').slice(0, 80)
  return `${host}-${createHash('sha256').update(address).digest('hex').slice(0, 12)}`
}

export interface ServiceUrls {
  readonly redisUrl: string
  readonly mysqlUrl: string
}

/** Redis and MySQL of the cluster to look at: by REDIS_URL and MYSQL_URL, else the local cluster's. */
export function serviceUrls(env: NodeJS.ProcessEnv = process.env): ServiceUrls {
  const redisUrl = env.REDIS_URL ?? readyState(env)?.redisUrl
  const mysqlUrl = env.MYSQL_URL ?? readyState(env)?.mysqlUrl
  if (typeof redisUrl !== 'string' || typeof mysqlUrl !== 'string') {
    throw new ExpectedFailure('No cluster is running here. Start one with `npm start`, or set REDIS_URL and MYSQL_URL.')
  }
  return { redisUrl, mysqlUrl }
}

function readyState(env: NodeJS.ProcessEnv): RunState | undefined {
  const state = readRunState(env)
  if (state?.phase === 'starting') throw new ExpectedFailure('The cluster is still starting. Try again in a moment.')
  return state
}

/** A power loss can leave half a file; it then says as little as one of another form. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
