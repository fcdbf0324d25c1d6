import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../expected-failure.ts'
import { lifegridHome } from '../run-state.ts'

export interface AdminToken {
  readonly token: string
  /** Where it was found, for messages. */
  readonly source: string
}

/**
 * The token for commands on the admin ports: ADMIN_TOKEN, else the content of ADMIN_TOKEN_FILE, else that of the local cluster.
 * @throws ExpectedFailure when there is none.
 */
export function adminToken(env: NodeJS.ProcessEnv = process.env): AdminToken {
  if (env.ADMIN_TOKEN) return { token: env.ADMIN_TOKEN.trim(), source: 'ADMIN_TOKEN' }
  const file = env.ADMIN_TOKEN_FILE || join(lifegridHome(env), 'admin-token')
  let token: string
  try {
    token = readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new ExpectedFailure(
      `This command needs the admin token of the cluster, and there is none: ADMIN_TOKEN is not set, and ${file} cannot be read ` +
        `(${error instanceof Error ? error.message : String(error)}). Set ADMIN_TOKEN to the token that the nodes were started with.`,
    )
  }
  if (token === '') throw new ExpectedFailure(`${file} is empty. It should hold the admin token of the cluster.`)
  return { token, source: file }
}
