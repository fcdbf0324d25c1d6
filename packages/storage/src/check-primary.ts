import { sql } from 'kysely'
import { connectionOptions } from './mysql/connection-options.ts'
import { database } from './mysql/database.ts'
import { failureAfterSending } from './mysql/store-error.ts'
import { StoreError } from './ports.ts'

/** A commit has at most 15 MiB: see `limits.ts`. */
const packetBytesMin = 16 * 1024 * 1024

interface ServerVariables {
  /** 0, `OFF`, or another value. */
  readonly readOnly: unknown
  readonly packetBytes: unknown
}

/**
 * [OPS-24] Checks before a node starts what it cannot set for its sessions: the server takes writes, and packets as large as a commit.
 * @throws StoreError when it does not, or cannot be reached.
 */
export async function checkPrimary(url: string): Promise<void> {
  const problem = await problemOfServer(url)
  if (problem !== undefined) throw new StoreError(problem, false)
}

/**
 * What {@link checkPrimary} would say of the first of these servers that is not as it must be; undefined when all are.
 * @throws StoreError when a server cannot be reached, and nothing is wrong with the others.
 */
export async function problemOfServers(urls: readonly string[]): Promise<string | undefined> {
  const answers = await Promise.allSettled(urls.map(problemOfServer))
  for (const [server, answer] of answers.entries()) {
    if (answer.status === 'rejected' || answer.value === undefined) continue
    return urls.length === 1 ? answer.value : `Server ${server} of MYSQL_URLS: ${answer.value}`
  }
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason
  return undefined
}

async function problemOfServer(url: string): Promise<string | undefined> {
  const db = database(connectionOptions(url))
  try {
    const { rows } = await sql<ServerVariables>`
      SELECT @@GLOBAL.read_only AS readOnly, @@max_allowed_packet AS packetBytes`.execute(db)
    return rows[0] && primaryProblem(rows[0])
  } catch (error) {
    throw failureAfterSending('check the database server', error)
  } finally {
    await db.destroy()
  }
}

/** Why a node must not start on a server with these variables. */
export function primaryProblem({ readOnly, packetBytes }: ServerVariables): string | undefined {
  if (!['0', 'OFF'].includes(String(readOnly)))
    return 'The database server is read-only. MYSQL_URL must lead to the primary, also after a failover.'
  if (Number(packetBytes) < packetBytesMin)
    return `max_allowed_packet of the database server is ${packetBytes}, and a commit may need more. Set it to ${packetBytesMin} or more.`
  return undefined
}
