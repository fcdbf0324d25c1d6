import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ExpectedFailure } from './expected-failure.ts'
import { projectRoot } from './project-root.ts'

/** Where everything that a local cluster keeps is: `.lifegrid` in the project, or where LIFEGRID_HOME says. */
export function lifegridHome(env: NodeJS.ProcessEnv = process.env): string {
  return env.LIFEGRID_HOME ?? join(projectRoot, '.lifegrid')
}

/** What `npm start` writes down of the cluster that it runs. */
const runState = z.object({
  /** Where clients connect: ws://host:port. */
  ws: z.string(),
  redisUrl: z.string(),
  mysqlUrl: z.string(),
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
  const parsed = runState.safeParse(JSON.parse(text))
  if (!parsed.success)
    throw new ExpectedFailure(`${path} is not what npm start writes:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The address to play at: the one given, else the local cluster's. */
export function clientUrl(given: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const url = given ?? env.LIFEGRID_URL ?? readRunState(env)?.ws
  if (url === undefined) {
    throw new ExpectedFailure(
      'No cluster is running here. Start one with `npm start`, or name one: --url ws://host:port',
    )
  }
  if (!/^wss?:\/\//.test(url))
    throw new ExpectedFailure(`${url} is no address of a cluster: it must begin with ws:// or wss://`)
  return url
}

/** Redis and MySQL of the cluster to look at: by REDIS_URL and MYSQL_URL, else the local cluster's. */
export function serviceUrls(env: NodeJS.ProcessEnv = process.env): {
  readonly redisUrl: string
  readonly mysqlUrl: string
} {
  const state = readRunState(env)
  const redisUrl = env.REDIS_URL ?? state?.redisUrl
  const mysqlUrl = env.MYSQL_URL ?? state?.mysqlUrl
  if (redisUrl === undefined || mysqlUrl === undefined) {
    throw new ExpectedFailure('No cluster is running here. Start one with `npm start`, or set REDIS_URL and MYSQL_URL.')
  }
  return { redisUrl, mysqlUrl }
}
