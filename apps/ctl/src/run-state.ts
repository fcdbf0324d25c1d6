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
  /** Where clients connect: ws://host:port/. */
  ws: z.string().nullable(),
  redisUrl: z.string().nullable(),
  mysqlUrl: z.string().nullable(),
})
export type RunState = z.infer<typeof runState>

/** The local cluster's addresses; undefined when none has been started. @throws ExpectedFailure when the file cannot be understood. */
export function readRunState(env: NodeJS.ProcessEnv = process.env): RunState | undefined {
  const path = join(lifegridHome(env), 'run', 'state.json')
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const parsed = runState.safeParse(parseJson(text))
  if (!parsed.success)
    throw new ExpectedFailure(`${path} is not what npm start writes:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The address to play at: the one given, else LIFEGRID_URL, else the local cluster's. */
export function clientUrl(given: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const url = given ?? env.LIFEGRID_URL ?? readyState(env)?.ws
  if (typeof url !== 'string') {
    throw new ExpectedFailure(
      'No cluster is running here. Start one with `npm start`, or name one: --url ws://host:port',
    )
  }
  if (!/^wss?:\/\//.test(url)) {
    throw new ExpectedFailure(`${url} is no address of a cluster: it must begin with ws:// or wss://`)
  }
  return url
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
