import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { parseEnv } from 'node:util'
import { errorCode } from '@lifegrid/base/error-code'
import { projectRoot } from './project-root.ts'

/** What a file of configuration variables has set. */
export interface EnvFile {
  /** Undefined when no file is to be read. */
  readonly path: string | undefined
  /** The variables that the environment did not have already. Empty when there is no file. */
  readonly set: readonly string[]
}

/**
 * Adds the variables of `.env` in the project's root to the environment, which wins. `LIFEGRID_ENV_FILE` names another file; empty means
 * none. An empty variable counts as absent, as everywhere.
 * @throws Error when a file that `LIFEGRID_ENV_FILE` names, or an existing one, cannot be read.
 */
export function loadEnvFile(env: NodeJS.ProcessEnv = process.env): EnvFile {
  const { LIFEGRID_ENV_FILE: named } = env
  if (named === '') return { path: undefined, set: [] }
  const path =
    named === undefined || isAbsolute(named) ? (named ?? join(projectRoot, '.env')) : join(projectRoot, named)
  const set = Object.entries(parseEnv(textOf(path, named === undefined))).filter(
    ([name, value]) => value !== undefined && value !== '' && env[name] === undefined,
  )
  for (const [name, value] of set) env[name] = value
  return { path, set: set.map(([name]) => name).sort() }
}

function textOf(path: string, isOptional: boolean): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isOptional && errorCode(error) === 'ENOENT') return ''
    throw new Error(`The configuration file ${path} cannot be read (${errorCode(error)}).`, { cause: error })
  }
}

/** The part of `npm start -- --help` about configuration. */
export function configurationHelp({ path, set }: EnvFile): string {
  const read = path === undefined ? 'no file (LIFEGRID_ENV_FILE is empty)' : path
  return `
Configuration:
  Variables come from the environment, which wins, and from ${read}.
  That file sets: ${set.length === 0 ? 'nothing' : set.join(', ')}.
  .env.example lists the variables of the nodes with their defaults. npm start sets MYSQL_URL,
  REDIS_URL, HOST, PORT, AUTH_SECRET, TRUST_PROXY and the ADMIN_ variables itself.`
}
