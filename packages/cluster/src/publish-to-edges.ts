import type { Sessions, Streams } from './ports.ts'

/** Edges that join while an entry is published get it in a further round. */
const roundsMax = 3

/**
 * Publishes a small entry to the inbox of every edge, as sims do for one edge, also when an inbox is full.
 * @returns the session ids of the edges that have it. An edge whose inbox is gone has no sockets any more.
 * @throws Error when Redis fails. Some edges may have the entry then.
 */
export async function publishToEdges(
  { streams, sessions }: { readonly streams: Pick<Streams, 'publish'>; readonly sessions: Pick<Sessions, 'view'> },
  data: string,
): Promise<string[]> {
  const asked = new Set<string>()
  const reached: string[] = []
  for (let round = 0; round < roundsMax; round++) {
    const { nodes } = await sessions.view()
    const edges = nodes.filter(({ kind, id }) => kind === 'edge' && !asked.has(id)).map(({ id }) => id)
    if (edges.length === 0) break
    for (const id of edges) asked.add(id)
    const taken = await Promise.all(edges.map((id) => streams.publish(id, data, { beyondBound: true })))
    reached.push(...edges.filter((_, i) => taken[i] === 'appended'))
  }
  return reached
}
