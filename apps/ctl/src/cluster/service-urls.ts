import { ConfigError, readVariable } from '@lifegrid/observability/config'
import { ExpectedFailure } from '../expected-failure.ts'
import { readyState } from '../run-state.ts'

export interface ServiceUrls {
  readonly redisUrl: string
  readonly mysqlUrl: string
}

/** Redis and MySQL of the cluster: REDIS_URL and MYSQL_URL, or the files that REDIS_URL_FILE and MYSQL_URL_FILE name, else those of the local cluster. @throws ExpectedFailure when there is none. */
export function serviceUrls(env: NodeJS.ProcessEnv = process.env): ServiceUrls {
  const redisUrl = variable(env, 'REDIS_URL') ?? readyState(env)?.redisUrl
  const mysqlUrl = variable(env, 'MYSQL_URL') ?? readyState(env)?.mysqlUrl
  if (typeof redisUrl !== 'string' || typeof mysqlUrl !== 'string') {
    throw new ExpectedFailure('No cluster is running here. Start one with `npm start`, or set REDIS_URL and MYSQL_URL.')
  }
  return { redisUrl, mysqlUrl }
}

/** MySQL of the cluster, also while its nodes are stopped: MYSQL_URL, else that of the local cluster. @throws ExpectedFailure when there is none. */
export function recordUrl(env: NodeJS.ProcessEnv = process.env): string {
  const url = variable(env, 'MYSQL_URL') ?? readyState(env)?.mysqlUrl
  if (typeof url === 'string') return url
  throw new ExpectedFailure('No cluster is running here. Start one with `npm start`, or set MYSQL_URL.')
}

function variable(env: NodeJS.ProcessEnv, key: string): string | undefined {
  try {
    return readVariable(env, key)
  } catch (error) {
    throw error instanceof ConfigError ? new ExpectedFailure(error.message) : error
  }
}
