import { ExpectedFailure } from '../expected-failure.ts'
import { adminToken } from './admin-token.ts'
import { commandNode, findNode } from './command-node.ts'
import { withCluster } from './with-cluster.ts'

export interface DrainOptions {
  readonly deadlineMs?: number
  readonly force?: boolean
  readonly json?: boolean
}

/** `lifegrid drain <node>`: [MOVE-2]. @returns the exit code. */
export async function drainCommand(wanted: string, { deadlineMs, force, json }: DrainOptions): Promise<number> {
  return withCluster(async ({ transport }) => {
    const node = findNode((await transport.sessions.view()).nodes, wanted)
    if (node.kind !== 'sim' && (deadlineMs !== undefined || force === true)) {
      throw new ExpectedFailure(`${node.id} is not a sim: --deadline-ms and --force are for sims.`)
    }
    const query = new URLSearchParams({
      ...(deadlineMs !== undefined && { deadlineMs: String(deadlineMs) }),
      ...(force === true && { force: 'true' }),
    })
    const answer = await commandNode(node, 'POST', `/drain?${query}`, adminToken())
    const effect =
      node.kind === 'sim' ? 'hands its partitions over, and stays up' : 'ends when it has finished its work'
    print(json, { node: node.id, answer }, `${node.id} drains: it ${effect}. npx lifegrid status shows how far it is.`)
    return 0
  })
}

/** `lifegrid undrain <node>`. @returns the exit code. */
export async function undrainCommand(wanted: string, { json }: Pick<DrainOptions, 'json'>): Promise<number> {
  return withCluster(async ({ transport }) => {
    const node = findNode((await transport.sessions.view()).nodes, wanted)
    if (node.kind === 'worker')
      throw new ExpectedFailure('The drain of a worker cannot be undone. Start another worker.')
    const answer = await commandNode(node, 'DELETE', '/drain', adminToken())
    print(json, { node: node.id, answer }, `${node.id} does not drain any more.`)
    return 0
  })
}

function print(json: boolean | undefined, result: object, text: string): void {
  console.log(json === true ? JSON.stringify(result) : text)
}
