import { ConfigError, readVariable, recordUrlsProblem } from '@lifegrid/observability/config'
import { ExpectedFailure } from '../expected-failure.ts'
import { readyState } from '../run-state.ts'

export interface ServiceUrls {
  readonly redisUrl: string
  /** All servers of the record, in the order of their numbers. */
  readonly mysqlUrls: readonly string[]
}

/** Redis and MySQL of the cluster: REDIS_URL and MYSQL_URL, or the files that REDIS_URL_FILE and MYSQL_URL_FILE name, else those of the local cluster. @throws ExpectedFailure when there is none. */
export function serviceUrls(env: NodeJS.ProcessEnv = process.env): ServiceUrls {
  const redisUrl = variable(env, 'REDIS_URL') ?? readyState(env)?.redisUrl
  const mysqlUrls = knownUrls(env)
  if (typeof redisUrl !== 'string' || mysqlUrls === undefined) {
    throw new ExpectedFailure('No cluster is running here. Start one with `npm start`, or set REDIS_URL and MYSQL_URL.')
  }
  return { redisUrl, mysqlUrls }
}

/** Redis of the cluster whose record is meant: REDIS_URL, or that of the local cluster when its record is meant too. Undefined when it is not known. */
export function transportUrl(env: NodeJS.ProcessEnv): string | undefined {
  const given = variable(env, 'REDIS_URL')
  if (given !== undefined) return given
  const isLocal = variable(env, 'MYSQL_URL') === undefined && variable(env, 'MYSQL_URLS') === undefined
  return (isLocal ? readyState(env)?.redisUrl : undefined) ?? undefined
}

/** MySQL of the cluster, also while its nodes are stopped: MYSQL_URL, else that of the local cluster. @throws ExpectedFailure when there is none. */
export function recordUrl(env: NodeJS.ProcessEnv = process.env): string {
  return recordUrls(env)[0] as string
}

/** All servers of the record, in the order of their numbers: MYSQL_URLS, else the one of {@link recordUrl}. @throws ExpectedFailure */
export function recordUrls(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  const urls = knownUrls(env)
  if (urls !== undefined) return urls
  throw new ExpectedFailure('No cluster is running here. Start one with `npm start`, or set MYSQL_URL.')
}

function knownUrls(env: NodeJS.ProcessEnv): readonly string[] | undefined {
  const urls = (variable(env, 'MYSQL_URLS') ?? '')
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '')
  const [first] = urls
  const url = variable(env, 'MYSQL_URL') ?? first ?? readyState(env)?.mysqlUrl
  if (typeof url !== 'string') return undefined
  const problem = recordUrlsProblem(url, urls)
  if (problem !== undefined) throw new ExpectedFailure(problem)
  return first === undefined ? [url] : urls
}

function variable(env: NodeJS.ProcessEnv, key: string): string | undefined {
  try {
    return readVariable(env, key)
  } catch (error) {
    throw error instanceof ConfigError ? new ExpectedFailure(error.message) : error
  }
}
