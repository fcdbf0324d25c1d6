import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { errorCode } from '@lifegrid/base/error-code'
import { z } from 'zod'
import { ExpectedFailure } from './expected-failure.ts'
import { parseJson } from './parse-json.ts'
import { projectRoot } from './project-root.ts'

/** The folder of the local cluster: LIFEGRID_HOME, or `.lifegrid` in the project. */
export function lifegridHome(env: NodeJS.ProcessEnv = process.env): string {
  return env.LIFEGRID_HOME ? resolve(env.LIFEGRID_HOME) : join(projectRoot, '.lifegrid')
}

/** The fields of the local cluster's state file that are used here. Addresses are null until they are known. */
const runState = z.object({
  phase: z.enum(['starting', 'ready', 'stopping']),
  /** Identifies the cluster's data: the same on every port, a new one after `--fresh`. */
  clusterId: z.string().regex(/^[a-z0-9]+$/),
  /** The address for clients: ws://host:port/. */
  ws: z.string().nullable(),
  /** The address for the lounge's clients. It leads to the same lives. */
  lounge: z.string().nullable(),
  redisUrl: z.string().nullable(),
  mysqlUrl: z.string().nullable(),
})
export type RunState = z.infer<typeof runState>

/** The state of the local cluster; undefined when none runs. @throws ExpectedFailure when the file is invalid or the cluster still starts. */
export function readyState(env: NodeJS.ProcessEnv): RunState | undefined {
  const path = statePath(env)
  const parsed = parseState(path)
  if (parsed?.success === false) {
    throw new ExpectedFailure(`${path} is not a valid state file of npm start:\n${z.prettifyError(parsed.error)}`)
  }
  const state = parsed?.data
  if (state?.phase === 'starting') throw new ExpectedFailure('The cluster is still starting. Try again in a moment.')
  return state
}

/** The state of the local cluster in any phase; undefined when there is none or the file is invalid. */
export function anyRunState(env: NodeJS.ProcessEnv): RunState | undefined {
  return parseState(statePath(env))?.data
}

function statePath(env: NodeJS.ProcessEnv): string {
  return join(lifegridHome(env), 'run', 'state.json')
}

function parseState(path: string): z.ZodSafeParseResult<RunState> | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
  // A power loss can leave half a file, which is as invalid as a file of another form.
  return runState.safeParse(parseJson(text))
}
