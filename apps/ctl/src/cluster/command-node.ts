import type { NodeSession } from '@lifegrid/cluster/ports'
import { ExpectedFailure } from '../expected-failure.ts'
import type { AdminToken } from './admin-token.ts'

/** A node answers a command at once, and does the work afterwards. */
const answerTimeoutMs = 5_000
/** How much of an answer is shown, in characters. */
const answerLengthMax = 300

/**
 * The node with this session id or this NODE_NAME.
 * @throws ExpectedFailure when there is none, or when several nodes have the name.
 */
export function findNode(nodes: readonly NodeSession[], wanted: string): NodeSession {
  const found = nodes.filter((node) => node.id === wanted || nameOf(node) === wanted)
  const [node, another] = found
  if (node === undefined) {
    throw new ExpectedFailure(`There is no node ${wanted}. There are: ${nodes.map(nameOf).join(', ') || '(none)'}.`)
  }
  if (another === undefined) return node
  throw new ExpectedFailure(
    `${found.length} nodes are called ${wanted}. Use a session: ${found.map(({ id }) => id).join(', ')}.`,
  )
}

/** The NODE_NAME in a session id: `<kind>-<name>-<random>`. */
export function nameOf({ id, kind }: Pick<NodeSession, 'id' | 'kind'>): string {
  return id.slice(kind.length + 1, id.lastIndexOf('-'))
}

/**
 * Sends a command to a node's admin port.
 * @returns its answer.
 * @throws ExpectedFailure with the reason when the node does not answer or refuses.
 */
export async function commandNode(
  { id, address }: NodeSession,
  method: 'POST' | 'DELETE',
  path: string,
  { token, source }: AdminToken,
): Promise<unknown> {
  let response: Response
  let text: string
  try {
    response = await fetch(new URL(path, address), {
      method,
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(answerTimeoutMs),
    })
    text = await response.text()
  } catch (error) {
    throw new ExpectedFailure(
      `${id} does not answer at ${address} (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
  if (response.ok) return parsed(text)
  if (response.status === 401) {
    throw new ExpectedFailure(
      `${id} refuses the admin token in ${source}. It was started with another one (ADMIN_TOKEN or ADMIN_TOKEN_FILE).`,
    )
  }
  const { error = text.slice(0, answerLengthMax) } = parsed(text)
  throw new ExpectedFailure(`${id} refuses with ${response.status}: ${error}`)
}

function parsed(text: string): { readonly error?: string } {
  try {
    return JSON.parse(text) as { readonly error?: string }
  } catch {
    // The answer does not come from a node of this version. The caller shows its text.
    return {}
  }
}
